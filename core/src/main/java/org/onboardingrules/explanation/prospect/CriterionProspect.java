package org.onboardingrules.explanation.prospect;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * How a criterion that is not met could still be met. Immutable and thread-safe.
 *
 * @param id the criterion's id in the pack
 * @param title the criterion in a few words
 * @param required whether completion needs it
 * @param possibility whether it can still be met
 * @param changes the smallest set of changes that would meet it on the first day; in the order in
 *     which they would happen; empty if it cannot be met, or time alone will do
 * @param firstDay the first day on which it can be met, the as-of date if at once; empty if it
 *     cannot
 * @param lastDay the last day on which it can still come to be met, where changes happen on that
 *     day, or up to it where they take several; empty if no end is in sight, or it cannot be met
 * @param obstacle why it cannot be met, or is not known to be; empty if it can
 */
public record CriterionProspect(
    String id,
    Text title,
    boolean required,
    Possibility possibility,
    List<AccountChange> changes,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Optional<Text> obstacle) {

  /**
   * Copies the changes.
   *
   * @throws IllegalArgumentException if there is a first day and it is not possible, or the
   *     opposite
   */
  public CriterionProspect {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    changes = List.copyOf(changes);
    if (firstDay.isPresent() != (possibility == Possibility.POSSIBLE)) {
      throw new IllegalArgumentException(
          "firstDay is " + firstDay + " and possibility " + possibility.word());
    }
    requireNonNull(lastDay, "lastDay");
    requireNonNull(obstacle, "obstacle");
  }
}
