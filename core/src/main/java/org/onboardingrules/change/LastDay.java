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
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;

/**
 * Finds the last day on which something can still be brought about. The ends of the windows that
 * the rules name, and the days on which figures that move with the days pass the numbers that they
 * are compared with, are asked about one by one; what is told was tried on that day and the one
 * after.
 */
record LastDay(
    Prospects prospects, Account account, Onboarding seen, LocalDate today, Target target) {

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
    Set<Integer> numbers = new HashSet<>();
    for (Operand operand : operands) {
      number(operand).ifPresent(numbers::add);
      if (operand instanceof Operand.Literal literal && literal.value() instanceof LocalDate day) {
        ends.add(day);
      }
    }
    for (Operand operand : operands) {
      if (operand instanceof Operand.Access access) {
        windows(access, ends);
        numbers.forEach(days -> passing(access, days).forEach(ends::add));
      }
    }
    account.goals().forEach(goal -> end(goal.window()).ifPresent(ends::add));
    return ends;
  }

  private Optional<Integer> number(Operand operand) {
    Optional<BigDecimal> number = Optional.empty();
    if (operand instanceof Operand.Threshold threshold) {
      number = Optional.of(seen.threshold(threshold.name()));
    } else if (operand instanceof Operand.Literal literal
        && literal.value() instanceof BigDecimal value) {
      number = Optional.of(value);
    }
    return number
        .filter(value -> value.abs().compareTo(BigDecimal.valueOf(LONGEST)) <= 0)
        .map(BigDecimal::intValue);
  }

  private void windows(Operand.Access access, Set<LocalDate> ends) {
    for (String argument : access.arguments()) {
      Optional.ofNullable(prospects.pack().windows().get(argument))
          .map(DeclaredWindow::window)
          .flatMap(this::end)
          .ifPresent(ends::add);
    }
  }

  private Optional<LocalDate> end(Window window) {
    return account
        .anchor(window.from())
        .map(from -> window.dates(from, prospects.pack().businessDays()).last());
  }

  /** Days around the one on which a count of days comes to a number. */
  private Stream<LocalDate> passing(Operand.Access access, int days) {
    return switch (access.property().name()) {
      case "daysSince" -> anchor(access).flatMap(from -> around(from.plusDays(days)));
      case "daysUntil" -> anchor(access).flatMap(to -> around(to.minusDays(days)));
      case "businessDaysSince" -> anchor(access).flatMap(from -> businessDays(from, days));
      case "daysToFirstValue" -> firstValueFrom().flatMap(from -> around(from.plusDays(days)));
      case "daysPastBenchmark" ->
          firstValueFrom()
              .flatMap(from -> good().map(good -> from.plusDays(good + (long) days)))
              .flatMap(LastDay::around);
      default -> Stream.empty();
    };
  }

  private static Stream<LocalDate> around(LocalDate day) {
    return Stream.of(day.minusDays(1), day);
  }

  private Stream<LocalDate> businessDays(LocalDate from, int days) {
    return prospects.pack().businessDays().stream()
        .filter(calendar -> days >= 0)
        .map(calendar -> calendar.after(from, days + 1).minusDays(1));
  }

  private Stream<LocalDate> anchor(Operand.Access access) {
    return Coded.of(Anchor.class, access.arguments().get(0)).flatMap(account::anchor).stream();
  }

  private Stream<LocalDate> firstValueFrom() {
    return prospects.pack().firstValue().map(FirstValue::from).flatMap(account::anchor).stream();
  }

  /** The last day that is good for the segment. */
  private Stream<Integer> good() {
    return Optional.ofNullable(prospects.pack().segments().get(new SegmentId(seen.segment())))
        .flatMap(DeclaredSegment::firstValueDays)
        .map(benchmark -> benchmark.good().high())
        .stream();
  }
}
