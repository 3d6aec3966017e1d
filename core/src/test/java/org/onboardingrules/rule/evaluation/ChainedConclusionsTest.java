package org.onboardingrules.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.onboardingrules.rule.TestRules.escalateWhen;
import static org.onboardingrules.rule.TestRules.evaluate;
import static org.onboardingrules.rule.TestRules.rule;
import static org.onboardingrules.rule.TestRules.truth;
import static org.onboardingrules.term.Truth.FALSE;
import static org.onboardingrules.term.Truth.TRUE;
import static org.onboardingrules.term.Truth.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.term.Truth;

/** Conclusions that other rules read, the evidence for them, and what they may cost. */
class ChainedConclusionsTest {

  private static final Facts NOTHING = TestFacts.nothing().facts();

  @Nested
  class Conclusions {

    private static final String MET =
        rule("Met", "Goal( id == \"g\", reached )", "insert( CriterionMet.of(\"g\") );");
    private static final String COMPLETE =
        rule(
            "Complete",
            "forall( $c : Criterion( required ) CriterionMet( id == $c.id ) )",
            "insert( OnboardingComplete.reached() );");
    private static final String EXTEND_UNLESS_ESCALATED =
        rule("Extend", "not Escalate()", "insert( Extend.because(\"x\") );");

    private TestFacts facts(Boolean reached) {
      return TestFacts.allReported()
          .with(Goal.class, "id", "g", "reached", reached)
          .with(Criterion.class, "id", "g", "required", true);
    }

    @Test
    void are_as_true_as_the_rule_that_draws_them() {
      CriterionMet met = CriterionMet.of("g");

      assertThat(evaluate(facts(true).facts(), MET).truthOf(met)).isEqualTo(TRUE);
      assertThat(evaluate(facts(false).facts(), MET).truthOf(met)).isEqualTo(FALSE);
      assertThat(evaluate(facts(null).facts(), MET).truthOf(met)).isEqualTo(UNKNOWN);
      assertThat(evaluate(facts(null).facts(), MET).undecided()).containsExactly(met);
      assertThat(evaluate(facts(null).facts(), MET).drawn()).isEmpty();
    }

    @Test
    void hold_if_one_of_several_rules_draws_them() {
      String late = escalateWhen("Onboarding( late )");
      String closed = rule("Closed", "Onboarding( closed )", "insert( Escalate.because(\"e\") );");
      Facts facts = TestFacts.allReported().onboarding("closed", true).facts();

      Evaluation evaluation = evaluate(facts, late, closed);

      assertThat(evaluation.truthOf(Escalate.because("e"))).isEqualTo(TRUE);
      assertThat(evaluation.matchesOf(Escalate.because("e")))
          .extracting(match -> match.rule().name())
          .containsExactly("Closed");
    }

    @Test
    void an_unknown_criterion_makes_completion_unknown() {
      OnboardingComplete complete = OnboardingComplete.reached();

      assertThat(evaluate(facts(null).facts(), COMPLETE, MET).truthOf(complete)).isEqualTo(UNKNOWN);
      assertThat(evaluate(facts(true).facts(), COMPLETE, MET).truthOf(complete)).isEqualTo(TRUE);
      assertThat(evaluate(facts(false).facts(), COMPLETE, MET).truthOf(complete)).isEqualTo(FALSE);
    }

    @Test
    void a_missed_criterion_outweighs_an_unknown_one() {
      Facts facts = facts(null).with(Criterion.class, "id", "other", "required", true).facts();

      assertThat(evaluate(facts, COMPLETE, MET).truthOf(OnboardingComplete.reached()))
          .isEqualTo(FALSE);
    }

    @Test
    void the_absence_of_an_undecided_conclusion_holds() {
      String escalate = escalateWhen("Onboarding( late )");

      Evaluation evaluation = evaluate(NOTHING, EXTEND_UNLESS_ESCALATED, escalate);

      assertThat(evaluation.truthOf(Escalate.because("e"))).isEqualTo(UNKNOWN);
      assertThat(evaluation.truthOf(Extend.because("x"))).isEqualTo(TRUE);
    }

    @Test
    void the_absence_of_a_drawn_conclusion_does_not_hold() {
      String escalate = escalateWhen("Onboarding( closed )");
      Facts facts = TestFacts.nothing().onboarding("closed", true).facts();

      assertThat(evaluate(facts, EXTEND_UNLESS_ESCALATED, escalate).truthOf(Extend.because("x")))
          .isEqualTo(FALSE);
    }

