package org.onboardingrules.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.testkit.Case;

/** Accounts of which less is known. */
final class Fewer {

  private Fewer() {}

  /** Returns a case without each of its feeds. */
  static Stream<Variation> feeds(Case asked) {
    return asked.account().feeds().stream()
        .map(
            feed ->
                new Variation(
                    "the feed `" + feed.word() + "` is not reported",
                    () -> Altered.of(asked, altered -> altered.feeds.remove(feed))));
  }

  /** Returns a case without each of its metrics. */
  static Stream<Variation> metrics(Case asked) {
    return asked.account().metrics().stream()
        .map(
            series ->
                new Variation(
                    "nothing of `" + series.metric() + "` is reported",
                    () -> Altered.without(asked, series)));
  }

  /** Returns a case without each of its goals, their baselines and confirmations. */
  static Stream<Variation> goals(Case asked) {
    return asked.account().goals().stream()
        .flatMap(
            goal ->
                Stream.of(
                    new Variation(
                        "the goal `" + goal.id() + "` is missing",
                        () -> Altered.without(asked, goal)),
                    new Variation(
                        "the baseline of `" + goal.id() + "` is missing",
                        () -> Altered.replaced(asked, goal, with(goal, false, true))),
                    new Variation(
                        "the confirmation of `" + goal.id() + "` is missing",
                        () -> Altered.replaced(asked, goal, with(goal, true, false)))));
  }

  private static Goal with(Goal goal, boolean baseline, boolean confirmation) {
    return new Goal(
        goal.id(),
        goal.metric(),
        goal.baseline().filter(value -> baseline),
        goal.target(),
        goal.window(),
        goal.leastSample(),
        goal.confirmation().filter(given -> confirmation),
        goal.proxyMetric(),
        goal.qualitativeConfirmations());
  }

  /** Returns a case in which each of its completed milestones is not. */
  static Stream<Variation> milestones(Case asked) {
    return asked.account().milestones().stream()
        .filter(one -> one.completedOn().isPresent())
        .map(
            one ->
                new Variation(
                    "the milestone `" + one.id() + "` is not completed",
                    () -> Altered.replaced(asked, one, open(one))));
  }

  private static PlannedMilestone open(PlannedMilestone one) {
    return new PlannedMilestone(
        one.id(),
        one.owner(),
        one.ownerName(),
        one.due(),
        one.replans(),
        Optional.empty(),
        one.rationale());
  }

  /** Returns a case without each of the observations of its counts that are good news. */
  static Stream<Variation> counted(Case asked, RulePack pack) {
    return asked.account().metrics().stream()
        .filter(series -> series.kind() == MetricKind.COUNT)
        .filter(series -> better(series, pack).filter(Better.LESS::equals).isEmpty())
        .flatMap(series -> observations(asked, series));
  }

  private static Optional<Better> better(MetricSeries series, RulePack pack) {
    return Optional.ofNullable(pack.metrics().get(series.metric())).flatMap(DeclaredMetric::better);
  }

  /** Returns a case without each of the observations of a metric. */
  static Stream<Variation> observations(Case asked, MetricSeries series) {
    return MoreNeverUndoes.seen(series, asked.asOf())
        .map(
            one ->
                new Variation(
                    "the observation of `%s` on %s is missing".formatted(series.metric(), one.on()),
                    () -> Altered.replaced(asked, series, without(series, one))));
  }

  private static MetricSeries without(MetricSeries series, Observation one) {
    List<Observation> fewer = new ArrayList<>(series.observations());
    fewer.remove(one);
    return MoreMeasured.with(series, fewer);
  }
}
