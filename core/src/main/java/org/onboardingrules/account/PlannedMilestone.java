package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.code.Side;

/**
 * A milestone of the account's plan. Immutable.
 *
 * @param id how the pack calls it; a milestone that the pack does not know is the account's own
 * @param owner the side that owns it; absent means as the pack says
 * @param ownerName who owns it, by name
 * @param due the due date as first planned, for this customer (R31, R33); absent means as the pack
 *     says
 * @param replans later changes of the due date, at most one on a day
 * @param completedOn when it was completed (R133); absent means not completed, where the host
 *     reports milestones
 * @param rationale why it is in the plan (R82, R138)
 */
public record PlannedMilestone(
    String id,
    Optional<Side> owner,
    Optional<String> ownerName,
    Optional<LocalDate> due,
    List<Replan> replans,
    Optional<LocalDate> completedOn,
    Optional<String> rationale)
    implements Account.Part {

  /**
   * A change of a milestone's due date. Immutable.
   *
   * @param on the day of the change, from which the new date holds
   * @param due the new due date
   */
  public record Replan(LocalDate on, LocalDate due) {

    /** Checks that both dates are there. */
    public Replan {
      requireNonNull(on, "on");
      requireNonNull(due, "due");
    }
  }

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if a text is blank or two replans are of one day
   */
  public PlannedMilestone {
    Require.text("id", id);
    requireNonNull(owner, "owner");
    Require.text("ownerName", ownerName);
    requireNonNull(due, "due");
    replans = List.copyOf(replans);
    Require.distinct("replans", replans.stream().map(replan -> replan.on().toString()).toList());
    requireNonNull(completedOn, "completedOn");
    Require.text("rationale", rationale);
  }

  /** Returns a milestone of which only the id is known. */
  public static PlannedMilestone of(String id) {
    return new PlannedMilestone(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns this milestone, owned by a side. */
  public PlannedMilestone withOwner(Side side) {
    return new PlannedMilestone(
        id, Optional.of(side), ownerName, due, replans, completedOn, rationale);
  }

  /** Returns this milestone, owned by a person. */
  public PlannedMilestone withOwnerName(String name) {
    return new PlannedMilestone(id, owner, Optional.of(name), due, replans, completedOn, rationale);
  }

  /** Returns this milestone, first planned for a date. */
  public PlannedMilestone withDue(LocalDate date) {
    return new PlannedMilestone(
        id, owner, ownerName, Optional.of(date), replans, completedOn, rationale);
  }

  /** Returns this milestone with exactly these replans. */
  public PlannedMilestone withReplans(List<Replan> changes) {
    return new PlannedMilestone(id, owner, ownerName, due, changes, completedOn, rationale);
  }

  /** Returns this milestone, completed on a date. */
  public PlannedMilestone withCompletedOn(LocalDate date) {
    return new PlannedMilestone(id, owner, ownerName, due, replans, Optional.of(date), rationale);
  }

  /** Returns this milestone with the reason why it is in the plan. */
  public PlannedMilestone withRationale(String reason) {
    return new PlannedMilestone(
        id, owner, ownerName, due, replans, completedOn, Optional.of(reason));
  }

  /**
   * Returns the due date as planned on a day: that of the latest replan made on or before it, else
   * the one first planned; empty if there is neither.
   */
  public Optional<LocalDate> dueAsOf(LocalDate asOf) {
    return replans.stream()
        .filter(replan -> !replan.on().isAfter(asOf))
        .max(Comparator.comparing(Replan::on))
        .map(Replan::due)
        .or(() -> due);
  }
}
