package org.onboardingrules.diagnostic;

/** Thrown when a text that people wrote cannot be used; says everything that is wrong with it. */
public final class ValidationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  /** Carries the report; its text is the message. */
  public ValidationException(ValidationReport report) {
    super(report.toString());
    this.report = report;
  }

  /** Returns all findings, warnings and notes included. */
  public ValidationReport report() {
    return report;
  }
}
