package org.onboardingrules.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.SegmentId;

/** The sample accounts of the pack: what comes out of each, beyond what its README tells. */
class ESignatureTest {

  private static final ExamplePack PACK = ExamplePack.named("e-signature");
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  /** Rows such as {@code | weeks of use | `habit-weeks` | 1 | 3 | 5 |}. */
  private static final Pattern PROFILES =
      Pattern.compile("(?m)^\\| .* \\| `([\\w-]+)` \\| ([\\d.]+) \\| ([\\d.]+) \\| ([\\d.]+) \\|$");

  private static Assessment assess(String account) {
    return PACK.compiled().assess(PACK.account(account), AS_OF);
  }

  private static String readme() {
    return ExamplePack.text(PACK.readme()).text();
  }

  private static List<MatchResult> profiles() {
    return PROFILES.matcher(readme()).results().toList();
  }

  @Test
  void is_complete_above_those_that_left_and_below_those_that_use_it_well() {
    assertThat(profiles())
        .hasSize(3)
        .allSatisfy(
            row -> {
              assertThat(number(row, 3)).isGreaterThan(number(row, 2));
              assertThat(number(row, 4)).isGreaterThan(number(row, 3));
            });
  }

  @Test
  void asks_for_the_figures_that_its_readme_argues_for() {
    Map<String, BigDecimal> argued =
        profiles().stream().collect(toMap(row -> row.group(1), row -> number(row, 3)));

    assertThat(argued)
        .allSatisfy(
            (threshold, figure) ->
                assertThat(
                        PACK.compiled().pack().thresholds().get(threshold).valueFor(SegmentId.SMB))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(figure)));
  }

  private static BigDecimal number(MatchResult row, int column) {
    return new BigDecimal(row.group(column));
  }

  @ParameterizedTest
  @CsvSource({
    "suzukake-foods, ''",
    "kaede-design, ''",
    "tachibana-events, ''",
    "kikyo-academy, ''",
    "akatsuki-construction, late-but-in-use",
    "botan-logistics, extension-limit-reached external-dependency",
    "momiji-realty, churn-risk-high",
    "tsuyukusa-law, churn-risk-high",
    "yamabuki-accounting, customer-silent",
    "fujinami-leasing, let-go late-without-reason"
  })
  void gives_the_reasons_of_each_story(String account, String reasons) {
    assertThat(assess(account).decision().reasons())
        .extracting(Reason::id)
        .containsExactly(reasons.isEmpty() ? new String[] {} : reasons.split(" "));
  }

  @Test
  void finds_in_a_customer_like_those_that_left_what_they_had_in_common() {
    Assessment momiji = assess("momiji-realty");

    assertThat(momiji.churnRisks())
        .extracting(ChurnRisk::id)
        .containsExactly("one-week-only", "lone-sender", "usage-stopped");
    assertThat(momiji.plays())
        .extracting(Play::id)
        .containsExactly("invite-colleague", "second-use", "stage-first-use");
  }

  @Test
  void has_the_first_contract_sent_in_the_first_meeting() {
    assertThat(assess("kikyo-academy").plays())
        .extracting(Play::id)
        .containsExactly("stage-first-use");
  }

  @ParameterizedTest
  @CsvSource({
    "suzukake-foods, 2026-03-18, true",
    "kaede-design, 2026-03-19, true",
    "hinoki-consulting, 2026-03-31, true"
  })
  void says_since_when_a_trial_is_complete(String account, LocalDate since, boolean onTime) {
    assertThat(assess(account).completion().completedOn()).contains(since);
    assertThat(assess(account).completion().onTime()).contains(onTime);
  }

  @Test
  void shows_the_result_in_japanese_too() {
    assertThat(readme()).contains(AssessmentText.of(assess("momiji-realty"), Language.JA));
  }
}
