package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.term.code.Feed;

/**
 * A busy period of the customer or of the pack's calendar (R122, R142), past, present or ahead. Of
 * one that comes every year there are two: the latest that has begun and the next.
 */
@ReportedIn(Feed.BUSY_PERIODS)
public interface BusyPeriod extends Fact {

  /** Returns whether the as-of date lies in it; both ends are inclusive. */
  boolean current();

  /** Returns the calendar days from the as-of date to its first day; negative once it has begun. */
  BigDecimal daysUntilStart();
}
