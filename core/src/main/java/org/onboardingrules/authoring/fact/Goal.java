package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;

/**
 * A goal: one that the pack declares, or another that the account brings. There is one for each,
 * reported or not.
 */
public interface Goal extends Fact {

  /** Returns the goal's name. */
  @Declared(NameKind.GOAL)
  String id();

  /** Returns whether its target is known: given as a value, or as a change of a baseline (R113). */
  boolean targeted();

  /** Returns whether its metric was observed since its anchor, up to the as-of date. */
  boolean measured();

  /**
   * Returns whether the mean of the observations in its window meets the target with at least its
   * least sample (R81). Unknown where baseline, anchor or observations are missing.
   */
  @Open
  @Nullable Boolean reached();

  /**
   * Returns whether the customer has confirmed it by the as-of date; unconfirmed where goals are
   * reported, unknown where they are not.
   */
  @Open
  @Nullable Boolean confirmed();

  /** Returns the mean of the observations in its window so far, weighted by sample. */
  @Open
  @Nullable BigDecimal value();

  /** Returns how many items the observations in its window stand for so far. */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal sample();

  /** Returns the value to reach. */
  @Open
  @Nullable BigDecimal target();

  /**
   * Returns the calendar days from the as-of date to the end of its window; negative once it has
   * ended.
   */
  @Open
  @Nullable BigDecimal daysLeft();
}
