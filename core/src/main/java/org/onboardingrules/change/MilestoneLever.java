package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;

/** What can be done about a property of a milestone: complete it. */
record MilestoneLever(Situation now, Milestone milestone) {

  Ways ways(Operand.Access access, Wanted wanted) {
    boolean yes = wanted.equals(new Wanted.OfFlag(true));
    return switch (access.property().name()) {
      case "completed" -> yes ? completed(now.day()) : Ways.wall(Walls.happened(title()));
      case "completedWithin" ->
          yes ? within(access.arguments().get(0)) : Ways.wall(Walls.happened(title()));
      case "overdue" -> yes ? overdue() : completed(now.day());
      case "daysOverdue" -> daysOverdue((Wanted.OfNumber) wanted);
      case "id", "required", "phase", "owner" -> Ways.NEVER;
      default -> Ways.untried(Walls.fixed(access.property().name(), title()));
    };
  }

  private Text title() {
    return now.names().milestone(milestone.id());
  }

  private Optional<PlannedMilestone> planned() {
    return now.account().milestones().stream()
        .filter(planned -> planned.id().equals(milestone.id()))
        .findFirst();
  }

  private Optional<LocalDate> completedOn() {
    return planned().flatMap(PlannedMilestone::completedOn);
  }

  Ways completed(LocalDate on) {
    return completedOn()
        .map(ahead -> Ways.waiting(ahead))
        .orElseGet(() -> Ways.by(new MilestoneDone(milestone.id(), on)));
  }

  private Ways within(String window) {
    Window named = now.window(window);
    Optional<DateRange> dates = now.dates(named);
    if (dates.isEmpty()) {
      return now.withAnchor(named.from());
    } else if (Boolean.TRUE.equals(milestone.completed())) {
      return Ways.wall(Walls.completedOutside(title(), window));
    }
    Optional<LocalDate> on =
        milestone.completed() == null
            ? now.period().lastReportedIn(dates.get())
            : now.period().lastIn(dates.get());
    return on.map(this::completed)
        .orElseGet(() -> Ways.wall(Walls.windowEnded(window, dates.get().last())));
  }

  private Ways overdue() {
    BigDecimal days = milestone.daysOverdue();
    return days == null || Boolean.TRUE.equals(milestone.completed()) || days.signum() > 0
        ? Ways.UNTRIED
        : Ways.waiting(now.day().plusDays(1 - days.longValueExact()));
  }

  private Ways daysOverdue(Wanted.OfNumber wanted) {
    BigDecimal days = milestone.daysOverdue();
    if (Boolean.TRUE.equals(milestone.completed())) {
      return Ways.wall(Walls.happened(title()));
    }
    Ways wait = days == null ? Ways.NEVER : Waits.growing(days, wanted, now.day());
    return Ways.any(List.of(completed(now.day()), wait));
  }
}
