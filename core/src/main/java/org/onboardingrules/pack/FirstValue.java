package org.onboardingrules.pack;

import org.onboardingrules.term.code.Anchor;

/**
 * What a pack takes as the moment of first value, and from when the days to it count. Immutable.
 *
 * @param reachedBy whether a goal or a milestone is that moment
 * @param id the id of that goal or milestone
 * @param from the event from which the days count; the signed contract unless the pack says
 *     otherwise (R62)
 */
public record FirstValue(ReachedBy reachedBy, String id, Anchor from) {

  /** What can be the moment of first value. */
  public enum ReachedBy {
    /** A goal that was met. */
    GOAL,
    /** A milestone that was completed. */
    MILESTONE
  }
}
