package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.Side;

/** A milestone as of the date: what the pack declares of it, and what the account plans and did. */
final class SeenMilestone extends PartFact implements Milestone {

  private final Optional<DeclaredMilestone> declared;
  private final Optional<PlannedMilestone> planned;

  SeenMilestone(String id, View view) {
    super(view, Text.same(id));
    this.declared = Optional.ofNullable(view.pack().milestones().get(id));
    this.planned =
        view.account().milestones().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  @Override
  public String id() {
    return label().en();
  }

  @Override
  public boolean required() {
    return declared.filter(DeclaredMilestone::required).isPresent();
  }

  @Override
  public @Nullable String phase() {
    return declared.flatMap(DeclaredMilestone::phase).orElse(null);
  }

  @Override
  public @Nullable String owner() {
    return planned
        .flatMap(PlannedMilestone::owner)
        .or(() -> declared.flatMap(DeclaredMilestone::owner))
        .map(Side::word)
        .orElse(null);
  }

  /** The day of completion, if it is seen. */
  Optional<LocalDate> completedOn() {
    return planned.flatMap(PlannedMilestone::completedOn).filter(view()::isSeen);
  }

  @Override
  public @Nullable Boolean completed() {
    return view().happened(completedOn().isPresent(), Feed.MILESTONES);
  }

  @Override
  public @Nullable Boolean completedWithin(String window) {
    Optional<DateRange> dates = view().dates(view().window(window));
    if (completedOn().isPresent() && dates.isPresent()) {
      return dates.get().contains(completedOn().get());
    }
    return completedOn().isPresent() ? null : completed();
  }

  /** The due date as first planned: the account's, else the pack's from its anchor. */
  private Optional<LocalDate> firstDue() {
    return planned.flatMap(PlannedMilestone::due).or(this::declaredDue);
  }

  private Optional<LocalDate> declaredDue() {
    return declared
        .flatMap(DeclaredMilestone::due)
        .flatMap(due -> due.in(view().pack().windows()))
        .flatMap(view()::dates)
        .map(DateRange::last);
  }

  private Optional<LocalDate> due() {
    return planned.flatMap(known -> known.dueAsOf(view().asOf())).or(this::declaredDue);
  }

  @Override
  public @Nullable Boolean overdue() {
    Boolean completed = completed();
    if (Boolean.TRUE.equals(completed)) {
      return false;
    }
    if (due().isEmpty()) {
      return mayHaveDue() ? null : Boolean.FALSE;
    }
    return due().get().isBefore(view().runsUntil()) ? negated(completed) : Boolean.FALSE;
  }

  private static @Nullable Boolean negated(@Nullable Boolean flag) {
    return flag == null ? null : Boolean.valueOf(!flag);
  }

  /** Whether it has a due date that is only not known yet, because its anchor is not. */
  private boolean mayHaveDue() {
    return declared.flatMap(DeclaredMilestone::due).isPresent();
  }

  @Override
  public @Nullable BigDecimal daysOverdue() {
    Boolean completed = completed();
    if (completed == null || (!completed && due().isEmpty())) {
      return null;
    }
    return completed ? BigDecimal.ZERO : View.daysBetween(due().get(), view().runsUntil());
  }

  @Override
  public @Nullable BigDecimal slipDays() {
    return due().flatMap(now -> firstDue().map(first -> View.daysBetween(first, now))).orElse(null);
  }
}
