package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.TestFacts;

/**
 * What Drools 10.2 does with text that our own rewriting keeps from it. Where one of these tests
 * fails after an upgrade, Drools has changed: the rewriting may have become needless, or wrong.
 */
class DroolsTrapsTest {

  private static final String HACKED = "onboardingrules.test.hacked";

  @AfterEach
  void forget() {
    System.clearProperty(HACKED);
  }

  @Test
  void forall_over_nothing_is_false() throws ValidationException {
    Facts facts = TestFacts.nothing().facts();

    assertThat(
            holds(
                facts, "forall( $t : Task( done == true ) Task( this == $t, assigned == true ) )"))
        .isFalse();
    assertThat(
            holds(
                facts,
                "not( $t : Task( done == true ) and not( Task( this == $t, assigned == true ) ) )"))
        .isTrue();
    assertThat(holds(facts, "forall( Task( done == true ) )")).isTrue();
  }

  @Test
  void a_flag_without_a_value_is_an_exception() {
    Facts facts = TestFacts.nothing().facts();

    assertThatThrownBy(() -> holds(facts, "Onboarding( late )"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_flag_without_a_value_that_is_compared_is_neither_true_nor_false()
      throws ValidationException {
    Facts facts = TestFacts.nothing().facts();

    assertThat(holds(facts, "Onboarding( late == true )")).isFalse();
    assertThat(holds(facts, "Onboarding( late == false )")).isFalse();
  }

  @Test
  void a_decimal_without_its_suffix_is_compared_wrongly() throws ValidationException {
    Facts facts = TestFacts.nothing().onboarding("seats", "3.60").facts();

    assertThat(holds(facts, "Onboarding( seats >= 3.6 )")).isFalse();
    assertThat(holds(facts, "Onboarding( seats >= 3.6B )")).isTrue();
  }

  @Test
  void a_date_in_quotes_is_not_read_as_iso() {
    Facts facts = TestFacts.nothing().onboarding("deadline", "2026-03-31").facts();

    assertThatThrownBy(() -> holds(facts, "Onboarding( deadline <= \"2026-03-31\" )"))
        .isInstanceOfAny(ValidationException.class, RuntimeException.class, LinkageError.class);
  }

  @Test
  void an_absent_value_is_unequal_to_everything() throws ValidationException {
    Facts facts = TestFacts.nothing().facts();

    assertThat(holds(facts, "Onboarding( health != \"green\" )")).isTrue();
    assertThat(holds(facts, "Onboarding( deadline == originalDeadline )")).isTrue();
  }

  @Test
  void what_must_hold_of_a_figure_is_passed_over_unless_it_begins_with_the_figure()
      throws ValidationException {
    Facts facts = interactions();

    assertThat(
            holds(
                facts,
                "Onboarding( $c : closed ) accumulate( Interaction(); $n : count(1); $c == true )"))
        .isTrue();
    assertThat(holds(facts, "accumulate( Interaction(); $n : count(1); $n in ( 3, 4 ) )")).isTrue();
    assertThat(holds(facts, "accumulate( Interaction(); $n : count(1); $n == 3 )")).isFalse();
  }

  @Test
  void a_count_beside_a_decimal_does_not_compile() {
    Facts facts = interactions();

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(
            () ->
                holds(facts, "accumulate( Interaction(); $n : count(1) ) Onboarding( $n > 1.5B )"));
  }

  @Test
  void a_figure_over_what_an_outer_pattern_binds_fails_with_a_cast() {
    Facts facts = interactions();

    assertThatThrownBy(
            () ->
                holds(
                    facts,
                    "Onboarding( $d : extendedDays ) accumulate( Interaction(); $n : sum($d) )"))
        .hasStackTraceContaining("ClassCastException");
  }

  @Test
  void a_full_width_space_is_not_white_space() {
    Facts facts = TestFacts.nothing().facts();

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> holds(facts, "Onboarding(\u3000closed == true )"));
  }

  @Test
  void a_unicode_escape_ends_a_comment_and_what_follows_is_run() throws ValidationException {
    String evil = "System.setProperty(\"" + HACKED + "\", \"yes\");";

    fire(
        TestFacts.nothing().facts(),
        "Onboarding()",
        "insert( new Escalate(\"e\") ); // \\u000a " + evil);

    assertThat(System.getProperty(HACKED)).isEqualTo("yes");
  }

  private static Facts interactions() {
    return TestFacts.allReported()
        .with(Interaction.class, "daysAgo", 3)
        .with(Interaction.class, "daysAgo", 5)
        .facts();
  }

  private static boolean holds(Facts facts, String when) throws ValidationException {
    return fire(facts, when, "insert( new Escalate(\"e\") );");
  }

  private static boolean fire(Facts facts, String when, String then) throws ValidationException {
    String drl =
        "package onboarding.rules; import org.onboardingrules.authoring.fact.*; "
            + "import org.onboardingrules.authoring.conclusion.*; "
            + "rule \"raw\" when\n"
            + when
            + "\nthen\n"
            + then
            + "\nend\n";
    Map<String, String> files = new LinkedHashMap<>(Map.of(DroolsCompiler.pathOf("raw"), drl));
    KieSession session = DroolsCompiler.ruleBase(files, Map.of()).newKieSession();
    try {
      session.insert(facts.onboarding());
      facts.of(Task.class).forEach(session::insert);
      facts.of(Interaction.class).forEach(session::insert);
      session.fireAllRules();
      assertThat(session.getObjects(Onboarding.class::isInstance)).hasSize(1);
      return !session.getObjects(Escalate.class::isInstance).isEmpty();
    } finally {
      session.dispose();
    }
  }
}
