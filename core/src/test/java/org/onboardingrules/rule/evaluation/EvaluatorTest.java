package org.onboardingrules.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.rule.TestRules.truth;
import static org.onboardingrules.term.Truth.FALSE;
import static org.onboardingrules.term.Truth.TRUE;
import static org.onboardingrules.term.Truth.UNKNOWN;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.term.Truth;

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
}
