package org.onboardingrules.data.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.RefusedException;
import org.onboardingrules.data.table.ResultColumn;
import org.onboardingrules.data.table.Workspace;

/**
 * A query that tells where its rows came from, without being asked to: one that takes each row of
 * one table for itself can also select its place. The place is asked for only where it changes
 * nothing else.
 *
 * @param sql the query with the place
 * @param columns what it gives
 */
record Placed(String sql, List<ResultColumn> columns) {

  private static final Pattern SELECT = Pattern.compile("(?i)\\A\\s*SELECT\\s");

  /** What puts rows together, so that one more column would make more of them. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)\\b(GROUP|DISTINCT|UNION|INTERSECT|EXCEPT|WITH|PIVOT|LIMIT|OFFSET|FETCH|SAMPLE|TABLESAMPLE)\\b");

  /** What is put into a query behind its first word. */
  static final String ASKED = Loading.PLACE + ", ";

  /** Returns the query with the place of its rows, if it has one that it does not give already. */
  static Optional<Placed> of(String sql, List<ResultColumn> columns, Workspace workspace) {
    boolean simple = SELECT.matcher(sql).find() && !TOGETHER.matcher(sql).find();
    boolean placed = columns.stream().anyMatch(column -> column.name().equals(Loading.PLACE));
    if (!simple || placed) {
      return Optional.empty();
    }
    String asked = SELECT.matcher(sql).replaceFirst("SELECT " + ASKED);
    try {
      List<ResultColumn> given = workspace.columns(asked);
      boolean oneMore = given.size() == columns.size() + 1;
      return oneMore ? Optional.of(new Placed(asked, given)) : Optional.empty();
    } catch (RefusedException itHasNone) {
      return Optional.empty();
    }
  }
}
