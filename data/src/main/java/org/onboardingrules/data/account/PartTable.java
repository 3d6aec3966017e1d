package org.onboardingrules.data.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.RefusedException;
import org.onboardingrules.data.table.ResultColumn;
import org.onboardingrules.data.table.Sql;
import org.onboardingrules.data.table.Workspace;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountColumns;
import org.onboardingrules.mapping.Mapping;
import org.onboardingrules.mapping.Query;
import org.onboardingrules.term.code.AccountPart;

/**
 * What a query of the mapping gives for one part, checked for its columns and sorted by account.
 */
final class PartTable {

  private final Workspace workspace;
  private final Mapping mapping;
  private final AccountPart part;
  private final Query query;
  private final AccountColumns known;

  PartTable(Workspace workspace, Mapping mapping, AccountPart part, Query query) {
    this.workspace = workspace;
    this.mapping = mapping;
    this.part = part;
    this.query = query;
    this.known = AccountColumns.of(part);
  }

  /** Runs the query; reports what is wrong with it. Returns the columns if nothing is. */
  Optional<List<PartColumn>> make(Findings findings) {
    int before = findings.count();
    List<PartColumn> columns = new ArrayList<>();
    try {
      List<ResultColumn> given = workspace.columns(query.sql());
      Optional<Placed> placed = Placed.of(query.sql(), given, workspace);
      for (ResultColumn column : placed.map(Placed::columns).orElse(given)) {
        String key = key(column.name());
        columns.add(new PartColumn(column, key, known.names().contains(key)));
      }
      check(columns, findings);
      if (findings.count() == before) {
        create(columns, placed);
      }
    } catch (RefusedException e) {
      OptionalInt position = e.position(query.sql());
      findings.add(
          FindingCode.QUERY_REFUSED,
          position.isPresent() ? query.at(position.getAsInt()) : query.at(),
          "the query for `%s` is refused: %s".formatted(part.word(), e.getMessage()),
          Advice.on(e));
    }
    return findings.count() == before ? Optional.of(columns) : Optional.empty();
  }

  private void create(List<PartColumn> columns, Optional<Placed> placed) throws RefusedException {
    String start =
        "CREATE TABLE %s AS SELECT %s FROM (\n"
            .formatted(Sql.name(table()), Sql.names(names(columns)));
    try {
      workspace.execute(
          "%s%s\n) ORDER BY %s"
              .formatted(start, placed.map(Placed::sql).orElse(query.sql()), order(columns)));
    } catch (RefusedException e) {
      throw e.behind(start + (placed.isPresent() ? Placed.ASKED : ""));
    }
  }

  /** Returns the sorted rows; of moments the microseconds since 1970. */
  PartRows rows(List<PartColumn> columns) throws RefusedException {
    List<PartColumn> kept = ordered(columns);
    String values = kept.stream().map(PartColumn::value).collect(Collectors.joining(", "));
    String sql = "SELECT %s FROM %s".formatted(values, Sql.name(table()));
    return new PartRows(workspace.rows(sql), source(), kept, link());
  }

  long size() throws RefusedException {
    return workspace.number("SELECT count(*) FROM " + Sql.name(table()));
  }

  private String table() {
    return "part " + part.word();
  }

  private String source() {
    return query.place().file() + "#" + part.word();
  }

  /** Ids are in the order of texts, whatever they are: accounts and their rows meet in it. */
  private String order(List<PartColumn> columns) {
    Stream<String> ids =
        columns.stream().filter(c -> c.key().equals(link())).map(PartColumn::value);
    return Stream.concat(ids, Stream.of(PlaceOrder.by(names(columns))))
        .collect(Collectors.joining(", "));
  }

  /** The column that says whose row it is comes first. */
  private String link() {
    return part == AccountPart.ACCOUNTS ? "id" : AccountColumns.ACCOUNT;
  }

  private List<String> names(List<PartColumn> columns) {
    return ordered(columns).stream().map(c -> c.column().name()).toList();
  }

  private List<PartColumn> ordered(List<PartColumn> columns) {
    Stream<PartColumn> first = columns.stream().filter(c -> c.key().equals(link()));
    Stream<PartColumn> others = columns.stream().filter(c -> !c.key().equals(link()));
    return Stream.concat(first, others).toList();
  }

  /** A name of SQL has underscores where a key has hyphens. A label keeps its name. */
  private String key(String name) {
    boolean special = isLabel(name) || name.equals(Loading.PLACE);
    return special ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean isLabel(String name) {
    return part == AccountPart.ACCOUNTS && mapping.labels().contains(name);
  }

  private void check(List<PartColumn> columns, Findings findings) {
    Set<String> keys = columns.stream().map(PartColumn::key).collect(Collectors.toSet());
    for (PartColumn column : columns) {
      if (!column.isKnown() && !column.isPlace() && !isLabel(column.key())) {
        findings.add(
            FindingCode.UNKNOWN_KEY,
            query.at(),
            "the query for `%s` gives a column `%s`".formatted(part.word(), column.column().name()),
            DidYouMean.nearest(column.key(), known.names())
                .map(near -> "did you mean `" + near + "`?")
                .orElse(unknownHelp()));
      } else if (column.isMoment()) {
        checkDays(column, findings);
      }
    }
    known.required().stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> reportMissing(key, keys, findings));
    if (part == AccountPart.ACCOUNTS) {
      mapping.labels().stream()
          .filter(label -> !keys.contains(label))
          .forEach(label -> reportMissing(label, keys, findings));
    }
  }

  private String unknownHelp() {
    return "name the columns after the keys of an account file: "
        + String.join(", ", known.names())
        + (part == AccountPart.ACCOUNTS ? "; or list it under `labels`" : "");
  }

  private void reportMissing(String key, Set<String> keys, Findings findings) {
    boolean misspelt =
        keys.stream()
            .filter(name -> !known.names().contains(name))
            .anyMatch(name -> DidYouMean.nearest(name, List.of(key)).isPresent());
    if (!misspelt) {
      findings.add(
          FindingCode.MISSING_KEY,
          query.at(),
          "the query for `%s` gives no column `%s`".formatted(part.word(), key),
          "add it to what is selected: `SELECT ... AS \"%s\"`".formatted(key));
    }
  }

  private void checkDays(PartColumn column, Findings findings) {
    boolean zoned =
        mapping
            .days()
            .filter(d -> d.zone().isPresent() || !column.column().isInstant())
            .isPresent();
    if (!zoned) {
      boolean counted = mapping.days().isPresent();
      findings.add(
          FindingCode.DAYS_NOT_COUNTED,
          query.at(),
          "column `%s` of `%s` has a time of day%s"
              .formatted(
                  column.column().name(),
                  part.word(),
                  counted ? ", which is of another day in another time zone" : ""),
          counted
              ? "say under `days` whose calendar counts, as in `zone: Europe/Copenhagen`"
              : "say how days are counted: `days: { count: calendar, zone: Europe/Copenhagen }`, or 24"
                  + " hours each: `days: { count: periods, from: trial-start }`");
    }
  }
}
