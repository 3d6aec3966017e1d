package org.onboardingrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.pack.declared.DeclaredOutlook.Band;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.Text;

/** Reads the entries of the section {@code outlooks}. */
final class OutlookEntries {

  private static final String FROM = "from-day";
  private static final String TO = "to-day";
  private static final String PERCENT = "percent";
  private static final String NEVER = "never";

  private static final String PART = "a percentage";
  private static final String WANTED = "the least and the most, such as `[85, 90]`";

  private final EntryFields entry;
  private final List<Band> bands = new ArrayList<>();

  private OutlookEntries(EntryFields entry) {
    this.entry = entry;
  }

  static Slot<DeclaredOutlook> outlook(EntryFields entry) {
    return new OutlookEntries(entry).read();
  }

  private Slot<DeclaredOutlook> read() {
    Fields fields = entry.fields();
    Optional<Text> title = entry.requiredText("title");
    Optional<String> source = fields.requiredText("source");
    fields.list("bands", "a band of days").forEach(this::readBand);
    Optional<PercentRange> never =
        fields.lists().pair(NEVER, 0, 100, PART, WANTED).flatMap(b -> range(b, NEVER, fields));
    if (bands.isEmpty() && entry.isSound()) {
      entry
          .findings()
          .add(
              FindingCode.MISSING_KEY,
              entry.at(),
              "outlook `" + entry.id() + "` has no band of days",
              "add `bands`, such as `[ { from-day: 0, to-day: 30, percent: [95, 100] } ]`");
    }
    return entry.end(
        () ->
            new DeclaredOutlook(
                entry.id(), title.orElseThrow(), bands, never, source.orElseThrow(), entry.at()));
  }

  private void readBand(Fields band) {
    int before = entry.findings().count();
    OptionalInt from = band.requiredInteger(FROM, 0, Bounds.MOST_DAYS);
    OptionalInt to = band.integer(TO, 0, Bounds.MOST_DAYS);
    Optional<PercentRange> percent =
        band.lists()
            .requiredPair(PERCENT, 0, 100, PART, WANTED)
            .flatMap(bounds -> range(bounds, PERCENT, band));
    band.done();
    if (entry.findings().count() == before) {
      add(new Band(from.orElseThrow(), to, percent.orElseThrow()), band);
    }
  }

  private Optional<PercentRange> range(List<Integer> bounds, String key, Fields at) {
    if (bounds.get(0) <= bounds.get(1)) {
      return Optional.of(new PercentRange(bounds.get(0), bounds.get(1)));
    }
    refuse(at, key, "`" + key + "` does not ascend", "write the lesser one first");
    return Optional.empty();
  }

  /** Adds a band that comes after those before it. */
  private void add(Band band, Fields fields) {
    if (band.toDay().isPresent() && band.toDay().getAsInt() < band.fromDay()) {
      refuse(
          fields,
          TO,
          "the band ends on day %s, before it starts".formatted(band.toDay().getAsInt()),
          "let it end on day %s or later".formatted(band.fromDay()));
    } else if (bands.stream().anyMatch(earlier -> band.fromDay() <= last(earlier))) {
      refuse(
          fields,
          FROM,
          "day %s lies in a band before".formatted(band.fromDay()),
          "list the bands in order of days, each after the end of the one before");
    } else {
      bands.add(band);
    }
  }

  private static int last(Band band) {
    return band.toDay().orElse(Integer.MAX_VALUE);
  }

  private void refuse(Fields fields, String key, String message, String help) {
    Findings findings = entry.findings();
    findings.add(FindingCode.CONTRADICTION, fields.at(key), message, help);
  }
}
