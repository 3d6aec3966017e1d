package org.onboardingrules.format;

import java.util.List;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Place;

/** Passes on what was found in rows, each finding with its row as the line it is about. */
final class RowFindings {

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
            column, new Finding(finding.code(), row.at(cell), finding.message(), finding.help()));
        return;
      }
    }
    to.add("", finding);
  }
}
