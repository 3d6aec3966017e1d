package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.onboardingrules.authoring.conclusion.Conclusion;
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
  void inside_of_two_negations_a_bound_fact_is_taken_for_another_of_its_type()
      throws ValidationException {
    Facts facts = interactions();

    assertThat(
            holds(
                facts,
                "not( $i : Interaction( daysAgo == 3B )"
                    + " and not( Interaction( daysAgo == 5B, $i.daysAgo == 3B ) ) )"))
        .isFalse();
    assertThat(
            holds(
                facts,
                "not( Interaction( $d : daysAgo, daysAgo == 3B )"
                    + " and not( Interaction( daysAgo == 5B, $d == 3B ) ) )"))
        .isTrue();
  }

  @Test
  void after_sides_of_different_length_a_figure_over_two_facts_reads_the_wrong_one()
      throws ValidationException {
    String sum =
        "accumulate( ( Onboarding( $v : extendedDays ) and Interaction() ); $n : sum($v) )";
    Facts facts = interactions();

    assertThatThrownBy(() -> holds(facts, "( Interaction() or not Task() ) " + sum))
        .hasStackTraceContaining("ClassCastException");
    assertThat(holds(facts, "Interaction() " + sum)).isTrue();
    assertThat(holds(facts, "not Task() " + sum)).isTrue();
  }

  @Test
  void equality_makes_one_fact_of_two_that_are_equal() throws ValidationException {
    String twice = "insert( new Escalate(\"e\") ); insert( new Escalate(\"e\") );";

    assertThat(drawn(TestFacts.nothing().facts(), rule("twice", "Onboarding()", twice))).hasSize(1);
  }

  @Test
  void a_rule_that_asks_for_absence_does_not_wait() throws ValidationException {
    String absence = rule("absence", "not Extend()", "insert( new Escalate(\"e\") );");
    String extend = rule("extend", "Onboarding()", "insert( new Extend(\"x\") );");

    assertThat(drawn(TestFacts.nothing().facts(), absence, extend)).hasSize(2);
  }

  @Test
  void what_is_compiled_stays_in_a_static_repository() {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("onboarding", "trap", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write(DroolsCompiler.pathOf("trap"), rule("trap", "Onboarding()", ""));

    services.newKieBuilder(files).buildAll(ExecutableModelProject.class);

    assertThat(services.getRepository().getKieModule(id)).isNotNull();
    services.getRepository().removeKieModule(id);
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
    return drawn(facts, rule("raw", when, then)).stream().anyMatch(Escalate.class::isInstance);
  }

  private static String rule(String name, String when, String then) {
    return "package onboarding.rules; import org.onboardingrules.authoring.fact.*; "
        + "import org.onboardingrules.authoring.conclusion.*; "
        + "rule \"%s\" when\n%s\nthen\n%s\nend\n".formatted(name, when, then);
  }

  /** The conclusions that rules draw, each in a file of its own. */
  private static Collection<?> drawn(Facts facts, String... rules) throws ValidationException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String rule : rules) {
      files.put(DroolsCompiler.pathOf("raw" + files.size()), rule);
    }
    KieSession session = DroolsCompiler.ruleBase(files, Map.of()).newKieSession();
    try {
      session.insert(facts.onboarding());
      facts.of(Task.class).forEach(session::insert);
      facts.of(Interaction.class).forEach(session::insert);
      session.fireAllRules();
      assertThat(session.getObjects(Onboarding.class::isInstance)).hasSize(1);
      return List.copyOf(session.getObjects(Conclusion.class::isInstance));
    } finally {
      session.dispose();
    }
  }
}
