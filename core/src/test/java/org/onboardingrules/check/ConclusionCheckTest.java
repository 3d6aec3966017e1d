package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionCheckTest {

  private static final String CONCLUDED = "    insert( CriterionMet.of(\"in-use\") );";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ChurnRisk( atLeast(\"high\") )",
        "ChurnRisk( level == \"low\" )",
        "exists ChurnRisk( atLeast(\"high\") )",
        "( Onboarding( closed ) and ChurnRisk( atLeast(\"high\") ) )",
        "Release()",
      })
  void a_rule_that_waits_for_what_nobody_draws_never_holds(String conditions) throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings())
        .singleElement()
        .asString()
        .startsWith("OR2402 no rule draws a conclusion that `");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ChurnRisk( atLeast(\"medium\") )",
        "ChurnRisk()",
        "not ChurnRisk( atLeast(\"high\") )",
        "( ChurnRisk( atLeast(\"high\") ) or Onboarding( closed ) )",
        "forall( $r : ChurnRisk( atLeast(\"high\") ) ChurnRisk( this == $r, id == \"absent\" ) )",
        "CriterionMet( id == \"outcome\" )",
      })
  void a_rule_that_can_do_without_may_hold(String conditions) throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings()).isEmpty();
  }

  @Test
  void a_criterion_without_a_rule_is_told_once_though_others_wait_for_it() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/completion.drl",
                    CONCLUDED,
                    "    insert( CriterionMet.of(\"outcome\") );")
                .when("CriterionMet( id == \"in-use\" )")
                .findings())
        .containsExactly("OR1210 no rule concludes that the criterion `in-use` is met");
  }

  @ParameterizedTest
  @ValueSource(strings = {"use", "inuse", "in-use-"})
  void a_criterion_that_is_concluded_by_a_misspelt_name_is_told_there(String name)
      throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/completion.drl",
                    CONCLUDED,
                    "    insert( CriterionMet.of(\"" + name + "\") );")
                .findings())
        .contains("OR2105 the pack declares no criterion `" + name + "`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ChurnRisk( id == \"absend\" )",
        "Escalate( reason == \"silnt\" )",
        "CriterionMet( id == \"outcom\" )",
      })
  void a_rule_that_waits_for_a_misspelt_name_is_told_about_the_name(String conditions)
      throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).codes()).containsExactly("OR2105");
  }

  @Test
  void a_rule_that_waits_for_what_is_drawn_by_a_misspelt_name_is_not_told() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/decisions.drl",
                    "    insert( ChurnRisk.medium(\"absent\") );",
                    "    insert( ChurnRisk.medium(\"absend\") );")
                .when("ChurnRisk( id == \"absent\" )")
                .codes())
        .containsExactly("OR2105");
  }

  @Test
  void a_rule_with_a_fault_may_draw_what_others_wait_for() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .rules(
                    """
                    rule "Faulty"
                    when
                        Onboarding( closd )
                    then
                        insert( Release.becuase("busy") );
                    end

                    rule "Waits"
                    when
                        Release()
                    then
                        insert( Play.of("agree-figures") );
                    end
                    """)
                .codes())
        .containsExactly("OR2102", "OR2106");
  }
}
