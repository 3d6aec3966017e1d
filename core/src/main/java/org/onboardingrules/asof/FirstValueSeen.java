package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.code.Feed;

/** The moment of first value as the pack names it, and the customer's word on it (R62, R65). */
record FirstValueSeen(View view, Milestones milestones, List<SeenGoal> goals) {

  /** What the pack takes as that moment. */
  Optional<FirstValue> declared() {
    return view.pack().firstValue();
  }

  private Optional<SeenGoal> goal() {
    return declared()
        .flatMap(value -> value.match(this::goal, milestone -> none(), total -> none()));
  }

  Optional<SeenGoal> goal(FirstValue.OfGoal named) {
    return goals.stream().filter(goal -> goal.id().equals(named.id())).findFirst();
  }

  @Nullable Boolean reached() {
    return declared()
        .flatMap(
            value ->
                value.match(
                    goal -> goal(goal).map(SeenGoal::reached).or(this::notWithoutUse),
                    milestone -> milestones.named(milestone.id()).map(SeenMilestone::completed),
                    total -> new TotalSeen(view, total).reached().or(this::notWithoutUse)))
        .orElse(null);
  }

  /** What was never used gave nobody its value; empty where that is not known. */
  Optional<Boolean> notWithoutUse() {
    boolean used =
        view.account().metrics().stream()
            .flatMap(series -> series.observations().stream())
            .anyMatch(observation -> view.isSeen(observation.on()));
    return used || !view.reports(Feed.USAGE) ? Optional.empty() : Optional.of(false);
  }

  Optional<LocalDate> reachedOn() {
    return declared()
        .flatMap(
            value ->
                value.match(
                    goal -> goal(goal).flatMap(SeenGoal::reachedOn),
                    milestone ->
                        milestones.named(milestone.id()).flatMap(SeenMilestone::completedOn),
                    total -> new TotalSeen(view, total).reachedOn()));
  }

  private static Optional<SeenGoal> none() {
    return Optional.empty();
  }

  /** The date from which the days to first value count. */
  Optional<LocalDate> countedFrom() {
    return declared().map(FirstValue::from).flatMap(view::anchor);
  }

  /** The days from there to first value; empty until then. */
  Optional<BigDecimal> days() {
    return countedFrom().flatMap(from -> reachedOn().map(on -> View.daysBetween(from, on)));
  }

  /** The days after the last one that is good for the segment, 0 up to it (R89). */
  Optional<BigDecimal> daysPastBenchmark() {
    Boolean reached = reached();
    Optional<BigDecimal> days =
        reached == null ? Optional.empty() : reached ? days() : countedFrom().map(view::daysSince);
    return lastGoodDay()
        .flatMap(last -> days.map(count -> count.subtract(last).max(BigDecimal.ZERO)));
  }

  /** The number of the last day that is good for the segment; empty without a benchmark. */
  Optional<BigDecimal> lastGoodDay() {
    return Optional.ofNullable(view.pack().segments().get(view.segment()))
        .flatMap(DeclaredSegment::firstValueDays)
        .map(benchmark -> BigDecimal.valueOf(benchmark.good().high()));
  }

  /** Whether the customer confirmed the goal of first value, or any goal where there is none. */
  @Nullable Boolean confirmed() {
    boolean listed = confirmable().stream().anyMatch(g -> Boolean.TRUE.equals(g.confirmed()));
    return view.happened(listed, Feed.GOALS);
  }

  /** The goals of which one has to be confirmed. */
  List<SeenGoal> confirmable() {
    return goal().map(List::of).orElse(goals);
  }

  /** What would have to be reported for it to be known whether first value was reached. */
  Stream<Missing> missingForReached() {
    return reached() == null
        ? declared().stream().flatMap(this::missingForReached)
        : Stream.empty();
  }

  private Stream<Missing> missingForReached(FirstValue value) {
    return value.match(
        goal -> goal(goal).stream().flatMap(seen -> seen.missing("reached", List.of()).stream()),
        milestone ->
            milestones.named(milestone.id()).stream()
                .flatMap(seen -> seen.missing("completed", List.of()).stream()),
        total -> new TotalSeen(view, total).missing());
  }

  /** What would have to be reported for the days to be known; nothing while it is not reached. */
  Stream<Missing> missingForDays() {
    return Boolean.FALSE.equals(reached()) ? Stream.empty() : missingForCounting();
  }

  /** What would have to be reported for the days past the benchmark to be known. */
  Stream<Missing> missingForBenchmark() {
    return lastGoodDay().isPresent() ? missingForCounting() : Stream.empty();
  }

  private Stream<Missing> missingForCounting() {
    Stream<Missing> start = declared().stream().map(FirstValue::from).flatMap(view::missing);
    return Stream.concat(missingForReached(), start);
  }

  /** What would have to be reported for it to be known whether the customer confirmed it. */
  Stream<Missing> missingForConfirmed() {
    if (confirmed() != null) {
      return Stream.empty();
    }
    return goal()
        .map(goal -> goal.missing("confirmed", List.of()).stream())
        .orElseGet(() -> view.missing(Feed.GOALS));
  }
}
