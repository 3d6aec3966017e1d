package org.onboardingrules.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountRow;
import org.onboardingrules.mapping.ColumnType;
import org.onboardingrules.mapping.SourceColumn;
import org.onboardingrules.mapping.SourceTable;

/**
 * A table whose texts are read as what the mapping says. A row with a text that is not such a thing
 * is reported, cell by cell, and left out.
 */
final class TypedTable {

  private final Workspace workspace;
  private final SourceTable table;
  private final Staged came;
  private final Findings findings;
  private final DataFaults faults;

  TypedTable(
      Workspace workspace, SourceTable table, Staged came, Findings findings, DataFaults faults) {
    this.workspace = workspace;
    this.table = table;
    this.came = came;
    this.findings = findings;
    this.faults = faults;
  }

  /** Makes the table, under its name and with the place of each row in a column. */
  void make() {
    List<CellType> typed =
        table.columns().stream()
            .filter(this::isThere)
            .filter(column -> column.type() != ColumnType.TEXT)
            .map(CellType::new)
            .toList();
    try {
      String relation = typed.isEmpty() ? came.relation() : converted(typed);
      workspace.execute(
          "CREATE VIEW %s AS SELECT * EXCLUDE (%s), %s || %s AS %s FROM %s"
              .formatted(
                  Sql.name(table.name()),
                  Staged.ROW,
                  Sql.text(came.source() + ":"),
                  Staged.ROW,
                  Loading.PLACE,
                  relation));
      new Keys(workspace, table, came, findings, faults).check();
    } catch (RefusedException e) {
      findings.add(
          FindingCode.UNREADABLE,
          table.origin().at(),
          "table `%s` cannot be loaded: %s".formatted(table.name(), e.getMessage()),
          "check what it holds");
    }
  }

  private boolean isThere(SourceColumn column) {
    Optional<ResultColumn> there =
        came.columns().stream().filter(c -> c.name().equals(column.name())).findFirst();
    List<String> names = came.columns().stream().map(ResultColumn::name).toList();
    if (there.isEmpty()) {
      findings.add(
          FindingCode.UNDECLARED_NAME,
          column.at(),
          "`%s` has no column `%s`".formatted(came.source(), column.name()),
          DidYouMean.advice(column.name(), names, "columns"));
    } else if (!there.get().isText()) {
      findings.add(
          FindingCode.CONTRADICTION,
          column.at(),
          "column `%s` holds no texts, but `%s`".formatted(column.name(), there.get().type()),
          "leave the column out here; it has its type from `" + came.source() + "`");
      return false;
    }
    return there.isPresent();
  }

  private String converted(List<CellType> typed) throws RefusedException {
    Map<String, CellType> types =
        typed.stream().collect(Collectors.toMap(CellType::column, type -> type));
    String bad = typed.stream().map(CellType::fault).collect(Collectors.joining(" OR "));
    report(typed, bad);
    String values =
        came.columns().stream()
            .map(ResultColumn::name)
            .map(
                name ->
                    types.containsKey(name)
                        ? Objects.requireNonNull(types.get(name)).value() + " AS " + Sql.name(name)
                        : Sql.name(name))
            .collect(Collectors.joining(", "));
    String made = Sql.name("typed " + table.name());
    workspace.execute(
        "CREATE TABLE %s AS SELECT %s, %s FROM %s WHERE NOT (%s)"
            .formatted(made, values, Staged.ROW, came.relation(), bad));
    return made;
  }

  private void report(List<CellType> typed, String bad) throws RefusedException {
    String flags = typed.stream().map(CellType::fault).collect(Collectors.joining(", "));
    String columns = Sql.names(came.columns().stream().map(ResultColumn::name).toList());
    String sql =
        "SELECT %s, %s, %s FROM %s WHERE %s ORDER BY %s"
            .formatted(Staged.ROW, columns, flags, came.relation(), bad, Staged.ROW);
    try (Rows rows = workspace.rows(sql)) {
      while (rows.next()) {
        AccountRow row = row(rows);
        for (int i = 0; i < typed.size(); i++) {
          if (Boolean.TRUE.equals(rows.value(1 + came.columns().size() + i))) {
            report(row, typed.get(i));
          }
        }
      }
    }
  }

  private void report(AccountRow row, CellType type) {
    faults.add(
        type.column(),
        new Finding(
            type.code(),
            row.at(row.number(type.column())),
            type.message(row.text(type.column()).orElse("")),
            type.help()));
  }

  private AccountRow row(Rows rows) {
    List<AccountRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < came.columns().size(); i++) {
      String name = came.columns().get(i).name();
      Stream.ofNullable(rows.value(i + 1))
          .forEach(value -> cells.add(new AccountRow.Cell(name, value.toString())));
    }
    int number = Integer.parseInt(String.valueOf(rows.value(0)));
    return new AccountRow(came.source(), number, cells);
  }
}
