package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.AssessmentExamples;
import org.onboardingrules.portfolio.Assessments;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.Language;

class AssessmentTextTest {

  @Test
  void an_account_reads_in_english() {
    String text = AssessmentText.of(AssessmentExamples.acme(), Language.EN);

    assertThat(text).isEqualTo(Golden.text("acme.en.txt"));
  }

  @Test
  void an_account_reads_in_japanese() {
    String text = AssessmentText.of(AssessmentExamples.acme(), Language.JA);

    assertThat(text).isEqualTo(Golden.text("acme.ja.txt"));
  }

  @Test
  void an_account_is_told_in_brief_without_ids_rules_and_evidence() {
    assertThat(AssessmentText.brief(AssessmentExamples.acme(), Language.EN))
        .isEqualTo(Golden.text("acme.brief.en.txt"));
    assertThat(AssessmentText.brief(AssessmentExamples.acme(), Language.JA))
        .isEqualTo(Golden.text("acme.brief.ja.txt"));
  }

  @Test
  void an_account_of_which_little_is_known_has_no_empty_sections() {
    String text = AssessmentText.of(AssessmentExamples.corvid(), Language.EN);

    assertThat(text).isEqualTo(Golden.text("corvid.en.txt"));
  }

  @Test
  void an_extension_names_its_new_date_and_why_complete_is_withheld() {
    String text = AssessmentText.of(AssessmentExamples.minato(), Language.JA);

    assertThat(text).isEqualTo(Golden.text("minato.ja.txt"));
  }

  @Test
  void only_an_escalation_goes_to_somebody_in_the_summary() {
    String text = AssessmentText.of(AssessmentExamples.dahlia(), Language.EN);

    assertThat(text)
        .contains("  Decision      release\n")
        .contains("                turn to the decision maker\n");
  }

  @Test
  void a_portfolio_reads_in_english() {
    String text = AssessmentText.table(AssessmentExamples.portfolio(), Language.EN);

    assertThat(text).isEqualTo(Golden.text("portfolio.en.txt"));
  }

  @Test
  void a_portfolio_reads_in_japanese() {
    String text = AssessmentText.table(AssessmentExamples.portfolio(), Language.JA);

    assertThat(text).isEqualTo(Golden.text("portfolio.ja.txt"));
  }

  @Test
  void a_portfolio_without_accounts_says_so() {
    assertThat(AssessmentText.table(List.of(), Language.EN)).isEqualTo("no accounts\n");
    assertThat(AssessmentText.table(List.of(), Language.JA)).isEqualTo("対象の顧客なし\n");
  }

  @Test
  void a_portfolio_of_one_is_in_the_singular() {
    List<Assessment> one = List.of(AssessmentExamples.birch());

    assertThat(AssessmentText.table(one, Language.EN)).startsWith("1 account, as of 2026-03-12\n");
  }

  @Test
  void accounts_of_one_decision_stand_by_lateness() {
    Assessment acme = AssessmentExamples.acme();
    Assessment later = Assessments.with(acme, "a", acme.schedule());
    Assessment less = Assessments.with(acme, "b", AssessmentExamples.dahlia().schedule());

    String text =
        AssessmentText.table(List.of(less, later, AssessmentExamples.birch()), Language.EN);

    assertThat(text.indexOf("  a ")).isPositive().isLessThan(text.indexOf("  b "));
    assertThat(text.indexOf("  b ")).isLessThan(text.indexOf("  birch"));
  }

  @Test
  void a_table_of_several_dates_names_the_first_and_the_last() {
    Assessment birch = AssessmentExamples.birch();
    Assessment later = Assessments.on(birch, birch.asOf().plusDays(1));

    assertThat(AssessmentText.table(List.of(later, birch), Language.EN))
        .startsWith("2 accounts, as of 2026-03-12 to 2026-03-13\n");
  }

  @Test
  void a_long_name_leaves_the_table_within_its_width() {
    String text = AssessmentText.table(AssessmentExamples.portfolio(), Language.EN);

    assertThat(text.lines().mapToInt(DisplayWidth::of).max()).hasValue(100);
  }
}
