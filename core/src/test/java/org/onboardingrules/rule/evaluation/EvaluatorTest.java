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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Feed;

class EvaluatorTest {

  private static final Facts NOTHING = TestFacts.nothing().facts();
  private static final Facts NOTHING_HAPPENED = TestFacts.allReported().facts();

  @Nested
  class ValuesOfAFact {

    private final Facts facts =
        TestFacts.allReported()
            .threshold("ten", "10.0")
            .onboarding("seats", "10", "segment", "SMB", "closed", true, "deadline", "2026-03-31")
            .facts();

    @ParameterizedTest
    @CsvSource(
        delimiterString = "->",
        value = {
          "seats == 10.00              -> TRUE",
          "seats > 10                  -> FALSE",
          "seats >= 10                 -> TRUE",
          "9.99 < seats                -> TRUE",
          "seats == threshold(\"ten\") -> TRUE",
          "seats in ( 1, 10.0 )        -> TRUE",
          "segment == \"SMB\"          -> TRUE",
          "segment != \"SMB\"          -> FALSE",
          "segment not in ( \"SMB\" )  -> FALSE",
          "deadline == \"2026-03-31\"  -> TRUE",
          "deadline < \"2026-03-31\"   -> FALSE",
          "closed                      -> TRUE",
          "!closed                     -> FALSE",
          "this.closed == true         -> TRUE",
          // nobody reported these
          "late                        -> UNKNOWN",
          "late == false               -> UNKNOWN",
          "contractValue > 0           -> UNKNOWN",
          "contractValue < threshold(\"ten\") -> UNKNOWN",
          "health in ( \"red\", \"yellow\" )  -> UNKNOWN",
          "originalDeadline < deadline -> UNKNOWN",
          "closed && late              -> UNKNOWN",
          "closed || late              -> TRUE",
          "!closed && late             -> FALSE",
          "closed == false || late     -> UNKNOWN",
          "late || !closed || seats > 9 -> TRUE",
        })
    void are_compared_and_joined_by_three_valued_logic(String expression, Truth expected) {
      assertThat(truth(facts, "Onboarding( " + expression + " )")).isEqualTo(expected);
    }

    @Test
    void several_constraints_must_hold_together() {
      assertThat(truth(facts, "Onboarding( closed, seats > 9, late )")).isEqualTo(UNKNOWN);
      assertThat(truth(facts, "Onboarding( closed, seats > 10, late )")).isEqualTo(FALSE);
      assertThat(truth(facts, "Onboarding()")).isEqualTo(TRUE);
    }

    @Test
    void a_bound_variable_is_compared_like_its_property() {
      assertThat(truth(facts, "Onboarding( $s : seats, $s > 9 )")).isEqualTo(TRUE);
      assertThat(truth(facts, "Onboarding( $v : contractValue, $v > 9 )")).isEqualTo(UNKNOWN);
      assertThat(truth(facts, "Onboarding( $c : closed, $c )")).isEqualTo(TRUE);
      assertThat(truth(facts, "Onboarding( $l : late, $l )")).isEqualTo(UNKNOWN);
    }
  }

  @Nested
  class Patterns {

    @Test
    void hold_if_one_fact_matches() {
      Facts facts = TestFacts.allReported().with(Task.class).with(Task.class, "done", true).facts();

      assertThat(truth(facts, "Task( done )")).isEqualTo(TRUE);
      assertThat(truth(facts, "Task( overdue )")).isEqualTo(FALSE);
    }

    @Test
    void over_facts_of_a_feed_that_is_not_reported_are_unknown() {
      assertThat(truth(NOTHING, "Task( done )")).isEqualTo(UNKNOWN);
      assertThat(truth(NOTHING_HAPPENED, "Task( done )")).isEqualTo(FALSE);
    }

    @Test
    void hold_for_a_listed_fact_even_if_its_feed_is_not_reported() {
      Facts facts = TestFacts.nothing().with(Task.class, "done", true).facts();

      assertThat(truth(facts, "Task( done )")).isEqualTo(TRUE);
      assertThat(truth(facts, "Task( overdue )")).isEqualTo(UNKNOWN);
    }

    @Test
    void over_a_value_that_one_fact_lacks_are_unknown_until_another_fact_decides() {
      TestFacts facts = TestFacts.allReported().with(Milestone.class, "id", "a");

      assertThat(truth(facts.facts(), "Milestone( overdue )")).isEqualTo(UNKNOWN);
      assertThat(
              truth(
                  facts.with(Milestone.class, "id", "b", "overdue", true).facts(),
                  "Milestone( overdue )"))
          .isEqualTo(TRUE);
    }

