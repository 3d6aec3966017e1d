package org.onboardingrules.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountRow;
import org.onboardingrules.mapping.SourceTable;

/** Reports rows that share the key of another one. They stay in the table. */
record Keys(
    Workspace workspace, SourceTable table, Staged came, Findings findings, DataFaults faults) {

  void check() throws RefusedException {
    List<String> names = came.columns().stream().map(ResultColumn::name).toList();
    List<String> unknown = table.key().stream().filter(key -> !names.contains(key)).toList();
    for (String key : unknown) {
      findings.add(
          FindingCode.UNDECLARED_NAME,
          table.at(),
          "`%s` has no column `%s`, which is in its `key`".formatted(came.source(), key),
          DidYouMean.advice(key, names, "columns"));
    }
    if (unknown.isEmpty() && !table.key().isEmpty()) {
      report();
    }
  }

  private void report() throws RefusedException {
    String key = Sql.names(table.key());
    String sql =
        ("SELECT %1$s, _row, first FROM (SELECT *, min(_row) OVER (PARTITION BY %1$s) AS first"
                + " FROM %2$s) WHERE _row > first ORDER BY _row")
            .formatted(key, came.relation());
    try (Rows rows = workspace.rows(sql)) {
      while (rows.next()) {
        report(rows);
      }
    }
  }

  private void report(Rows rows) {
    List<AccountRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.key().size(); i++) {
      cells.add(new AccountRow.Cell(table.key().get(i), String.valueOf(rows.value(i))));
    }
    int size = table.key().size();
    int number = Integer.parseInt(String.valueOf(rows.value(size)));
    String written =
        cells.stream().map(AccountRow.Cell::text).collect(Collectors.joining("`, `", "`", "`"));
    faults.add(
        String.join(", ", table.key()),
        new Finding(
            FindingCode.DUPLICATE_ID,
            new AccountRow(came.source(), number, cells).at(1),
            "%s stands in row %s already".formatted(written, rows.value(size + 1)),
            "keep one of the two; both are still in the table"));
  }
}
