package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Side;

/**
 * A milestone: one that the pack declares, or another of the account. There is one for each,
 * reported or not.
 */
public interface Milestone extends Fact {

  /** Returns the milestone's name. */
  @Declared(NameKind.MILESTONE)
  String id();

  /**
   * Returns whether the pack requires it; milestones that only the account has are not required.
   */
  boolean required();

  /** Returns the phase that the pack gives it. */
  @Open
  @Nullable String phase();

  /** Returns the side that owns it. */
  @Open
  @Words(Side.class)
  @Nullable String owner();

  /**
   * Returns whether it was completed by the as-of date; not completed where milestones are
   * reported, unknown where they are not.
   */
  @Open
  @Nullable Boolean completed();

  /** Returns whether it was completed within a window. */
  @Open
  @Nullable Boolean completedWithin(@Declared(NameKind.WINDOW) String window);

  /** Returns whether it is due before the as-of date, as now planned, and not completed. */
  @Open
  @Nullable Boolean overdue();

  /**
   * Returns the calendar days since it was due while it is not completed, negative before that day;
   * 0 once completed.
   */
  @Open
  @Nullable BigDecimal daysOverdue();

  /** Returns the calendar days from the due date as first planned to the one now planned. */
  @Open
  @Nullable BigDecimal slipDays();
}
