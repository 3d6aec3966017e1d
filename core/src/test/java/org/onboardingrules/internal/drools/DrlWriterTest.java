package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.rule.model.Rule;

class DrlWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Onboarding( seats > 3 )                => Onboarding( seats > 3B )",
        "Onboarding( seats > 3.60 )             => Onboarding( seats > 3.60B )",
        "Onboarding( seats > -0.5 )             => Onboarding( seats > -0.5B )",
        "Onboarding( seats > 3B )               => Onboarding( seats > 3B )",
        "Onboarding( seats > 0.0000001 )        => Onboarding( seats > 0.0000001B )",
        "Onboarding( seats in ( 1, 2.5 ) )      => Onboarding( ( seats == 1B || seats == 2.5B ) )",
        "Onboarding( extendedDays not in ( 1, 2 ) ) =>"
            + " Onboarding( ( extendedDays != 1B && extendedDays != 2B ) )",
      })
  void a_number_is_a_big_decimal(String when, String written) {
    assertThat(conditionsOf(when)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Onboarding( late )            => Onboarding( ( late == true ) )",
        "Onboarding( !closed )         => Onboarding( !( closed == true ) )",
        "Onboarding( closed == false ) => Onboarding( closed == false )",
        "Onboarding( $l : late, $l )   => Onboarding( $l : late, ( $l == true ) )",
        "$o : Onboarding() Goal( $o.late || reached ) =>"
            + " $o : Onboarding( $value_0 : late ) Goal( ( $value_0 == true ) || ( reached == true ) )",
      })
  void a_flag_by_itself_is_compared_with_true(String when, String written) {
    assertThat(conditionsOf(when)).isEqualTo(written);
  }

  @Test
  void a_date_is_made_and_not_parsed() {
    assertThat(conditionsOf("Onboarding( deadline <= \"2026-03-01\" )"))
        .isEqualTo("Onboarding( deadline <= java.time.LocalDate.of(2026, 3, 1) )");
  }

  @Test
  void forall_asks_for_a_counter_example() {
    assertThat(conditionsOf("forall( $c : Criterion( required ) CriterionMet( id == $c.id ) )"))
        .isEqualTo(
            "not( $c : Criterion( $value_0 : id, ( required == true ) )"
                + " and not( CriterionMet( id == $value_0 ) ) )");
    assertThat(
            conditionsOf(
                "forall( $c : Criterion() CriterionMet( id == $c.id ), Play( id == $c.id ) )"))
        .isEqualTo(
            "not( $c : Criterion( $value_0 : id )"
                + " and not( CriterionMet( id == $value_0 ) and Play( id == $value_0 ) ) )");
  }

  @Test
  void what_is_asked_of_a_bound_fact_is_bound_in_its_pattern() {
    assertThat(
            conditionsOf(
                "$m : Metric( id == \"m\" ) Onboarding( $m.total(\"evidence\") > $m.latest )"
                    + " Metric( this != $m, $m.latest in ( 1, 2 ) )"))
        .isEqualTo(
            "$m : Metric( $value_0 : total(\"evidence\"), $value_1 : latest, id == \"m\" )"
                + " Onboarding( $value_0 > $value_1 )"
                + " Metric( this != $m, ( $value_1 == 1B || $value_1 == 2B ) )");
    assertThat(conditionsOf("$o : Onboarding( $o.closed )"))
        .isEqualTo("$o : Onboarding( ( $o.closed == true ) )");
  }

  @Test
  void forall_over_one_pattern_stays() {
    assertThat(conditionsOf("forall( Milestone( required ) )"))
        .isEqualTo("forall( Milestone( ( required == true ) ) )");
  }

  @Test
  void what_asks_for_an_absence_asks_first_whether_the_feed_is_reported() {
    assertThat(conditionsOf("not Task( done )"))
        .isEqualTo("( Onboarding( reports(\"tasks\") == true ) and not Task( ( done == true ) ) )");
    assertThat(conditionsOf("exists( Goal() and not( Blocker() and Task() ) )"))
        .isEqualTo(
            "( Onboarding( reports(\"tasks\") == true, reports(\"blockers\") == true ) and"
                + " exists( Goal() and not( Blocker() and Task() ) ) )");
    assertThat(conditionsOf("not Escalate()")).isEqualTo("not Escalate()");
  }

  @Test
  void what_must_hold_of_a_figure_stands_in_a_pattern_after_it() {
    assertThat(
            conditionsOf(
                "accumulate( Goal( $d : measured ); $n : count(1); $n > 2, $n in ( 3, 4 ) )"))
        .isEqualTo(
            "( accumulate( Goal( $d : measured ); $n : count(1) ) and Onboarding("
                + " java.math.BigDecimal.valueOf($n) > 2B, ("
                + " java.math.BigDecimal.valueOf($n) == 3B ||"
                + " java.math.BigDecimal.valueOf($n) == 4B ) ) )");
  }

  @Test
  void a_count_is_a_decimal_wherever_it_is_compared() {
    assertThat(conditionsOf("accumulate( Goal(); $n : count(1) ) Onboarding( seats > $n )"))
        .isEqualTo(
            "accumulate( Goal(); $n : count(1) )"
                + " Onboarding( seats > java.math.BigDecimal.valueOf($n) )");
  }

  @Test
  void a_threshold_is_asked_of_the_fact_where_there_is_one() {
    assertThat(conditionsOf("Goal( value > threshold(\"t\") )"))
        .isEqualTo("Goal( value > threshold(\"t\") )");
    assertThat(
            conditionsOf("accumulate( Goal(); $n : count(1) ) Escalate( $n > threshold(\"t\") )"))
        .startsWith("$onboarding_ : Onboarding()")
        .contains("> $onboarding_.threshold(\"t\")");
  }

  @Test
  void a_variable_of_the_author_keeps_its_name_to_itself() {
    assertThat(
            conditionsOf("$onboarding_ : Goal() Escalate( $onboarding_.value > threshold(\"t\") )"))
        .startsWith("$onboarding__ : Onboarding()")
        .contains("> $onboarding__.threshold(\"t\")");
  }

  @Test
  void a_rule_gets_its_name_and_salience_and_keeps_the_lines_of_its_conditions() {
    String text =
        "\n\nrule \"A\" // comment\n@source(\"R1\")\nwhen\n  Onboarding(\n  closed )\nthen\n";
    Rule rule = TestRules.read(text + "insert( Escalate.because(\"e\") );\nend").get(0);

    String[] lines = DrlWriter.write(rule, "rule-7", 42).split("\n", -1);

    assertThat(lines[0]).contains("rule \"rule-7\" salience 42");
    assertThat(lines[rule.file().placeAt(rule.pieces().get(0).start()).line() - 1])
        .isEqualTo("when");
    assertThat(rule.file().text().lines().toList().get(6)).isEqualTo("  Onboarding(");
    assertThat(lines[6]).isEqualTo("  Onboarding(");
  }

  @Test
  void nothing_of_a_comment_and_nothing_after_then_is_taken_from_the_author() {
    String when = "/* a */ Onboarding( /* \\u002a\\u002f */ closed /**/ ) // \\u000a evil()";
    String then = "insert(Escalate . because( \"e\" ) /* x */ ); // \\u000a evil();";
    Rule rule = TestRules.read(TestRules.rule("A", when, then)).get(0);

    String written = DrlWriter.write(rule, "rule-0", 1);

    assertThat(written).doesNotContain("\\", "/", "evil");
    assertThat(written).endsWith("then\n  insert( new Escalate(\"e\") );\nend\n");
  }

  @Test
  void a_character_outside_the_basic_plane_shifts_nothing() {
    assertThat(conditionsOf("/* 😀😀 */ Onboarding( account == \"😀\", closed ) // 😀"))
        .isEqualTo("Onboarding( account == \"😀\", ( closed == true ) )");
  }

  private static String conditionsOf(String when) {
    Rule rule = TestRules.read(TestRules.escalateWhen(when)).get(0);
    String written = DrlWriter.write(rule, "rule-0", 1);
    return written
        .substring(written.indexOf("when") + "when".length(), written.indexOf("\nthen\n"))
        .strip()
        .replaceAll(" +", " ");
  }
}
