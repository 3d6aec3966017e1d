package org.onboardingrules.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.format.ExplanationText;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.Language;

/** Every construct that rules may use is told in words; the texts are written by the example. */
class ExplanationTextTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_account_is_told_with_what_to_do_next(Language language) throws Exception {
    assertThat(ExplainedExample.sheet(language))
        .isEqualTo(Files.readString(ExplainedExample.file("sheet", language)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_conclusion_is_told_down_to_the_data(Language language) throws Exception {
    assertThat(ExplainedExample.conclusions(language))
        .isEqualTo(Files.readString(ExplainedExample.file("conclusions", language)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_line_is_wider_than_a_terminal(Language language) throws Exception {
    assertThat((ExplainedExample.sheet(language) + ExplainedExample.conclusions(language)).lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
  }

  @Test
  void a_conclusion_that_the_pack_does_not_know_is_refused() throws Exception {
    Explanation explanation = ExplainedExample.explanation();

    assertThatThrownBy(
            () ->
                ExplanationText.about(
                    explanation,
                    ConclusionName.of(ConclusionKind.CRITERION, "no-such"),
                    Language.EN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name is `criterion no-such`\ngive one that the explanation has");
  }
}
