package org.onboardingrules.cli.result;

import java.io.IOException;
import java.util.Map;
import org.onboardingrules.assessment.Assessment;

/** Takes assessments one after the other and prints them, at once or in the end. */
interface Answers {

  /**
   * Takes an assessment.
   *
   * @param labels what else the account is known by
   * @param wanted whether it was asked for by its id
   */
  void add(Assessment assessment, Map<String, String> labels, boolean wanted) throws IOException;

  /** Prints what was held back. */
  void finish() throws IOException;
}
