package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.term.code.StakeholderRole;

class WordingTest {

  private final Wording english = new Wording(Language.EN);
  private final Wording japanese = new Wording(Language.JA);

  static Stream<Coded> words() {
    return Stream.<Coded[]>of(
            CompletionStatus.values(),
            CriterionStatus.values(),
            Grade.values(),
            Anchor.values(),
            DecisionAction.values(),
            IndicatorKind.values(),
            RiskLevel.values(),
            StakeholderRole.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("words")
  void every_word_of_an_assessment_is_said_in_both_languages(Coded word) {
    assertThat(japanese.word(word)).matches("[^a-z]+");
    assertThat(english.word(word)).matches("[a-z -]+");
  }

  @Test
  void one_day_is_in_the_singular() {
    assertThat(english.days(1)).isEqualTo("1 day");
    assertThat(english.days(0)).isEqualTo("0 days");
  }

  @Test
  void a_negative_distance_lies_before_the_anchor() {
    assertThat(english.distance(-3, Anchor.KICKOFF)).isEqualTo("3 days before kickoff");
    assertThat(japanese.distance(-3, Anchor.KICKOFF)).isEqualTo("キックオフの3日前");
  }

  @Test
  void a_value_that_looks_like_a_gap_is_left_alone() {
    assertThat(english.say(Phrase.NAMED, "{1} $1 \\", "id")).isEqualTo("{1} $1 \\ (id)");
  }
}
