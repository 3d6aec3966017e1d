package org.onboardingrules.explanation.prospect;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * What would have to change for an onboarding that is not complete to become so. Each set of
 * changes was made to a copy of the account and judged like any account before it is told.
 * Immutable and thread-safe.
 *
 * @param complete whether it is complete as it is; then nothing has to change
 * @param possibility whether it can become complete; possible where it is
 * @param changes a set of changes that would make it complete on that day, every one of which is
 *     needed; in the order in which they would happen; empty if it cannot become complete, it is
 *     complete, or time alone will do
 * @param smallest whether no set of fewer changes would do, as far as changes are tried; false
 *     where looking for one took too long
 * @param firstDay the first day on which it can be complete, the as-of date if at once; empty if it
 *     cannot
 * @param obstacles what stands in the way, if it cannot: criteria first, then what else completion
 *     asks for
 * @param criteria the criteria that are not met, required ones first, then in order of id
 */
public record Prospect(
    boolean complete,
    Possibility possibility,
    List<AccountChange> changes,
    boolean smallest,
    Optional<LocalDate> firstDay,
    List<Text> obstacles,
    List<CriterionProspect> criteria) {

  /** Copies the lists. */
  public Prospect {
    requireNonNull(possibility, "possibility");
    changes = List.copyOf(changes);
    requireNonNull(firstDay, "firstDay");
    obstacles = List.copyOf(obstacles);
    criteria = List.copyOf(criteria);
  }
}
