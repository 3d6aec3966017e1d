package org.onboardingrules.assessment.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What a flag draws attention to; a flag changes no status by itself. */
public enum FlagKind implements Coded {
  /** The vendor has been silent for too long (R127). */
  VENDOR_SILENT,
  /**
   * An extension of an onboarding that is complete lacks its cause, its action or its new date, or
   * goes beyond the pack's limits (R126); before completion that is a reason to escalate.
   */
  EXTENSION_INVALID,
  /** The host gave no segment; it follows from the account's size, as the pack says. */
  SEGMENT_DERIVED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}
