package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.Side;

/** Something that blocks the onboarding, seen since by the as-of date. */
@ReportedIn(Feed.BLOCKERS)
public interface Blocker extends Fact {

  /** Returns what it is about. */
  @Words(BlockerKind.class)
  String kind();

  /** Returns the side that would have to solve it. */
  @Words(Side.class)
  String owner();

  /** Returns whether it was resolved by the as-of date. */
  boolean resolved();

  /** Returns whether anybody believes that it can be solved. */
  @Open
  @Nullable Boolean resolvable();

  /** Returns the calendar days from its start to the as-of date, or to its resolution. */
  @Range(from = 0)
  BigDecimal ageDays();
}
