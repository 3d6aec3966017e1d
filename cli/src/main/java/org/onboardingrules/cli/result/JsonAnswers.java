package org.onboardingrules.cli.result;

import java.io.PrintWriter;
import java.util.Map;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;

/** Prints a JSON array, element by element, the same text as {@link AssessmentJson#writeAll}. */
final class JsonAnswers implements Answers {

  private final boolean all;
  private final PrintWriter out;
  private boolean first = true;

  /**
   * Prints to a writer.
   *
   * @param all whether those are printed too that were not asked for
   */
  JsonAnswers(boolean all, PrintWriter out) {
    this.all = all;
    this.out = out;
  }

  @Override
  public void add(Assessment assessment, Map<String, String> labels, boolean wanted) {
    if (all || wanted) {
      String json = AssessmentJson.write(assessment).replace("\n", "\n  ");
      out.print((first ? "[" : ",") + "\n  " + json);
      first = false;
    }
  }

  @Override
  public void finish() {
    out.print(first ? "[]\n" : "\n]\n");
  }
}
