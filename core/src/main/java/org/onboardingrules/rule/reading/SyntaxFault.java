package org.onboardingrules.rule.reading;

/**
 * Thrown once a fault has been reported, to leave the construct that cannot be read any further.
 */
final class SyntaxFault extends Exception {

  private static final long serialVersionUID = 1L;

  SyntaxFault() {
    super("already reported", null, false, false);
  }
}