    @Test
    void join_facts_by_what_earlier_patterns_bound() {
      Facts facts =
          TestFacts.allReported()
              .with(Interaction.class, "spokenBy", "vendor", "daysAgo", 3)
              .with(Interaction.class, "spokenBy", "customer", "daysAgo", 5)
              .facts();

      assertThat(
              truth(
                  facts,
                  "Interaction( spokenBy == \"vendor\", $d : daysAgo ) "
                      + "Interaction( spokenBy == \"customer\", daysAgo > $d )"))
          .isEqualTo(TRUE);
      assertThat(truth(facts, "$i : Interaction() Interaction( this != $i, daysAgo == 4 )"))
          .isEqualTo(FALSE);
      assertThat(truth(facts, "$i : Interaction( daysAgo == 3 ) Onboarding( $i.daysAgo < 4 )"))
          .isEqualTo(TRUE);
    }

    @Test
    void joined_over_an_unknown_value_are_unknown() {
      Facts facts =
          TestFacts.allReported()
              .with(Metric.class, "id", "a", "latest", 3)
              .with(Metric.class, "id", "b")
              .facts();

      assertThat(truth(facts, "Metric( id == \"a\", $v : latest ) Metric( latest > $v )"))
          .isEqualTo(UNKNOWN);
      assertThat(truth(facts, "Metric( id == \"c\", $v : latest ) Metric( latest > $v )"))
          .isEqualTo(FALSE);
    }
  }

  @Nested
  class Groups {

    private final Facts facts =
        TestFacts.allReported().onboarding("closed", true).with(Task.class, "done", true).facts();

    @ParameterizedTest
    @CsvSource(
        delimiterString = "->",
        value = {
          "Task( done ) and Onboarding( closed )                   -> TRUE",
          "Task( done ) and Onboarding( late )                     -> UNKNOWN",
          "Task( overdue ) and Onboarding( late )                  -> FALSE",
          "( Task( overdue ) or Onboarding( closed ) )             -> TRUE",
          "( Task( overdue ) or Onboarding( late ) )               -> UNKNOWN",
          "( Task( overdue ) or Blocker() )                        -> FALSE",
          "( Task( overdue ) or Onboarding( late ) ) Blocker()     -> FALSE",
          "( Blocker() or Task( done ) and not Task( overdue ) )   -> TRUE",
        })
    void hold_as_their_parts_do(String when, Truth expected) {
      assertThat(truth(facts, when)).isEqualTo(expected);
    }
  }

  @Nested
  class Absence {

    @Test
    void is_true_where_the_feed_is_reported_and_nothing_matches() {
      assertThat(truth(NOTHING_HAPPENED, "not Task( done )")).isEqualTo(TRUE);
      assertThat(truth(TestFacts.allReported().with(Task.class).facts(), "not Task( done )"))
          .isEqualTo(TRUE);
    }

    @Test
    void is_false_as_soon_as_one_fact_matches_reported_or_not() {
      Facts facts = TestFacts.nothing().with(Task.class, "done", true).facts();

      assertThat(truth(facts, "not Task( done )")).isEqualTo(FALSE);
    }

    @Test
    void is_unknown_where_the_feed_is_not_reported() {
      assertThat(truth(NOTHING, "not Task( done )")).isEqualTo(UNKNOWN);
      assertThat(truth(NOTHING, "not( Onboarding() and Task( done ) )")).isEqualTo(UNKNOWN);
    }

    @Test
    void of_what_needs_no_feed_is_always_known() {
      assertThat(truth(NOTHING, "not Criterion( required )")).isEqualTo(TRUE);
      assertThat(truth(NOTHING, "not Milestone( required )")).isEqualTo(TRUE);
      assertThat(truth(NOTHING, "not Onboarding( closed )")).isEqualTo(TRUE);
    }

    @Test
    void of_an_absence_is_a_presence() {
      assertThat(truth(NOTHING_HAPPENED, "not( Onboarding() and not Task( done ) )"))
          .isEqualTo(FALSE);
      assertThat(
              truth(
                  TestFacts.allReported().with(Task.class, "done", true).facts(),
                  "not( Onboarding() and not Task( done ) )"))
          .isEqualTo(TRUE);
    }

    /** The feed of the inner pattern decides, which once was not asked for inside exists. */
    @Test
    void inside_exists_is_unknown_where_the_feed_is_not_reported() {
      TestFacts facts = TestFacts.nothing().with(Task.class, "overdue", true);
      String when = "exists( Task( overdue ) and not Interaction() )";

      assertThat(truth(facts.facts(), when)).isEqualTo(UNKNOWN);
      assertThat(truth(facts.reporting(Feed.INTERACTIONS).facts(), when)).isEqualTo(TRUE);
      assertThat(truth(facts.with(Interaction.class).facts(), when)).isEqualTo(FALSE);
    }
  }

  @Nested
  class Existence {

