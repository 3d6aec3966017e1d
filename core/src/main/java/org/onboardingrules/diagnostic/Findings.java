package org.onboardingrules.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.source.Snippet;

/**
 * Gathers findings while a text is read, so that all of them are reported in one go. Mutable; used
 * by one thread.
 */
public final class Findings {

  private final List<Finding> found = new ArrayList<>();

  /** Adds a finding. */
  public void add(FindingCode code, Snippet where, String message, String help) {
    found.add(new Finding(code, where, message, help));
  }

  /** Adds all findings of a report. */
  public void addAll(ValidationReport report) {
    found.addAll(report.findings());
  }

  /**
   * Returns how many findings there are so far; a caller may compare it before and after a step.
   */
  public int count() {
    return found.size();
  }

  /** Returns what was gathered so far, in order of place, each finding once. */
  public ValidationReport report() {
    return new ValidationReport(found);
  }
}
