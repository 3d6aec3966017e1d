package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.ExtensionFault;

/** An extension that was granted by the as-of date. */
public interface Extension extends Fact {

  /** Returns why it was granted. */
  @Open
  @Words(Cause.class)
  @Nullable String cause();

  /**
   * Returns whether it has a cause, an action and a new date, and keeps to the pack's limits
   * (R126).
   */
  boolean valid();

  /** Returns what is wrong with it; {@code none} if it is valid. */
  @Words(ExtensionFault.class)
  String fault();

  /** Returns the calendar days from the old date to the new one. */
  @Open
  @Nullable BigDecimal daysGranted();
}
