package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.internal.drools.DroolsCompiler;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.term.code.Feed;

/**
 * Conditions chosen by hand, each over a few accounts: Drools and the evaluator agree, and no
 * condition is so weak or so strong that agreement would mean nothing.
 */
class EveryConstructTest {

  private final List<String> conditions = conditions();
  private final String[] rules =
      conditions.stream()
          .map(c -> TestRules.rule(c.replace("\"", "`"), c, "insert( " + draw(c) + " );"))
          .toArray(String[]::new);

  private static List<String> conditions() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/rules/conditions.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String draw(String condition) {
    return "Play.of(\"" + idOf(condition) + "\")";
  }

  private String idOf(String condition) {
    return "condition-" + conditions.indexOf(condition);
  }

  private static List<Facts> accounts() {
    List<Facts> accounts = new ArrayList<>();
    accounts.add(TestFacts.nothing().threshold("ten", "10").threshold("three-six", "3.6").facts());
    accounts.add(
        TestFacts.allReported().threshold("ten", "10").threshold("three-six", "3.6").facts());
    accounts.add(
        TestFacts.nothing()
            .reporting(Feed.TASKS, Feed.INTERACTIONS)
            .threshold("ten", "10")
            .threshold("three-six", "3.6")
            .with(Task.class, "overdue", true)
            .with(Metric.class, "id", "m")
            .facts());
    for (String seats : List.of("3.6", "3.60", "10", "10.0")) {
      accounts.add(account(seats).facts());
    }
    accounts.add(
        account("7")
            .onboarding("account", "東京", "originalDeadline", "2026-04-01", "extendedDays", 3)
            .facts());
    return accounts;
  }

  private static TestFacts account(String seats) {
    boolean longer = seats.length() > 2;
    return TestFacts.allReported()
        .threshold("ten", "10")
        .threshold("three-six", "3.6")
        .onboarding("seats", seats, "late", longer, "closed", seats.length() > 3)
        .onboarding("deadline", "2026-03-30", "health", "green", "kickoffDelay", "3.600")
        .onboarding("extendedDays", "10.00")
        .with(Interaction.class, "daysAgo", seats, "kind", "meeting", "attended", longer)
        .with(Interaction.class, "daysAgo", "10.000", "kind", "meeting", "spokenBy", "vendor")
        .with(Blocker.class, "ageDays", "3.600", "resolvable", true)
        .with(Task.class, "done", true, "owner", "vendor")
        .with(Task.class, "overdue", true)
        .with(Metric.class, "id", "m", "latest", seats)
        .with(Metric.class, "id", "k", "latest", "5");
  }

  @Test
  void drools_concludes_exactly_what_the_evaluator_calls_true() throws Exception {
    DroolsRules drools = DroolsCompiler.compile(TestRules.strata(rules).layers());

    for (Facts facts : accounts()) {
      assertThat(held(drools.fire(facts, TestRules.LIMIT)))
          .isEqualTo(held(TestRules.evaluate(facts, rules).drawn()));
    }
  }

  @Test
  void every_condition_holds_for_some_accounts_and_not_for_others() {
    Set<String> sometimes = new TreeSet<>();
    Set<String> always = new TreeSet<>(conditions);
    for (Facts facts : accounts()) {
      Set<String> held = held(TestRules.evaluate(facts, rules).drawn());
      sometimes.addAll(held);
      always.retainAll(held);
    }

    assertThat(always).as("hold for every account").isEmpty();
    assertThat(conditions).as("hold for some account").allMatch(sometimes::contains);
  }

  private Set<String> held(Collection<Conclusion> drawn) {
    return conditions.stream()
        .filter(condition -> drawn.contains(Play.of(idOf(condition))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
