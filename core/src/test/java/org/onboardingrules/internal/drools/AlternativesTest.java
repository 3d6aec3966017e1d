package org.onboardingrules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.rule.TestRules;

class AlternativesTest {

  private static final String SUM =
      "accumulate( ( Interaction( $d : daysAgo ) and Task() ); $n : sum($d) )";

  @Test
  void a_rule_without_a_figure_over_several_patterns_stays_one() {
    assertThat(alternativesOf("( Task() or Goal() ) accumulate( Task(); $n : count(1) )"))
        .hasSize(1);
  }

  @Test
  void a_rule_without_or_stays_one() {
    assertThat(alternativesOf("Goal() " + SUM)).hasSize(1);
  }

  @Test
  void each_choice_of_sides_is_a_rule_of_its_own() {
    assertThat(
            alternativesOf(
                "( Goal( reached ) or ( not Blocker() and Task( done ) ) ) "
                    + "( Metric( reported ) or Criterion( required ) ) "
                    + SUM))
        .hasSize(4)
        .satisfies(
            all -> assertThat(all.get(0)).contains("Goal", "Metric").doesNotContain("Blocker"))
        .satisfies(
            all -> assertThat(all.get(3)).contains("Blocker", "Criterion").doesNotContain("Goal"));
  }

  @Test
  void what_stands_outside_of_the_or_is_in_every_rule() {
    assertThat(
            alternativesOf(
                "Extension( valid ) and ( ( Goal() or Metric() ) or Criterion() ) " + SUM))
        .hasSize(3)
        .allSatisfy(written -> assertThat(written).contains("Extension", "accumulate"));
  }

  private static List<String> alternativesOf(String when) {
    String rule = TestRules.rule("r", when, "insert( Play.of(\"p\") );");
    return Alternatives.of(TestRules.read(rule).get(0)).stream()
        .map(alternative -> DrlWriter.write(alternative, "r", 1))
        .toList();
  }
}
