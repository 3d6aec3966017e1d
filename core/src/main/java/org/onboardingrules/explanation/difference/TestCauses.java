package org.onboardingrules.explanation.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.explanation.condition.TestExplained;
import org.onboardingrules.explanation.condition.TestExplained.SeveralTests;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;
import org.onboardingrules.explanation.condition.ValueRead;

/**
 * What made tests of a rule stand otherwise: the values that they saw, or what they need.
 *
 * @param days from the older answer to the newer
 */
record TestCauses(long days) {

  /** The same tests on the same fact. */
  List<Cause> between(List<TestExplained> older, List<TestExplained> newer) {
    return Paired.decisiveOfAll(pairs(older, newer)).stream().flatMap(this::causes).toList();
  }

  private static List<Paired<TestExplained>> pairs(
      List<TestExplained> older, List<TestExplained> newer) {
    return Paired.inOrder(older, newer, TestExplained::standing);
  }

  private Stream<Cause> causes(Paired<TestExplained> pair) {
    if (pair.older() instanceof SeveralTests older && pair.newer() instanceof SeveralTests newer) {
      List<Paired<TestExplained>> parts = pairs(older.tests(), newer.tests());
      return (newer.all() ? Paired.decisiveOfAll(parts) : Paired.decisiveOfAny(parts))
          .stream().flatMap(this::causes);
    }
    return pair.older() instanceof ValueTest older && pair.newer() instanceof ValueTest newer
        ? values(older, newer)
        : Stream.empty();
  }

  /** Where one of value and need would have done alone, the other is no cause. */
  private Stream<Cause> values(ValueTest older, ValueTest newer) {
    boolean byValue =
        Comparison.of(newer.seen().value(), older.need()) == newer.standing()
            && Comparison.of(older.seen().value(), newer.need()) == older.standing();
    boolean byNeed =
        Comparison.of(older.seen().value(), newer.need()) == newer.standing()
            && Comparison.of(newer.seen().value(), older.need()) == older.standing();
    Stream<Cause> value = byNeed ? Stream.of() : seen(older, newer).stream();
    Stream<Cause> need = byValue ? Stream.of() : needed(older.need(), newer.need()).stream();
    return Stream.concat(value, need);
  }

  private Optional<Cause> seen(ValueTest older, ValueTest newer) {
    return read(older.written(), older.seen(), newer.seen(), Optional.of(newer.need()));
  }

  private Optional<Cause> needed(Need older, Need newer) {
    Optional<ThresholdUsed> from = threshold(older);
    Optional<ThresholdUsed> to = threshold(newer);
    if (from.isPresent() && to.isPresent()) {
      return threshold(from.get(), to.get());
    }
    Optional<ValueRead> before = fact(older);
    Optional<ValueRead> after = fact(newer);
    return before.isPresent() && after.isPresent()
        ? read(after.get().expression(), before.get(), after.get(), Optional.empty())
        : Optional.empty();
  }

  /** Returns what a threshold was and is; empty if that is the same. */
  static Optional<Cause> threshold(ThresholdUsed from, ThresholdUsed to) {
    return from.value().compareTo(to.value()) == 0 || !from.name().equals(to.name())
        ? Optional.empty()
        : Optional.of(new Cause.ThresholdChanged(to.name(), from, to));
  }

  private Optional<Cause> read(
      String condition, ValueRead older, ValueRead newer, Optional<Need> need) {
    if (older.of().isPresent() && newer.of().isPresent() && !older.of().equals(newer.of())) {
      return Optional.of(new Cause.FactChanged(condition, older.of(), newer.of()));
    }
    if (older.value().equals(newer.value())) {
      return Optional.empty();
    }
    Optional<FactNamed> of = newer.of().or(older::of);
    return Optional.of(
        new Cause.ValueChanged(
            of,
            newer.expression(),
            newer.name(),
            older.value(),
            newer.value(),
            need,
            withTime(newer.expression(), older.value(), newer.value())));
  }

  /** Whether a value counts days and moved as it does when time passes and nothing else. */
  boolean withTime(String expression, Optional<String> from, Optional<String> to) {
    int end = expression.indexOf('(');
    String property = end < 0 ? expression : expression.substring(0, end);
    boolean downwards = property.contains("Until") || property.contains("Left");
    Optional<BigDecimal> before = from.flatMap(Comparison::number);
    Optional<BigDecimal> after = to.flatMap(Comparison::number);
    return days != 0
        && (property.contains("days") || property.contains("Days"))
        && before.isPresent()
        && after.isPresent()
        && after.get().subtract(before.get()).compareTo(moved(downwards)) == 0;
  }

  private BigDecimal moved(boolean downwards) {
    return BigDecimal.valueOf(downwards ? -days : days);
  }

  private static Optional<ThresholdUsed> threshold(Need need) {
    return need.origin()
        .match(
            threshold -> Optional.of(threshold.threshold()),
            rule -> Optional.empty(),
            fact -> Optional.empty());
  }

  private static Optional<ValueRead> fact(Need need) {
    return need.origin()
        .match(
            threshold -> Optional.empty(),
            rule -> Optional.empty(),
            fact -> Optional.of(fact.read()));
  }
}
