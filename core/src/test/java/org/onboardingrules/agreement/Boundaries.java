package org.onboardingrules.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;

/**
 * Where the answers of rules change: at the numbers and dates that the rules ask about, and just
 * below and above them.
 *
 * @param numbers values of metrics
 * @param days days before the as-of date; negative ones lie ahead
 */
record Boundaries(List<BigDecimal> numbers, List<Integer> days) {

  /** The boundaries of the thresholds and windows that the pack of the agreement test declares. */
  static final Boundaries DECLARED =
      new Boundaries(
          Stream.of("0", "0.5", "1", "3.6", "3.60", "3.61", "13.99", "14", "14.01", "49", "50")
              .map(BigDecimal::new)
              .toList(),
          List.of(-3, 0, 0, 1, 2, 3, 7, 13, 14, 15, 29, 30, 31, 49, 50, 51, 60));

  private static final BigDecimal A_LITTLE = new BigDecimal("0.01");
  private static final List<Integer> AROUND = List.of(-1, 0, 1);
  private static final int FEW = 6;

  /** The boundaries of what is written in rules; those of the declarations where there is none. */
  static Boundaries of(List<Rule> rules) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Set<Integer> days = new TreeSet<>();
    rules.stream()
        .flatMap(rule -> rule.when().stream())
        .flatMap(Boundaries::literals)
        .forEach(literal -> add(literal.value(), numbers, days));
    return new Boundaries(
        numbers.isEmpty() ? DECLARED.numbers() : List.copyOf(numbers),
        days.isEmpty() ? DECLARED.days() : List.copyOf(days));
  }

  private static Stream<Operand.Literal> literals(Condition condition) {
    Stream<Operand> operands =
        condition instanceof Condition.Accumulate accumulate
            ? accumulate.tests().stream().flatMap(Expression::operands)
            : condition.operands();
    return operands.filter(Operand.Literal.class::isInstance).map(Operand.Literal.class::cast);
  }

  private static void add(Object literal, Set<BigDecimal> numbers, Set<Integer> days) {
    if (literal instanceof BigDecimal number) {
      numbers.addAll(List.of(number.subtract(A_LITTLE), number, number.add(A_LITTLE)));
      int whole = number.setScale(0, RoundingMode.FLOOR).intValue();
      AROUND.forEach(by -> days.add(whole + by));
    } else if (literal instanceof LocalDate date) {
      int before = (int) ChronoUnit.DAYS.between(date, RandomAccounts.AS_OF);
      AROUND.forEach(by -> days.add(before + by));
    }
  }

  /** A few of these boundaries, side by side: so that an account meets some of them often. */
  Boundaries few(Dice dice) {
    return new Boundaries(few(numbers, dice), few(days, dice));
  }

  private static <T> List<T> few(List<T> all, Dice dice) {
    int from = dice.below(Math.max(1, all.size() - FEW + 1));
    return all.subList(from, Math.min(all.size(), from + FEW));
  }

  /** A day at one of these boundaries, or at one of the declared ones. */
  LocalDate date(Dice dice) {
    return RandomAccounts.AS_OF.minusDays(dice.of(dice.of(this, DECLARED).days()));
  }

  /** A number at one of these boundaries, or at one of the declared ones. */
  BigDecimal number(Dice dice) {
    return dice.of(dice.of(this, DECLARED).numbers());
  }

  /** A whole number of things at one of these boundaries: the least where below it. */
  int count(Dice dice, int least) {
    int whole = number(dice).setScale(0, RoundingMode.FLOOR).intValue();
    return Math.max(least, whole + dice.below(2));
  }
}
