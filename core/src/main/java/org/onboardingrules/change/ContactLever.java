package org.onboardingrules.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;

/** What can be done about how the two companies keep in touch, and what the customer does. */
record ContactLever(Situation now) {

  private static final int MOST_MEETINGS = 20;

  /**
   * @param value what the figure is now; empty if it is unknown
   */
  Ways ways(String property, Optional<BigDecimal> value, Wanted.OfNumber wanted) {
    if (property.equals("meetingAttendance")) {
      return attendance(wanted);
    } else if (property.equals("homeworkRate")) {
      return homework();
    }
    Feed feed = property.equals("daysWithoutUse") ? Feed.USAGE : Feed.INTERACTIONS;
    if (!now.facts().reports(feed)) {
      return Ways.by(new HeadEdit.Reported(feed, now.day()));
    }
    boolean longer = value.isPresent() && wanted.nearest(value.get(), 0).compareTo(value.get()) > 0;
    if (longer) {
      return Waits.growing(value.get(), wanted, now.day());
    }
    return switch (property) {
      case "daysOfCustomerSilence" -> Ways.by(Talks.message(Side.CUSTOMER, now.day()));
      case "daysOfVendorSilence" -> Ways.by(Talks.message(Side.VENDOR, now.day()));
      case "daysWithoutUse" -> value.isEmpty() ? now.withAnchor(Anchor.GO_LIVE) : use();
      case "daysSinceWin" ->
          value.isEmpty() ? now.withAnchor(Anchor.KICKOFF) : Ways.by(Talks.smallWin(now.day()));
      default -> Ways.UNTRIED;
    };
  }

  /** Any count above 0 is use. */
  private Ways use() {
    LocalDate day = now.day();
    Text what = new Text("days without use", "利用のない日数");
    Optional<BigDecimal> before = Optional.ofNullable(now.facts().onboarding().daysWithoutUse());
    Figure figure = new Figure.Told("daysWithoutUse", what, before, BigDecimal.ZERO);
    return Ways.any(
        now.pack().metrics().values().stream()
            .filter(metric -> metric.kind() == MetricKind.COUNT)
            .map(DeclaredMetric::id)
            .map(id -> used(id, day, figure))
            .map(edit -> Ways.by(edit))
            .toList());
  }

  private static Edit used(String metric, LocalDate day, Figure figure) {
    return Observed.of(
        metric,
        MetricKind.COUNT,
        Observation.of(day, BigDecimal.ONE),
        Observed.Slack.OR_MORE,
        figure);
  }

  private Ways attendance(Wanted.OfNumber wanted) {
    if (!now.facts().reports(Feed.INTERACTIONS)) {
      return Ways.by(new HeadEdit.Reported(Feed.INTERACTIONS, now.day()));
    }
    List<Boolean> came =
        now.account().interactions().stream()
            .filter(i -> i.kind() == InteractionKind.MEETING)
            .filter(i -> !i.on().isAfter(now.day()))
            .flatMap(i -> i.attended().stream())
            .toList();
    long attended = came.stream().filter(yes -> yes).count();
    for (int more = 1; more <= MOST_MEETINGS; more++) {
      BigDecimal share =
          BigDecimal.valueOf(attended + more)
              .divide(BigDecimal.valueOf(came.size() + more), MathContext.DECIMAL128);
      if (wanted.metBy(share) == Truth.TRUE) {
        return Ways.by(Talks.meetings(more, now.day()));
      }
    }
    return Ways.UNTRIED;
  }

  /** Each task that is due and not done. */
  private Ways homework() {
    if (!now.facts().reports(Feed.TASKS)) {
      return Ways.by(new HeadEdit.Reported(Feed.TASKS, now.day()));
    }
    return Ways.any(
        now.facts().of(Task.class).stream()
            .map(Task.class::cast)
            .filter(task -> Side.CUSTOMER.word().equals(task.owner()) && !task.done())
            .filter(task -> isDue(task))
            .map(
                task ->
                    new PartLever(now, task)
                        .ways("done", Optional.of(false), new Wanted.OfFlag(true)))
            .toList());
  }

  private boolean isDue(Task task) {
    return AsOf.part(task)
        .map(org.onboardingrules.account.Task.class::cast)
        .flatMap(org.onboardingrules.account.Task::due)
        .filter(due -> !due.isAfter(now.day()))
        .isPresent();
  }
}
