package org.onboardingrules.asof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.term.Text;

/** What stands behind the moment of first value. */
record BehindFirstValue(FirstValueSeen firstValue) {

  /** The goal, the milestone or the total that first value is, and how far that is. */
  Stream<Text> reached() {
    return firstValue.declared().stream().flatMap(this::reached);
  }

  private Stream<Text> reached(FirstValue value) {
    return value.match(
        goal -> firstValue.goal(goal).stream().flatMap(this::goal),
        milestone ->
            firstValue.milestones().named(milestone.id()).stream()
                .map(seen -> named(Phrase.MILESTONE, seen.title(), seen.state())),
        total ->
            Stream.concat(neverUsed(), Stream.of(new TotalSeen(firstValue.view(), total).told())));
  }

  private Stream<Text> goal(SeenGoal goal) {
    List<Text> state = goal.state().toList();
    Stream<Text> named =
        Stream.concat(
            state.stream().limit(1).map(first -> Phrase.GOAL.say(goal.title(), first)),
            state.stream().skip(1));
    return goal.reached() == null ? Stream.concat(neverUsed(), named) : named;
  }

  private static Text named(Phrase phrase, Text title, Stream<Text> state) {
    return phrase.say(title, state.reduce(Phrase.AND::say).orElseThrow());
  }

  private Stream<Text> neverUsed() {
    return firstValue.notWithoutUse().stream().map(never -> Phrase.NEVER_USED.say());
  }

  /** The day from which days count, and the state. */
  Stream<Text> days() {
    return Stream.concat(start(), reached());
  }

  private Stream<Text> start() {
    return firstValue.declared().stream().map(FirstValue::from).flatMap(firstValue.view()::told);
  }

  /** The last day that is good for the segment, and the state. */
  Stream<Text> pastBenchmark() {
    Stream<Text> good =
        firstValue
            .lastGoodDay()
            .flatMap(
                days ->
                    firstValue
                        .countedFrom()
                        .map(
                            from ->
                                Phrase.GOOD_UNTIL.say(days, from.plusDays(days.longValueExact()))))
            .stream();
    return Stream.of(start(), good, reached()).flatMap(told -> told);
  }

  /** Each goal that would do, with the customer's word on it or how far it is. */
  Stream<Text> confirmed() {
    Boolean confirmed = firstValue.confirmed();
    if (confirmed == null) {
      return Stream.empty();
    } else if (firstValue.confirmable().isEmpty()) {
      return Stream.of(Phrase.NO_GOAL.say());
    }
    return firstValue.confirmable().stream()
        .filter(goal -> confirmed.equals(goal.confirmed()))
        .sorted(Comparator.comparing(SeenGoal::id))
        .map(goal -> Phrase.GOAL.say(goal.title(), goal.confirmationTold()));
  }
}
