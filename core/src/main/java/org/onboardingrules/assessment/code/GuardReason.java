package org.onboardingrules.assessment.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/**
 * A reason to escalate that no pack declares: the never rules give it (R125, R126). Its word is the
 * id of the reason.
 */
public enum GuardReason implements Coded {
  /** The deadline is past, and there is no reason to extend (R126). */
  LATE_WITHOUT_REASON,
  /** There is a reason to extend, and no room for it within the pack's limits (R126). */
  EXTENSION_LIMIT_REACHED,
  /** An extension names no cause (R126). */
  EXTENSION_NO_CAUSE,
  /** An extension names no action against its cause (R126). */
  EXTENSION_NO_ACTION,
  /** An extension names no new date (R126). */
  EXTENSION_NO_NEW_DATE,
  /** An extension goes beyond the pack's limits (R126). */
  EXTENSION_OVER_LIMIT,
  /** The onboarding was closed and is not shown to be complete (R125). */
  CLOSED_INCOMPLETE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}
