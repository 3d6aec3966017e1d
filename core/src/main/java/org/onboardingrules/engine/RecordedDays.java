package org.onboardingrules.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Onboarding;

/**
 * The days on which something of an account is on record: what happened, from its day on, and what
 * held up to a day or was due on it, from the day after. Between two of them only time passes.
 */
final class RecordedDays {

  /** The day before it can be asked about too. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 2);

  private final LocalDate last;
  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private RecordedDays(LocalDate last) {
    this.last = last;
  }

  /** Returns those of an account up to the date for which it is seen, in order. */
  static NavigableSet<LocalDate> of(Account account, Onboarding seen) {
    RecordedDays recorded = new RecordedDays(seen.asOf());
    recorded.lifecycle(account);
    recorded.plan(account, seen);
    recorded.happenings(account);
    recorded.people(account);
    return Collections.unmodifiableNavigableSet(recorded.days);
  }

  private void lifecycle(Account account) {
    account.anchors().values().forEach(this::from);
    account.events().values().forEach(this::from);
    account.health().forEach(reading -> from(reading.on()));
    account.enablement().forEach(reached -> from(reached.on()));
  }

  private void plan(Account account, Onboarding seen) {
    account.milestones().forEach(this::milestone);
    for (var task : account.tasks()) {
      from(task.doneOn());
      due(task.due());
    }
    for (var extension : account.extensions()) {
      from(extension.grantedOn());
      after(extension.oldDate());
      extension.newDate().ifPresent(this::after);
    }
    deadline(seen.originalDeadline());
    deadline(seen.deadline());
  }

  private void milestone(PlannedMilestone milestone) {
    due(milestone.due());
    from(milestone.completedOn());
    for (var replan : milestone.replans()) {
      from(replan.on());
      after(replan.due());
    }
  }

  private void happenings(Account account) {
    account.metrics().forEach(metric -> metric.observations().forEach(seen -> from(seen.on())));
    account.interactions().forEach(interaction -> from(interaction.on()));
    for (var blocker : account.blockers()) {
      from(blocker.since());
      from(blocker.resolvedOn());
    }
    for (var change : account.scopeChanges()) {
      from(change.raisedOn());
      from(change.agreedOn());
    }
  }

  private void people(Account account) {
    for (var goal : account.goals()) {
      goal.confirmation().ifPresent(confirmation -> from(confirmation.on()));
      goal.qualitativeConfirmations().forEach(said -> from(said.on()));
    }
    for (var stakeholder : account.stakeholders()) {
      from(stakeholder.from());
      stakeholder.until().ifPresent(this::after);
    }
    for (var period : account.busyPeriods()) {
      from(period.from());
      after(period.until());
    }
  }

  private void from(Optional<LocalDate> day) {
    day.ifPresent(this::from);
  }

  private void from(LocalDate day) {
    if (!day.isAfter(last) && !day.isBefore(FIRST)) {
      days.add(day);
    }
  }

  /** A date counts as due on its day, and as overdue from the next. */
  private void due(Optional<LocalDate> day) {
    from(day);
    day.ifPresent(this::after);
  }

  private void deadline(@Nullable LocalDate day) {
    Optional.ofNullable(day).ifPresent(this::after);
  }

  private void after(LocalDate day) {
    if (day.isBefore(last)) {
      from(day.plusDays(1));
    }
  }
}
