package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.MetricKind;

/** What can be done about first value: reach it, and have it confirmed. */
record FirstValueLever(Situation now) {

  private static final Wanted YES = new Wanted.OfFlag(true);

  Ways reached() {
    return now.pack()
        .firstValue()
        .map(
            value ->
                value.match(
                    goal -> goal(goal.id(), "reached"),
                    milestone -> milestone(milestone.id()),
                    this::total))
        .orElse(Ways.UNTRIED);
  }

  Ways confirmed() {
    Optional<FirstValue> declared = now.pack().firstValue();
    Optional<String> goal =
        declared.flatMap(
            value ->
                value.match(
                    named -> Optional.of(named.id()),
                    milestone -> Optional.<String>empty(),
                    total -> Optional.<String>empty()));
    return goal.map(id -> goal(id, "confirmed"))
        .orElseGet(
            () ->
                Ways.any(
                    now.facts().of(Goal.class).stream()
                        .map(fact -> new GoalLever(now, (Goal) fact).ways("confirmed", YES))
                        .toList()));
  }

  private Ways goal(String id, String property) {
    return now.facts().of(Goal.class).stream()
        .map(Goal.class::cast)
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .map(fact -> new GoalLever(now, fact).ways(property, YES))
        .orElse(Ways.UNTRIED);
  }

  private Ways milestone(String id) {
    for (Fact fact : now.facts().of(Milestone.class)) {
      if (((Milestone) fact).id().equals(id)) {
        return new MilestoneLever(now, (Milestone) fact).completed(now.day());
      }
    }
    return Ways.UNTRIED;
  }

  private Ways total(FirstValue.OfTotal first) {
    Optional<LocalDate> anchor = now.anchor(first.from());
    if (anchor.isEmpty()) {
      return now.withAnchor(first.from());
    }
    DateRange dates = new DateRange(anchor.get(), now.day());
    List<Observation> seen = now.observedIn(first.metric(), dates);
    BigDecimal sum = seen.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    MetricKind kind = now.kind(first.metric());
    BigDecimal more = first.total().subtract(sum);
    if (!MetricSeries.suits(kind, more) || more.signum() <= 0) {
      return Ways.UNTRIED;
    }
    Text from = CodedText.of(first.from());
    Text what = new Text("total since " + from.en(), from.ja() + "からの合計");
    Optional<BigDecimal> before = seen.isEmpty() ? Optional.empty() : Optional.of(sum);
    Figure figure =
        new Figure.Told("total since " + first.from().word(), what, before, first.total());
    return Ways.by(
        Observed.of(
            first.metric(), kind, Observation.of(now.day(), more), Observed.Slack.OR_MORE, figure));
  }

  /**
   * Days to first value, or past the benchmark.
   *
   * @param value the figure now; empty if it is unknown
   */
  Ways days(Optional<BigDecimal> value, Wanted.OfNumber wanted) {
    boolean reached = Boolean.TRUE.equals(now.facts().onboarding().firstValueReached());
    if (reached) {
      return value.isPresent()
          ? Ways.wall(Walls.happened(new Text("the day of first value", "最初の価値を実現した日")))
          : Ways.UNTRIED;
    }
    Optional<FirstValue> declared = now.pack().firstValue();
    Optional<LocalDate> anchor = declared.map(FirstValue::from).flatMap(now::anchor);
    return declared.isPresent() && anchor.isEmpty()
        ? now.withAnchor(declared.get().from())
        : reached();
  }
}
