package org.onboardingrules.format;

import java.util.List;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;

/** Passes on what was found in rows, each finding with its row as the line it is about. */
final class RowFindings {

  private static final String GAP = ", ";

  private RowFindings() {}

  /**
   * Passes findings on.
   *
   * @param rows the rows that they can be about
   */
  static void pass(Findings findings, List<AccountRow> rows, RowFaults to) {
    if (findings.count() > 0) {
      for (Finding finding : findings.report().findings()) {
        pass(finding, rows, to);
      }
    }
  }

  private static void pass(Finding finding, List<AccountRow> rows, RowFaults to) {
    Place place = finding.place();
    for (AccountRow row : rows) {
      if (row.source().equals(place.file()) && row.number() == place.line()) {
        int cell = place.column();
        String column = cell <= row.cells().size() ? row.cells().get(cell - 1).column() : "";
        to.add(
            column,
            new Finding(finding.code(), cell(row, cell), finding.message(), finding.help()));
        return;
      }
    }
    to.add("", finding);
  }

  /**
   * Returns a cell, counted from 1, in its row; the row is written as columns with their values.
   */
  static Snippet cell(AccountRow row, int number) {
    StringBuilder line = new StringBuilder();
    int column = 1;
    int length = 1;
    for (int i = 0; i < row.cells().size(); i++) {
      AccountRow.Cell cell = row.cells().get(i);
      String text = cell.text().replaceAll("[\\r\\n]+", " ");
      line.append(i == 0 ? "" : GAP).append(cell.column()).append(": ");
      if (i + 1 == number) {
        column = line.codePointCount(0, line.length()) + 1;
        length = Math.max(1, text.codePointCount(0, text.length()));
      }
      line.append(text);
    }
    return new Snippet(new Place(row.source(), row.number(), column), line.toString(), length);
  }
}
