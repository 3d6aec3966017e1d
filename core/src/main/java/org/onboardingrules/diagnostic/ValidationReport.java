package org.onboardingrules.diagnostic;

import java.util.List;

/**
 * All findings about an input, in order of place. Immutable and thread-safe.
 *
 * @param findings in order of place, then code; each once
 */
public record ValidationReport(List<Finding> findings) {

  /** The report on an input without findings. */
  public static final ValidationReport CLEAN = new ValidationReport(List.of());

  /** Sorts the findings and drops repetitions. */
  public ValidationReport {
    findings = findings.stream().sorted().distinct().toList();
  }

  /** Returns whether any finding is an error, so that the input cannot be used. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Returns the findings of one weight. */
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * Throws if any finding is an error.
   *
   * @throws ValidationException carrying this report
   */
  public void throwIfErrors() throws ValidationException {
    if (hasErrors()) {
      throw new ValidationException(this);
    }
  }

  /** Returns the report as text for a terminal: each finding with its source line and a caret. */
  @Override
  public String toString() {
    return ReportText.of(this);
  }
}
