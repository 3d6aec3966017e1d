package org.onboardingrules.portfolio;

import java.util.List;
import java.util.Optional;

/**
 * How the accounts stand by the values of one label, such as the device or the channel. Each
 * account of the portfolio is counted once. Immutable and thread-safe.
 *
 * @param label the label's name
 * @param values the accounts of each value, by value
 * @param other the accounts of all values beyond the 1,000 that came first; empty if there were no
 *     more
 * @param without the accounts that do not have the label; empty if all have it
 */
public record LabelTally(
    String label, List<GroupTally> values, Optional<Tally> other, Optional<Tally> without) {

  /** Copies the list. */
  public LabelTally {
    values = List.copyOf(values);
  }
}
