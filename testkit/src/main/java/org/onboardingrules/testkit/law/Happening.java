package org.onboardingrules.testkit.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.testkit.Case;

/** Makes everything happen on the day after the as-of date of a case. */
record Happening(RulePack pack, Case asked, LocalDate on) {

  private static final BigDecimal MUCH = BigDecimal.valueOf(1000);

  static Case after(Case asked, RulePack pack) {
    Happening happening = new Happening(pack, asked, asked.asOf().plusDays(1));
    return Altered.of(asked, happening::addTo);
  }

  private void addTo(Altered altered) {
    for (LifecycleEvent event : LifecycleEvent.values()) {
      altered.events.putIfAbsent(event, on);
    }
    for (Anchor anchor : Anchor.values()) {
      if (!anchor.isPlan()) {
        altered.anchors.putIfAbsent(anchor, on);
      }
    }
    altered.replace(this::ended);
    news().forEach(altered.parts::add);
  }

  private Stream<Account.Part> news() {
    Stream<Account.Part> said =
        Stream.of(InteractionKind.values())
            .map(kind -> Interaction.of(on, Side.CUSTOMER, kind).withAttended(true));
    Stream<Account.Part> others =
        Stream.of(
            Blocker.of(BlockerKind.TECHNICAL, Side.THIRD_PARTY, on).withResolvable(false),
            ScopeChange.of(on),
            Stakeholder.of(StakeholderRole.CHAMPION, "Ms N", on),
            Extension.of(on, on),
            new EnablementReached(EnablementReached.HIGHEST, on),
            new HealthReading(on, HealthRating.RED));
    return Stream.of(said, others, unknownMilestones(), unknownMetrics()).flatMap(all -> all);
  }

  private Stream<Account.Part> unknownMilestones() {
    return pack.milestones().keySet().stream()
        .filter(id -> asked.account().milestones().stream().noneMatch(one -> one.id().equals(id)))
        .map(id -> PlannedMilestone.of(id).withCompletedOn(on));
  }

  private Stream<Account.Part> unknownMetrics() {
    return pack.metrics().values().stream()
        .filter(
            metric ->
                asked.account().metrics().stream()
                    .noneMatch(one -> one.metric().equals(metric.id())))
        .map(metric -> new MetricSeries(metric.id(), metric.kind(), List.of(much())));
  }

  private MetricSeries.Observation much() {
    return MetricSeries.Observation.of(on, MUCH);
  }

  /** What is open ends, and what is measured is measured once more. */
  private Account.Part ended(Account.Part part) {
    if (part instanceof Blocker one && one.resolvedOn().isEmpty() && !one.since().isAfter(on)) {
      return one.withResolvedOn(on);
    } else if (part instanceof PlannedMilestone one && one.completedOn().isEmpty()) {
      return one.withCompletedOn(on);
    } else if (part instanceof MetricSeries series) {
      List<MetricSeries.Observation> more = new ArrayList<>(series.observations());
      more.add(much());
      return MoreMeasured.with(series, more);
    }
    return part instanceof Goal goal && goal.confirmation().isEmpty() ? confirmed(goal) : part;
  }

  private Goal confirmed(Goal goal) {
    return new Goal(
        goal.id(),
        goal.metric(),
        goal.baseline(),
        goal.target(),
        goal.window(),
        goal.leastSample(),
        Optional.of(new Goal.Confirmation(on, "Ms N")),
        goal.proxyMetric(),
        goal.qualitativeConfirmations());
  }
}
