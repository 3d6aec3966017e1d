package org.onboardingrules.mapping;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.internal.file.TextFile;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

/** Reads a mapping file. */
final class MappingReader {

  private static final TextForm NAME =
      new TextForm(
          Pattern.compile("[a-z][a-z0-9-]*"),
          FindingCode.BAD_NAME,
          "is not a name",
          "write small letters, digits and hyphens, as in `usage-before-start`");

  private final Path file;
  private final SourceText source;
  private final Findings findings;

  MappingReader(Path file, SourceText source, Findings findings) {
    this.file = file;
    this.source = source;
    this.findings = findings;
  }

  static Mapping read(Path file) throws ValidationException {
    Findings findings = new Findings();
    String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    Optional<Mapping> mapping =
        TextFile.read(file, name, findings)
            .flatMap(source -> new MappingReader(file, source, findings).read());
    findings.report().throwIfErrors();
    return mapping.orElseThrow(() -> new ValidationException(findings.report()));
  }

  private Optional<Mapping> read() {
    return DocumentReader.read(source, findings).stream()
        .flatMap(node -> Fields.of(node, "mapping", findings).stream())
        .findFirst()
        .map(this::read);
  }

  Mapping read(Fields fields) {
    TableReader tables = new TableReader(source, findings);
    List<SourceTable> read = tables.read(fields);
    Optional<DayCount> days = fields.mapping("days", "days").flatMap(this::days);
    Set<Feed> feeds = EnumSet.noneOf(Feed.class);
    feeds.addAll(fields.lists().words("feeds", Feed.class));
    List<String> labels = fields.scalars("labels", "label").stream().map(Scalar::text).toList();
    Map<AccountPart, Query> queries = queries(fields);
    List<Contradiction> contradictions = contradictions(fields);
    fields.done();
    checkFeeds(fields, queries);
    return new Mapping(file, read, days, feeds, labels, queries, contradictions);
  }

  private Map<AccountPart, Query> queries(Fields fields) {
    Map<AccountPart, Query> queries = new EnumMap<>(AccountPart.class);
    for (AccountPart part : AccountPart.values()) {
      Optional<String> sql =
          part == AccountPart.ACCOUNTS
              ? fields.requiredText(part.word())
              : fields.text(part.word());
      sql.ifPresent(text -> queries.put(part, new Query(text, source, fields.at(part.word()))));
    }
    return queries;
  }

  /** What is listed may be all that happened or not: nobody but the author knows. */
  private void checkFeeds(Fields fields, Map<AccountPart, Query> queries) {
    boolean fed = queries.keySet().stream().anyMatch(part -> part.feed().isPresent());
    if (fed && !fields.has("feeds") && !fields.isMisspelt("feeds")) {
      findings.add(
          FindingCode.MISSING_KEY,
          fields.at(),
          "key `feeds` is missing in mapping",
          "add `feeds` with those that the tables report in full, as in `feeds: [usage]`; what is not"
              + " listed in such a feed did not happen, and is unknown in any other");
    }
  }

  private Optional<DayCount> days(Fields fields) {
    Optional<CountedAs> count = fields.requiredWord("count", CountedAs.class);
    Optional<ZoneId> zone = Zones.read(fields, findings);
    Optional<Anchor> from = fields.word("from", Anchor.class);
    fields.done();
    if (count.isPresent() && (count.get() == CountedAs.PERIODS) != fields.has("from")) {
      boolean periods = count.get() == CountedAs.PERIODS;
      findings.add(
          periods ? FindingCode.MISSING_KEY : FindingCode.CONTRADICTION,
          fields.at("from"),
          periods ? "key `from` is missing in days" : "`from` does not go with `count: calendar`",
          periods
              ? "add `from` with the anchor from which periods of 24 hours count"
              : "leave `from` out, or write `count: periods`");
      return Optional.empty();
    }
    return count.flatMap(
        as ->
            as == CountedAs.PERIODS
                ? from.map(anchor -> new DayCount.Periods(anchor, zone))
                : Optional.of(new DayCount.Calendar(zone)));
  }

  private List<Contradiction> contradictions(Fields fields) {
    return fields.named("contradictions", NAME, "contradiction").stream()
        .flatMap(named -> contradiction(named).stream())
        .toList();
  }

  private Optional<Contradiction> contradiction(Named<Fields> named) {
    Fields fields = named.value().orElse(null);
    if (fields == null) {
      return Optional.empty();
    }
    Optional<String> text = fields.requiredText("text");
    Optional<Query> rows =
        fields.requiredText("rows").map(sql -> new Query(sql, source, fields.at("rows")));
    Optional<Query> of = fields.text("of").map(sql -> new Query(sql, source, fields.at("of")));
    fields.done();
    return text.flatMap(
        told -> rows.map(found -> new Contradiction(named.name(), named.at(), told, found, of)));
  }
}
