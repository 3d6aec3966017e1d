package org.onboardingrules.data.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.onboardingrules.data.report.ContradictionFound;
import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.RefusedException;
import org.onboardingrules.data.table.ResultColumn;
import org.onboardingrules.data.table.Rows;
import org.onboardingrules.data.table.Workspace;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountRow;
import org.onboardingrules.mapping.Contradiction;
import org.onboardingrules.mapping.Query;
import org.onboardingrules.source.Snippet;

/** Looks for what the mapping says must not be found. */
record ContradictionSearch(Workspace workspace, Findings findings) {

  private static final int FEW = 3;

  /** Returns what was found; empty if a query is refused. */
  Optional<ContradictionFound> search(Contradiction contradiction) {
    Optional<OptionalLong> of =
        contradiction
            .of()
            .map(query -> number(contradiction, query, query.sql()))
            .orElse(Optional.of(OptionalLong.empty()));
    Query rows = contradiction.rows();
    Optional<OptionalLong> count =
        number(contradiction, rows, "SELECT count(*) FROM (\n" + rows.sql() + "\n)");
    if (of.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ContradictionFound(
            contradiction, count.get().orElse(0), of.get(), first(contradiction, rows)));
  }

  private Optional<OptionalLong> number(Contradiction contradiction, Query query, String sql) {
    try {
      workspace.columns(query.sql());
      return Optional.of(OptionalLong.of(workspace.number(sql)));
    } catch (RefusedException e) {
      report(contradiction, query, e);
      return Optional.empty();
    }
  }

  private List<Snippet> first(Contradiction contradiction, Query query) {
    List<Snippet> first = new ArrayList<>();
    try (Rows rows = workspace.rows(first(query))) {
      while (rows.next()) {
        first.add(row(rows, query.place().file() + "#" + contradiction.name(), first.size() + 1));
      }
    } catch (RefusedException e) {
      report(contradiction, query, e);
    }
    return first;
  }

  private String first(Query query) throws RefusedException {
    List<String> columns = workspace.columns(query.sql()).stream().map(ResultColumn::name).toList();
    return "SELECT * FROM (\n%s\n) ORDER BY %s LIMIT %s"
        .formatted(query.sql(), PlaceOrder.by(columns), FEW);
  }

  private static Snippet row(Rows rows, String source, int number) {
    List<AccountRow.Cell> cells = new ArrayList<>();
    RowPlace place = new RowPlace(source, number);
    for (int i = 0; i < rows.columns().size(); i++) {
      Object value = rows.value(i);
      String name = rows.columns().get(i);
      if (value != null && name.equals(Loading.PLACE)) {
        place = RowPlace.of(value.toString()).orElse(place);
      } else if (value != null) {
        cells.add(new AccountRow.Cell(name, value.toString()));
      }
    }
    return new AccountRow(place.file(), place.row(), cells).at(1);
  }

  private void report(Contradiction contradiction, Query query, RefusedException e) {
    OptionalInt position = e.position(query.sql());
    findings.add(
        FindingCode.QUERY_REFUSED,
        position.isPresent() ? query.at(position.getAsInt()) : query.at(),
        "a query of contradiction `%s` is refused: %s"
            .formatted(contradiction.name(), e.getMessage()),
        Advice.on(e));
  }
}