    @ParameterizedTest
    @CsvSource(
        delimiterString = "->",
        value = {
          "exists Task( done )                         -> TRUE",
          "exists Task( overdue )                      -> FALSE",
          "exists Milestone( overdue )                 -> UNKNOWN",
          "exists( Task( done ) and Task( overdue ) )  -> FALSE",
          "exists( Task( done ) and Onboarding( late ) ) -> UNKNOWN",
        })
    void holds_if_there_is_a_match(String when, Truth expected) {
      Facts facts =
          TestFacts.allReported()
              .with(Task.class, "done", true)
              .with(Task.class, "done", true)
              .with(Milestone.class, "id", "m")
              .facts();

      assertThat(truth(facts, when)).isEqualTo(expected);
    }

    @Test
    void counts_once_however_many_facts_match() {
      Facts facts =
          TestFacts.allReported()
              .with(Task.class, "done", true)
              .with(Task.class, "done", true)
              .facts();
      Escalate escalate = Escalate.because("e");

      assertThat(evaluate(facts, escalateWhen("exists Task( done )")).matchesOf(escalate))
          .hasSize(1);
      assertThat(evaluate(facts, escalateWhen("Task( done )")).matchesOf(escalate)).hasSize(2);
    }
  }

  @Nested
  class Forall {

    private static final String ALL_DONE = "forall( Task( done ) )";
    private static final String OVERDUE_ASSIGNED =
        "forall( $t : Task( overdue ) Task( this == $t, assigned ) )";

    @Test
    void holds_where_there_is_nothing_to_hold_for() {
      assertThat(truth(NOTHING_HAPPENED, ALL_DONE)).isEqualTo(TRUE);
      assertThat(truth(NOTHING_HAPPENED, OVERDUE_ASSIGNED)).isEqualTo(TRUE);
      assertThat(truth(NOTHING, ALL_DONE)).isEqualTo(UNKNOWN);
      assertThat(truth(NOTHING, OVERDUE_ASSIGNED)).isEqualTo(UNKNOWN);
    }

    @Test
    void fails_at_the_first_counter_example() {
      Facts facts =
          TestFacts.nothing()
              .with(Task.class, "done", true)
              .with(Task.class, "overdue", true)
              .facts();

      assertThat(truth(facts, ALL_DONE)).isEqualTo(FALSE);
      assertThat(truth(facts, OVERDUE_ASSIGNED)).isEqualTo(FALSE);
    }

    @Test
    void is_unknown_where_one_fact_may_be_a_counter_example() {
      Facts facts =
          TestFacts.allReported()
              .with(Milestone.class, "id", "a", "completed", true, "required", true)
              .with(Milestone.class, "id", "b", "required", true)
              .facts();

      assertThat(truth(facts, "forall( Milestone( completed ) )")).isEqualTo(UNKNOWN);
      assertThat(
              truth(
                  facts, "forall( $m : Milestone( required ) Milestone( this == $m, completed ) )"))
          .isEqualTo(UNKNOWN);
    }
  }

  @Nested
  class Accumulate {

    private final Facts facts =
        TestFacts.allReported()
            .threshold("two", "2")
            .with(Interaction.class, "daysAgo", 3, "spokenBy", "vendor")
            .with(Interaction.class, "daysAgo", 5, "spokenBy", "customer")
            .with(Interaction.class, "daysAgo", "4.5", "spokenBy", "customer")
            .facts();

    @ParameterizedTest
    @CsvSource(
        delimiterString = "->",
        value = {
          "Interaction(); $n : count(1); $n == 3                          -> TRUE",
          "Interaction( daysAgo > 3 ); $n : count(1); $n > threshold(\"two\") -> FALSE",
          "Interaction( $d : daysAgo ); $n : sum($d); $n == 12.5          -> TRUE",
          "Interaction( $d : daysAgo ); $n : min($d); $n == 3             -> TRUE",
          "Interaction( $d : daysAgo ); $n : max($d); $n in ( 4, 5.0 )    -> TRUE",
          "Interaction( $d : daysAgo ); $n : max($d); $n > 3, $n < 5      -> FALSE",
          "Blocker(); $n : count(1); $n == 0                              -> TRUE",
          "Blocker( $d : ageDays ); $n : sum($d); $n == 0                 -> TRUE",
          "Blocker( $d : ageDays ); $n : min($d); $n >= 0 || $n < 0       -> FALSE",
          "( Interaction() and Blocker() ); $n : count(1); $n == 0        -> TRUE",
        })
    void takes_a_figure_over_all_matches(String inside, Truth expected) {
      assertThat(truth(facts, "accumulate( " + inside + " )")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$n == 0", "$n > 0", "$n < 3"})
    void is_unknown_where_the_feed_is_not_reported(String test) {
      assertThat(truth(NOTHING, "accumulate( Task(); $n : count(1); " + test + " )"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void gives_its_figure_to_later_conditions() {
      assertThat(
              truth(
                  facts, "accumulate( Interaction(); $n : count(1) ) Interaction( daysAgo == $n )"))
          .isEqualTo(TRUE);
    }
  }

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
