package org.onboardingrules.pack;

import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.pack.declared.DayRange;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.FirstValueDays;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;

/** Reads the entries of the section {@code segments}. */
final class SegmentEntries {

  private static final String RANGE = "the first and the last day, such as `[14, 21]`";

  private SegmentEntries() {}

  static Slot<DeclaredSegment> segment(EntryFields entry) {
    Optional<FirstValueDays> days =
        entry
            .fields()
            .mapping("first-value-days", "`first-value-days`")
            .flatMap(bands -> bands(bands, entry.findings()));
    Optional<SegmentBounds> bounds = new SegmentBoundsReader(entry.findings()).read(entry.fields());
    return entry.end(
        () -> new DeclaredSegment(new SegmentId(entry.id()), days, bounds, entry.at()));
  }

  private static Optional<FirstValueDays> bands(Fields bands, Findings findings) {
    Optional<DayRange> worldClass = range(bands, "world-class", findings);
    Optional<DayRange> good = range(bands, "good", findings);
    bands.done();
    if (worldClass.isEmpty() || good.isEmpty()) {
      return Optional.empty();
    }
    if (worldClass.get().high() > good.get().high()) {
      findings.add(
          FindingCode.CONTRADICTION,
          bands.at("good"),
          "`good` ends on day %s, before `world-class` on day %s"
              .formatted(good.get().high(), worldClass.get().high()),
          "let `good` end on the last day of `world-class` or later");
      return Optional.empty();
    }
    return Optional.of(new FirstValueDays(worldClass.get(), good.get()));
  }

  private static Optional<DayRange> range(Fields bands, String key, Findings findings) {
    return bands
        .lists()
        .requiredPair(key, 0, Bounds.MOST_DAYS, "a day", RANGE)
        .flatMap(days -> ascending(days.get(0), days.get(1), key, bands.at(key), findings));
  }

  private static Optional<DayRange> ascending(
      int low, int high, String key, Snippet at, Findings findings) {
    if (low > high) {
      findings.add(
          FindingCode.CONTRADICTION,
          at,
          "`%s` ends on day %s, before it starts on day %s".formatted(key, high, low),
          "write " + RANGE);
      return Optional.empty();
    }
    return Optional.of(new DayRange(low, high));
  }
}
