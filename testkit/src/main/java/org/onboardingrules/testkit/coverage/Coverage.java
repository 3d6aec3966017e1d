package org.onboardingrules.testkit.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.report.Ratio;

/**
 * How much of a pack its scenarios see: whether each rule concludes, each condition decides by
 * holding and by not holding, each threshold has values below, at and above it, and each thing that
 * an assessment can say is said.
 *
 * <p>That a condition was merely asked counts for nothing. It is seen where it alone decides: all
 * else would let the rule hold, so that the rule stands or falls with it. Unknown is not false: a
 * condition about which nothing was reported is not seen.
 *
 * <p>Immutable and thread-safe. The same pack and cases give the same coverage.
 */
public final class Coverage {

  private final TestedPack tested;
  private final List<String> cases;
  private final List<RuleCoverage> rules;
  private final List<ThresholdCoverage> thresholds;
  private final List<OutcomeCoverage> outcomes;

  private Coverage(TestedPack tested, Scope scope, Map<String, Case> cases) {
    Observations observations = new Observations(tested.evaluated(), cases);
    this.tested = tested;
    this.cases = List.copyOf(cases.keySet());
    RuleRows rules = new RuleRows(tested.evaluated(), observations);
    this.rules = scope.rules(tested).stream().map(rules::of).toList();
    this.thresholds = List.copyOf(new ThresholdRows(tested, scope).seen(observations));
    this.outcomes =
        OutcomeRows.of(tested, scope).stream()
            .map(said -> new OutcomeCoverage(said.outcome(), observations.of(said)))
            .toList();
  }

  /** Returns what the scenarios of a pack see of it. */
  public static Coverage of(TestedPack tested, Scope scope) {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Scenario scenario : tested.scenarios()) {
      cases.put(scenario.name(), new Case(scenario.account(), scenario.asOf()));
    }
    return of(tested, scope, cases);
  }

  /**
   * Returns what some cases see of a pack.
   *
   * @param cases by the names under which the report is to speak of them, in order
   */
  public static Coverage of(TestedPack tested, Scope scope, Map<String, Case> cases) {
    return new Coverage(tested, scope, cases);
  }

  /** Returns the pack with what tests it. */
  public TestedPack tested() {
    return tested;
  }

  /** Returns the names of the cases, in their order. */
  public List<String> cases() {
    return cases;
  }

  /** Returns the rules that are asked about, the first to settle first. */
  public List<RuleCoverage> rules() {
    return rules;
  }

  /** Returns the thresholds that are asked about, by name and number. */
  public List<ThresholdCoverage> thresholds() {
    return thresholds;
  }

  /** Returns what assessments can say, in the order of its kinds. */
  public List<OutcomeCoverage> outcomes() {
    return outcomes;
  }

  /** Returns the items of one kind, in order. */
  public List<Item> items(ItemKind kind) {
    Stream<Item> items =
        switch (kind) {
          case RULE -> rules.stream().map(RuleCoverage::concluded);
          case CONDITION ->
              rules.stream().flatMap(r -> r.conditions().stream()).flatMap(c -> c.items().stream());
          case THRESHOLD -> thresholds.stream().flatMap(row -> row.items().stream());
          case OUTCOME -> outcomes.stream().map(OutcomeCoverage::item);
        };
    return items.toList();
  }

  /** Returns how many items of a kind were seen. */
  public Ratio ratio(ItemKind kind) {
    return seen(items(kind));
  }

  /** Returns how many items were seen, of all kinds. */
  public Ratio ratio() {
    return seen(Stream.of(ItemKind.values()).flatMap(kind -> items(kind).stream()).toList());
  }

  private static Ratio seen(List<Item> items) {
    return new Ratio((int) items.stream().filter(Item::isSeen).count(), items.size());
  }

  /** Returns what was not seen, rules first. */
  public List<Aim> gaps() {
    return Stream.of(ItemKind.values()).flatMap(kind -> gaps(kind).stream()).toList();
  }

  /** Returns what was not seen of a kind. */
  public List<Aim> gaps(ItemKind kind) {
    return items(kind).stream().filter(item -> !item.isSeen()).map(Item::aim).toList();
  }

  /**
   * Demands that this part of all items of the conditions was seen: each of them true and false
   * while the others held.
   *
   * @param least from 0 to 1
   * @throws AssertionError if less was seen; it lists the gaps, each with its place and a case that
   *     would close it, where one is found
   */
  public void requireConditions(double least) {
    require(ItemKind.CONDITION, least);
  }

  /**
   * Demands that this part of all items of a kind was seen.
   *
   * @param least from 0 to 1, inclusive
   * @throws AssertionError if less was seen, as {@link #requireConditions} says; also if there is
   *     nothing of the kind
   * @throws IllegalArgumentException if {@code least} is not from 0 to 1
   */
  public void require(ItemKind kind, double least) {
    if (items(kind).isEmpty()) {
      throw new AssertionError(
          "there are no %s to see in %s\nask `Scope.ALL` for what it takes over"
              .formatted(kind.word(), tested));
    }
    if (!ratio(kind).reaches(least)) {
      throw new AssertionError(CoverageText.demand(this, kind, least));
    }
  }

  /** Returns the coverage as text, as {@link CoverageText}. */
  @Override
  public String toString() {
    return CoverageText.of(this);
  }
}
