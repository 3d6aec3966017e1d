package org.onboardingrules.cli.result;

import java.io.IOException;
import java.util.Map;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.data.result.ResultWriter;

/** Prints a line or row an account. */
final class RowAnswers implements Answers {

  private final boolean all;
  private final ResultWriter rows;

  /**
   * Prints rows.
   *
   * @param all whether those are printed too that were not asked for
   */
  RowAnswers(boolean all, ResultWriter rows) {
    this.all = all;
    this.rows = rows;
  }

  @Override
  public void add(Assessment assessment, Map<String, String> labels, boolean wanted)
      throws IOException {
    if (all || wanted) {
      rows.write(assessment);
    }
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
  }
}
