package org.onboardingrules.explanation;

import java.util.List;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/**
 * A report that is missing, and would help to settle what is unknown. Immutable and thread-safe.
 *
 * @param missing what should be reported
 * @param toSay what the reports would have to say for the conclusion to be drawn, for people; empty
 *     if it is enough that nothing is listed
 */
public record ReportWanted(Missing missing, List<Text> toSay) {

  /** Copies the list. */
  public ReportWanted {
    toSay = List.copyOf(toSay);
  }
}
