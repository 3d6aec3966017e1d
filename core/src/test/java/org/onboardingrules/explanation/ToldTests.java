package org.onboardingrules.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.ConditionExplained.Absence;
import org.onboardingrules.explanation.condition.ConditionExplained.Alternatives;
import org.onboardingrules.explanation.condition.ConditionExplained.Existence;
import org.onboardingrules.explanation.condition.ConditionExplained.FactMatched;
import org.onboardingrules.explanation.condition.ConditionExplained.Figure;
import org.onboardingrules.explanation.condition.ConditionExplained.ForEach;
import org.onboardingrules.explanation.condition.ConditionExplained.NotAsked;
import org.onboardingrules.explanation.condition.TestExplained;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;

/** All single tests in an explanation, rule by rule. */
final class ToldTests implements ConditionExplained.Visitor<Stream<ValueTest>> {

  private ToldTests() {}

  /** A test, and the rule in which it stands. */
  record Told(String rule, ValueTest test) {}

  static List<Told> in(Explanation explanation) {
    ToldTests tests = new ToldTests();
    return explanation.conclusions().stream()
        .flatMap(conclusion -> conclusion.rules().stream())
        .distinct()
        .flatMap(rule -> tests.all(rule.conditions()).map(test -> new Told(rule.rule(), test)))
        .distinct()
        .toList();
  }

  private Stream<ValueTest> all(List<? extends ConditionExplained> conditions) {
    return conditions.stream().flatMap(condition -> condition.accept(this));
  }

  private static Stream<ValueTest> single(List<TestExplained> tests) {
    return tests.stream()
        .flatMap(test -> test.match(Stream::of, several -> single(several.tests())));
  }

  @Override
  public Stream<ValueTest> matched(FactMatched condition) {
    return single(condition.tests());
  }

  @Override
  public Stream<ValueTest> alternatives(Alternatives condition) {
    return condition.alternatives().stream().flatMap(this::all);
  }

  @Override
  public Stream<ValueTest> existence(Existence condition) {
    return all(condition.existing());
  }

  @Override
  public Stream<ValueTest> absence(Absence condition) {
    return all(condition.absent());
  }

  @Override
  public Stream<ValueTest> forEach(ForEach condition) {
    return condition.exceptions().stream().flatMap(one -> all(one.needed()));
  }

  @Override
  public Stream<ValueTest> figure(Figure condition) {
    return Stream.concat(all(condition.uncounted()), single(condition.tests()));
  }

  @Override
  public Stream<ValueTest> notAsked(NotAsked condition) {
    return Stream.empty();
  }
}
