package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;

/**
 * The random rules of the agreement test use every construct of the profile, and their conditions
 * are true, false and unknown often enough for a mistake to show.
 */
class RandomRulesTest {

  private static final int PACKS = 200;
  private static final int ACCOUNTS = 12;

  private static final String CONSTRUCTS =
      """
      == number, != number, < number, <= number, > number, >= number, in number, not in number,
      == date, != date, < date, <= date, > date, >= date,
      == text, != text, in text, not in text, == flag, != flag, == fact, != fact,
      flag, property alone, open property alone, bound value alone, &&, ||, !,
      literal left, literal right, threshold left, threshold right, property left, property right,
      open property left, open property right, bound value left, bound value right,
      value of a bound fact left, value of a bound fact right, bound value,
      join, and, or, and inside or, where reported,
      not, not of and, not of not, not of exists, not of conclusion,
      exists, exists of and, exists of not, exists of exists, exists of conclusion,
      forall of 1, forall of 2, forall of 3, forall of conclusion,
      count, count of and, sum, sum of and, min, min of and, max, max of and,
      accumulate of conclusion, figure with test, figure without test
      """;

  /** No rule reads it. */
  private static final String COMPLETE = "  insert( OnboardingComplete.reached() );\n";

  /** How often conditions with a construct are true, false and unknown. */
  private static final Map<String, Map<Truth, Integer>> SEEN = seen();

  private static Map<String, Map<Truth, Integer>> seen() {
    Map<String, Map<Truth, Integer>> seen = new TreeMap<>();
    for (int number = 0; number < PACKS; number++) {
      RandomPack pack = RandomPack.of(new Dice.Seed(AgreementTest.SEED, number), ACCOUNTS);
      for (String body : pack.bodies()) {
        body.lines()
            .filter(line -> line.startsWith("  ") && !line.startsWith("  insert("))
            .forEach(line -> count(line, pack, seen));
      }
    }
    return seen;
  }

  /** Asks a condition alone, in a rule of its own beside the others. */
  private static void count(String line, RandomPack pack, Map<String, Map<Truth, Integer>> seen) {
    Conclusion alone = OnboardingComplete.reached();
    List<String> bodies = new ArrayList<>();
    pack.bodies().stream()
        .map(body -> body.replace(COMPLETE, ""))
        .filter(body -> body.contains("insert"))
        .forEach(bodies::add);
    bodies.add("when\n" + line + "\nthen\n" + COMPLETE + "end\n");
    List<Rule> rules = RuleFiles.read(RuleFiles.apart(bodies));
    Strata strata = RuleFiles.strata(rules).leadingTo(alone);
    List<Condition> when = rules.get(rules.size() - 1).when();
    for (Account account : pack.accounts()) {
      Truth truth = truth(strata, account, alone);
      for (String construct : Constructs.of(when)) {
        seen.computeIfAbsent(construct, c -> new EnumMap<>(Truth.class))
            .merge(truth, 1, Integer::sum);
      }
    }
  }

  private static Truth truth(Strata strata, Account account, Conclusion conclusion) {
    try {
      return new Evaluator(strata)
          .evaluate(Judges.facts(account), Judges.LIMIT)
          .truthOf(conclusion);
    } catch (StepLimitReached e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void every_construct_of_the_profile_occurs() {
    assertThat(SEEN.keySet())
        .containsAll(
            Stream.of(CONSTRUCTS.split(",")).map(String::strip).collect(Collectors.toSet()));
  }

  @Test
  void there_are_patterns_over_every_fact_and_every_conclusion_that_rules_may_read() {
    assertThat(SEEN.keySet())
        .containsAll(
            RandomPatterns.READABLE.stream()
                .map(type -> (type.isConclusion() ? "conclusion " : "fact ") + type.name())
                .toList());
  }

  @Test
  void conditions_with_a_construct_are_true_false_and_unknown_often_enough() {
    SEEN.forEach(
        (construct, truths) -> {
          int all = truths.values().stream().mapToInt(Integer::intValue).sum();
          assertThat(all).as("%s: asked", construct).isGreaterThanOrEqualTo(5 * ACCOUNTS);
          for (Truth truth : Truth.values()) {
            assertThat(100.0 * truths.getOrDefault(truth, 0) / all)
                .as("%s: percent %s", construct, truth)
                .isGreaterThan(2);
          }
        });
  }
}
