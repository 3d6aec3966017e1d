package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.Feed;

/** A change of scope that was raised by the as-of date. */
@ReportedIn(Feed.SCOPE_CHANGES)
public interface ScopeChange extends Fact {

  /** Returns whether both sides agreed to it by the as-of date. */
  boolean agreed();

  /** Returns why it was raised. */
  @Open
  @Words(Cause.class)
  @Nullable String cause();

  /** Returns the calendar days from raising it to the as-of date. */
  @Range(from = 0)
  BigDecimal daysAgo();
}