    @Test
    void a_number_of_conclusions_that_undecided_ones_could_reach_is_unknown() {
      String risks =
          rule(
              "Risks",
              "Onboarding( closed )",
              "insert( ChurnRisk.low(\"a\") ); insert( ChurnRisk.high(\"b\") );");
      String late = rule("Late", "Onboarding( late )", "insert( ChurnRisk.high(\"c\") );");
      Facts facts = TestFacts.nothing().onboarding("closed", true).facts();

      for (String test :
          List.of("$n >= 3:UNKNOWN", "$n >= 2:TRUE", "$n < 2:UNKNOWN", "$n < 3:TRUE")) {
        String[] parts = test.split(":");
        String many = escalateWhen("accumulate( ChurnRisk(); $n : count(1); " + parts[0] + " )");
        assertThat(evaluate(facts, many, risks, late).truthOf(Escalate.because("e")))
            .as(test)
            .isEqualTo(Truth.valueOf(parts[1]));
      }
    }

    @Test
    void are_chained_over_any_number_of_rules_whatever_their_order() {
      String one = rule("1", "Onboarding( closed )", "insert( DelayCause.of(\"d\") );");
      String two = rule("2", "DelayCause( id == \"d\" )", "insert( ChurnRisk.high(\"r\") );");
      String three =
          rule("3", "ChurnRisk( atLeast(\"medium\") )", "insert( Escalate.because(\"e\") );");
      String four = rule("4", "not Escalate()", "insert( Extend.because(\"x\") );");
      String five = rule("5", "not Extend()", "insert( Play.of(\"p\") );");
      Facts facts = TestFacts.nothing().onboarding("closed", true).facts();

      assertThat(evaluate(facts, five, four, three, two, one).drawn())
          .extracting(conclusion -> conclusion.getClass().getSimpleName())
          .containsExactlyInAnyOrder("DelayCause", "ChurnRisk", "Escalate", "Play");
      assertThat(evaluate(NOTHING, one, two, three, four, five).drawn())
          .containsExactly(Extend.because("x"));
    }

    @Test
    void a_rule_may_read_what_it_draws() {
      String self =
          rule(
              "Self",
              "( Onboarding( closed ) or Play( id == \"a\" ) )",
              "insert( Play.of(\"a\") ); insert( Play.of(\"b\") );");
      Facts facts = TestFacts.nothing().onboarding("closed", true).facts();

      assertThat(evaluate(facts, self).drawn()).hasSize(2);
      assertThat(evaluate(NOTHING, self).drawn()).isEmpty();
    }
  }

  @Nested
  class Evidence {

    @Test
    void names_the_facts_in_the_order_of_their_patterns() {
      Facts facts =
          TestFacts.allReported()
              .with(Task.class, "label", "t", "done", true)
              .with(Blocker.class, "label", "b")
              .facts();

      List<Match> matches =
          evaluate(facts, escalateWhen("Task( done ) not Task( overdue ) Blocker()"))
              .matchesOf(Escalate.because("e"));

      assertThat(matches).hasSize(1);
      assertThat(matches.get(0).joined())
          .extracting(joined -> joined.pattern().type().name())
          .containsExactly("Task", "Blocker");
    }

    @Test
    void is_there_only_for_what_certainly_holds() {
      Evaluation evaluation = evaluate(NOTHING, escalateWhen("Onboarding( late )"));

      assertThat(evaluation.matchesOf(Escalate.because("e"))).isEmpty();
      assertThat(evaluation.matchesOf(Escalate.because("never drawn"))).isEmpty();
    }
  }

  @Nested
  class Limits {

    private final Facts thirtyTasks = tasks(30);

    private static Facts tasks(int number) {
      TestFacts facts = TestFacts.allReported();
      for (int i = 0; i < number; i++) {
        facts.with(Task.class);
      }
      return facts.facts();
    }

    private static void evaluateWithin(int limit, Facts facts, String when)
        throws StepLimitReached {
      new Evaluator(
              TestRules.strata(
                  rule("Harmless", "Onboarding()", "insert( Play.of(\"p\") );"),
                  escalateWhen(when)))
          .evaluate(facts, limit);
    }

    @Test
    void a_join_that_holds_too_often_stops_and_names_its_rule() {
      assertThatExceptionOfType(StepLimitReached.class)
          .isThrownBy(() -> evaluateWithin(900, thirtyTasks, "Task() Task()"))
          .satisfies(e -> assertThat(e.rule()).isEqualTo("Escalate"))
          .withMessageContaining("`Escalate`");
    }

    @Test
    void a_rule_may_hold_as_often_as_the_limit_says() throws StepLimitReached {
      evaluateWithin(901, thirtyTasks, "Task() Task()");

      assertThat(truth(thirtyTasks, "Task() Task()")).isEqualTo(TRUE);
    }

    @Test
    void a_join_that_never_holds_but_tries_too_much_stops_as_well() {
      assertThatExceptionOfType(StepLimitReached.class)
          .isThrownBy(
              () -> evaluateWithin(20, thirtyTasks, "Task() Task() Task() Onboarding( closed )"))
          .satisfies(e -> assertThat(e.rule()).isEqualTo("Escalate"));
    }
  }
}
