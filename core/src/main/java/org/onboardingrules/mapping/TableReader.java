package org.onboardingrules.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.source.SourceText;

/** Reads what a mapping says of its tables. */
final class TableReader {

  private static final String TAB = "tab";
  private static final TextForm NAME =
      new TextForm(
          Pattern.compile("[A-Za-z][A-Za-z0-9_]*"),
          FindingCode.BAD_NAME,
          "cannot name a table in SQL",
          "write letters, digits and underscores, as in `support_tickets`");
  private static final TextForm COLUMN =
      new TextForm(
          Pattern.compile("[\\s\\S]+"), FindingCode.BAD_NAME, "is no column", "write its name");
  private static final TextForm DELIMITER =
      new TextForm(
          Pattern.compile("[\\s\\S]|" + TAB),
          FindingCode.OUT_OF_BOUNDS,
          "is not one character",
          "write the character between two cells, in quotes, as in \";\", or `tab`");
  private static final TextForm ADDRESS =
      new TextForm(
          Pattern.compile("jdbc:[a-z0-9]+:[\\s\\S]+"),
          FindingCode.WRONG_KIND,
          "is not the address of a database",
          "write it as its driver wants it, such as `jdbc:postgresql://localhost/crm` or"
              + " `jdbc:sqlite:crm.db`");

  private final SourceText source;
  private final Findings findings;

  TableReader(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  List<SourceTable> read(Fields fields) {
    return fields.named("tables", NAME, "table").stream()
        .flatMap(named -> table(named).stream())
        .toList();
  }

  private Optional<SourceTable> table(Named<Fields> named) {
    Fields fields = named.value().orElse(null);
    if (fields == null) {
      return Optional.empty();
    }
    boolean any = fields.hasOneOf("file", "database");
    boolean whole = fields.hasAllOrNone("database", "query");
    List<String> key = fields.scalars("key", "column").stream().map(Scalar::text).toList();
    List<SourceColumn> columns =
        fields.named("columns", COLUMN, "column").stream()
            .flatMap(column -> column(column).stream())
            .toList();
    Optional<Origin> file = file(fields);
    Optional<Origin> database = database(fields);
    fields.done();
    if (fields.has("file") && fields.has("database")) {
      report(fields, "database", FindingCode.CONTRADICTION, "`database` does not go with `file`");
    } else if (!any || !whole) {
      String missing = !any ? "file" : fields.has("query") ? "database" : "query";
      report(
          fields,
          missing,
          FindingCode.MISSING_KEY,
          "key `" + missing + "` is missing in table `" + named.name() + "`");
    }
    return file.or(() -> database)
        .map(origin -> new SourceTable(named.name(), named.at(), key, columns, origin));
  }

  private void report(Fields fields, String key, FindingCode code, String message) {
    String help = "write `file` with a path, or `database` with its address and a `query`";
    findings.add(code, fields.at(key), message, help);
  }

  private Optional<Origin> file(Fields fields) {
    Optional<String> path = fields.text("file");
    Origin.Csv csv =
        new Origin.Csv(
            fields.text("delimiter", DELIMITER).map(c -> c.equals(TAB) ? "\t" : c),
            charset(fields),
            fields.scalars("absent", "text").stream().map(Scalar::text).toList());
    return path.map(to -> new Origin.OfFile(to, fields.at("file"), csv));
  }

  private Optional<Origin> database(Fields fields) {
    Optional<String> url = fields.text("database", ADDRESS);
    Optional<Query> query =
        fields.text("query").map(sql -> new Query(sql, source, fields.at("query")));
    return url.flatMap(to -> query.map(q -> new Origin.OfDatabase(to, fields.at("database"), q)));
  }

  private Optional<Charset> charset(Fields fields) {
    Optional<String> name = fields.text("encoding");
    try {
      return name.map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      findings.add(
          FindingCode.OUT_OF_BOUNDS,
          fields.at("encoding"),
          "`" + name.orElse("") + "` is not an encoding",
          "write one such as `windows-31j` (Excel in Japan), `windows-1252` or `UTF-16`");
      return Optional.empty();
    }
  }

  private Optional<SourceColumn> column(Named<Fields> named) {
    Fields fields = named.value().orElse(null);
    if (fields == null) {
      return Optional.empty();
    }
    Optional<ColumnType> type = fields.requiredWord("type", ColumnType.class);
    Optional<TimeForm> form = form(fields);
    Optional<ZoneId> zone = Zones.read(fields, findings);
    fields.done();
    type.ifPresent(t -> checkSuits(fields, t));
    type.ifPresent(t -> form.ifPresent(f -> checkOffset(fields, t, f)));
    return type.map(t -> new SourceColumn(named.name(), named.at(), t, form, zone));
  }

  private Optional<TimeForm> form(Fields fields) {
    Optional<String> letters = fields.text("form");
    Optional<TimeForm> form = letters.flatMap(TimeForm::of);
    if (letters.isPresent() && form.isEmpty()) {
      findings.add(
          FindingCode.OUT_OF_BOUNDS,
          fields.at("form"),
          "`" + letters.get() + "` is not the form of a date or time",
          "use the letters `%s`, as in `dd/MM/yyyy`".formatted(TimeForm.known()));
    }
    return form;
  }

  /**
   * Without it nobody knows the moment, and with it nobody knows whose clock or calendar counts.
   */
  private void checkOffset(Fields fields, ColumnType type, TimeForm form) {
    boolean time = type.compareTo(ColumnType.DATE) >= 0;
    if (time && form.hasOffset() != (type == ColumnType.INSTANT)) {
      findings.add(
          FindingCode.CONTRADICTION,
          fields.at("form"),
          "form `%s` does not go with `type: %s`".formatted(form.letters(), type.word()),
          form.hasOffset()
              ? "write `type: instant`, for the form has an offset, `XXX`"
              : "add the offset, `XXX`, or write `type: timestamp` and its `zone`");
    }
  }

  private void checkSuits(Fields fields, ColumnType type) {
    boolean time = type.compareTo(ColumnType.DATE) >= 0;
    Stream.of("form", "zone")
        .filter(fields::has)
        .filter(key -> key.equals("zone") ? type != ColumnType.TIMESTAMP : !time)
        .forEach(
            key ->
                findings.add(
                    FindingCode.CONTRADICTION,
                    fields.at(key),
                    "`%s` does not go with `type: %s`".formatted(key, type.word()),
                    key.equals("zone")
                        ? "leave it out; it says where a `timestamp` was taken down"
                        : "leave it out; it says how a date or a time is written"));
  }
}
