package org.onboardingrules.diagnostic;

/** How much a finding weighs. */
public enum Severity {
  /** The input cannot be used as it is. */
  ERROR,
  /** The input can be used, but probably does not say what its author means. */
  WARNING,
  /** Worth knowing; nothing need change. */
  NOTE
}
