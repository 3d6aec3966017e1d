package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.Language;

class AssessmentTextProperties {

  @Property(tries = 200)
  void no_line_of_an_account_is_wider_than_100_cells_or_ends_in_a_space(
      @ForAll("assessments") Assessment assessment, @ForAll Language language) {
    assertThat(AssessmentText.of(assessment, language).lines())
        .allSatisfy(AssessmentTextProperties::fits);
  }

  @Property(tries = 100)
  void the_order_of_the_list_does_not_matter_to_the_table(
      @ForAll("assessments") Assessment one, @ForAll("assessments") Assessment other) {
    Assume.that(!one.accountId().equals(other.accountId()));

    String there = AssessmentText.table(List.of(one, other), Language.EN);

    assertThat(AssessmentText.table(List.of(other, one), Language.EN)).isEqualTo(there);
  }

  @Property(tries = 200)
  void no_text_carries_a_control_character_but_line_feeds(
      @ForAll("assessments") Assessment assessment, @ForAll Language language) {
    String text =
        AssessmentText.of(assessment, language)
            + AssessmentText.table(List.of(assessment), language);

    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
  }

  private static void fits(String line) {
    assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100);
    assertThat(line).isEqualTo(line.stripTrailing());
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments();
  }
}
