package org.onboardingrules.authoring.fact;

import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.Side;

/** A task (R131). */
@ReportedIn(Feed.TASKS)
public interface Task extends Fact {

  /** Returns the side that does it. */
  @Open
  @Words(Side.class)
  @Nullable String owner();

  /** Returns whether it names who does it. */
  boolean assigned();

  /** Returns whether it names a due date. */
  boolean dated();

  /** Returns whether it was done by the as-of date. */
  boolean done();

  /**
   * Returns whether its due date lies before the as-of date and it is not done; a task without a
   * due date is never overdue.
   */
  boolean overdue();
}
