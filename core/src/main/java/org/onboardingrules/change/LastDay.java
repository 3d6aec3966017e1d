package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;

/**
 * Finds the last day on which something can still be brought about. The ends of the windows that
 * the rules name, and the days on which figures that move with the days pass the numbers that they
 * are compared with, are asked about one by one; what is told was tried on that day and the one
 * after.
 */
record LastDay(Prospects prospects, Account account, LocalDate today, Target target) {

  private static final int EFFORT = 150;
  private static final int LONGEST = 36_600;

  /** Returns it; empty if there is no end in sight. */
  Optional<LocalDate> after(Prospects.Found first, String criterion) {
    NavigableSet<LocalDate> ends = ends(rules(criterion)).tailSet(first.day(), true);
    if (ends.isEmpty() || isPossible(ends.last().plusDays(1))) {
      return Optional.empty();
    }
    for (LocalDate end : ends.descendingSet()) {
      if (isPossible(end)) {
        return isPossible(end.plusDays(1)) ? between(end, ends.last()) : Optional.of(end);
      }
    }
    return between(first.day(), ends.last());
  }

  /** The last day between one on which it is possible and one after which it is not. */
  private Optional<LocalDate> between(LocalDate possible, LocalDate end) {
    LocalDate last = possible;
    LocalDate over = end.plusDays(1);
    while (ChronoUnit.DAYS.between(last, over) > 1) {
      LocalDate middle = last.plusDays(ChronoUnit.DAYS.between(last, over) / 2);
      if (isPossible(middle)) {
        last = middle;
      } else {
        over = middle;
      }
    }
    return Optional.of(last);
  }

  private boolean isPossible(LocalDate day) {
    return prospects
        .search(account, Period.on(today, day), target, new Effort(EFFORT))
        .outcome()
        .found()
        .isPresent();
  }

  /** The rules that have a say in the criterion. */
  private Set<Rule> rules(String criterion) {
    Set<Rule> leading = new HashSet<>();
    List<Rule> open =
        new ArrayList<>(
            prospects.rules().stream()
                .filter(rule -> rule.then().contains(CriterionMet.of(criterion)))
                .toList());
    while (!open.isEmpty()) {
      Rule rule = open.remove(open.size() - 1);
      if (leading.add(rule)) {
        rule.when().stream()
            .flatMap(Condition::patterns)
            .map(Condition.Pattern::type)
            .filter(type -> type.isConclusion())
            .forEach(
                type ->
                    prospects.rules().stream()
                        .filter(
                            other -> other.then().stream().anyMatch(type.javaType()::isInstance))
                        .forEach(open::add));
      }
    }
    return leading;
  }

  private NavigableSet<LocalDate> ends(Set<Rule> rules) {
    NavigableSet<LocalDate> ends = new TreeSet<>();
    List<Operand> operands = rules.stream().flatMap(Rule::operands).toList();
    Set<BigDecimal> numbers = new HashSet<>();
    for (Operand operand : operands) {
      number(operand).ifPresent(numbers::add);
    }
    for (Operand operand : operands) {
      if (operand instanceof Operand.Access access) {
        ends(access, numbers, ends);
      }
    }
    account.goals().forEach(goal -> end(goal.window()).ifPresent(ends::add));
    return ends;
  }

  private Optional<BigDecimal> number(Operand operand) {
    if (operand instanceof Operand.Threshold threshold) {
      return account
          .segment()
          .flatMap(
              segment ->
                  Optional.ofNullable(prospects.pack().thresholds().get(threshold.name()))
                      .flatMap(declared -> declared.valueFor(segment)));
    }
    return operand instanceof Operand.Literal literal && literal.value() instanceof BigDecimal n
        ? Optional.of(n)
        : Optional.empty();
  }

  private void ends(Operand.Access access, Set<BigDecimal> numbers, Set<LocalDate> ends) {
    for (String argument : access.arguments()) {
      Optional.ofNullable(prospects.pack().windows().get(argument))
          .map(DeclaredWindow::window)
          .flatMap(this::end)
          .ifPresent(ends::add);
    }
    for (LocalDate from : counted(access)) {
      numbers.stream()
          .filter(n -> n.abs().compareTo(BigDecimal.valueOf(LONGEST)) <= 0)
          .mapToLong(BigDecimal::longValue)
          .forEach(days -> Stream.of(days - 1, days).forEach(n -> ends.add(from.plusDays(n))));
    }
  }

  private Optional<LocalDate> end(Window window) {
    return account
        .anchor(window.from())
        .map(from -> window.dates(from, prospects.pack().businessDays()).last());
  }

  /** The dates from which, or to which, a property counts days. */
  private List<LocalDate> counted(Operand.Access access) {
    return switch (access.property().name()) {
      case "daysSince" -> anchored(access, true);
      case "daysToFirstValue", "daysPastBenchmark" ->
          prospects.pack().firstValue().map(FirstValue::from).flatMap(account::anchor).stream()
              .toList();
      default -> List.of();
    };
  }

  private List<LocalDate> anchored(Operand.Access access, boolean since) {
    return Coded.of(Anchor.class, access.arguments().get(0)).flatMap(account::anchor).stream()
        .toList();
  }
}
