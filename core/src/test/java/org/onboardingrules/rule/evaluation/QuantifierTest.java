package org.onboardingrules.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.rule.TestRules.escalateWhen;
import static org.onboardingrules.rule.TestRules.evaluate;
import static org.onboardingrules.rule.TestRules.truth;
import static org.onboardingrules.term.Truth.FALSE;
import static org.onboardingrules.term.Truth.TRUE;
import static org.onboardingrules.term.Truth.UNKNOWN;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Feed;

/** What holds of several facts together: absence, existence, all of them, figures over them. */
class QuantifierTest {

  private static final Facts NOTHING = TestFacts.nothing().facts();
  private static final Facts NOTHING_HAPPENED = TestFacts.allReported().facts();

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
}
