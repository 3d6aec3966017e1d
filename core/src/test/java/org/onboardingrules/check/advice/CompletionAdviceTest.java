package org.onboardingrules.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.check.SampleWith;

/** What completion rests on: value, not activities, not going live, not the vendor. */
class CompletionAdviceTest {

  private static final String OUTCOME = "    Goal( id == \"faster-invoices\", reached == true )";
  private static final String CONFIRMED =
      "    Goal( id == \"faster-invoices\", confirmed == true )";
  private static final String LIVE =
      "  go-live: { owner: customer, due-day: 30, title: { en: Go-live, ja: 本番稼働 } }";
  private static final String REQUIRED_MET =
      """
          forall( $c : Criterion( required == true )
                  CriterionMet( id == $c.id ) )
      """;

  @TempDir private Path folder;

  private SampleWith completionOn(String outcome, String confirmed) {
    return SampleWith.in(folder)
        .change("rules/completion.drl", CONFIRMED, "    " + confirmed)
        .change("rules/completion.drl", OUTCOME, "    " + outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goal( id == \"faster-invoices\", confirmed == true )",
        "Goal( value < 3 )",
        "Onboarding( firstValueReached == true )",
        "Onboarding( daysToFirstValue < 60 )",
        "Onboarding( $d : daysToFirstValue )",
        "Metric( id == \"processing-days\", mean(\"onboarding\") < 4 )",
        "Metric( id in ( \"processing-days\", \"invoices\" ), latest < 4 )",
        "Metric( id == \"invoices\" || id == \"processing-days\", latest < 4 )",
        "Metric( \"processing-days\" == id && latest < 4 )",
        "( Task( done == true ) and Goal( reached == true ) )",
      })
  void a_criterion_on_value_is_enough(String outcome) throws IOException {
    assertThat(completionOn(outcome, "Metric( id == \"invoices\", latest > 3 )").codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goal( id == \"faster-invoices\", measured == true )",
        "Metric( id == \"invoices\", latest > 9 )",
        "Metric( id == \"processing-days\", reported == true )",
        "Milestone( id == \"plan-agreed\", completed == true )",
        "Task( done == true )",
        "Onboarding( homeworkRate > 0.9 )",
        "Onboarding( closed == true ) not Goal( targeted == false )",
      })
  void activities_are_not_value(String outcome) throws IOException {
    assertThat(completionOn(outcome, "Metric( id == \"invoices\", latest > 3 )").codes())
        .containsExactly("OR4001");
  }

  @Test
  void a_milestone_that_stands_for_first_value_is_value() throws IOException {
    assertThat(
            completionOn(
                    "Milestone( id == \"plan-agreed\", completed == true )",
                    "Metric( id == \"invoices\", latest > 3 )")
                .pack(
                    "first-value: { goal: faster-invoices }",
                    "first-value: { milestone: plan-agreed }")
                .codes())
        .isEmpty();
  }

  @Test
  void a_metric_whose_total_stands_for_first_value_is_value() throws IOException {
    assertThat(
            completionOn(
                    "Metric( id == \"invoices\", latest > 9 )",
                    "Metric( id == \"invoices\", latest > 3 )")
                .pack(
                    "first-value: { goal: faster-invoices }",
                    "first-value: { metric: invoices, total: 50 }")
                .codes())
        .isEmpty();
  }

  @Test
  void a_value_criterion_that_completion_does_not_ask_for_is_not_enough() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/completion.drl", REQUIRED_MET, "    CriterionMet( id == \"in-use\" )\n")
                .codes())
        .containsExactly("OR4001");
  }

  @Test
  void a_criterion_that_is_asked_for_by_name_counts_though_it_is_not_required() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/completion.drl",
                    REQUIRED_MET,
                    "    CriterionMet( id in ( \"in-use\", \"confirmed\" ) )\n")
                .codes())
        .isEmpty();
  }

  @Test
  void a_criterion_that_follows_from_another_rests_on_what_that_rests_on() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/completion.drl", REQUIRED_MET, "    CriterionMet( id == \"in-use\" )\n")
                .change(
                    "rules/completion.drl",
                    "    Metric( id == \"invoices\", total(\"onboarding\") >="
                        + " threshold(\"invoices-needed\") )",
                    "    CriterionMet( id == \"outcome\" )\n"
                        + "    Metric( id == \"invoices\", total(\"onboarding\") >="
                        + " threshold(\"invoices-needed\") )")
                .codes())
        .isEmpty();
  }

  @Test
  void conclusions_and_what_must_not_be_are_no_part_of_it() throws IOException {
    String live = "Milestone( id == \"go-live\", completed == true )";

    assertThat(
            completionOn(live + " not Blocker( resolved == false )", live)
                .change(
                    "rules/completion.drl",
                    REQUIRED_MET,
                    REQUIRED_MET + "    not ChurnRisk( atLeast(\"high\") )\n")
                .findings())
        .containsExactly("OR4002 completion rests on going live alone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Milestone( id == \"go-live\", completed == true )",
        "Milestone( id in ( \"go-live\" ), completed == true )",
        "Onboarding( knows(\"go-live\") )",
        "Onboarding( daysSince(\"go-live\") >= 30 )",
      })
  void going_live_is_not_the_finish(String outcome) throws IOException {
    assertThat(completionOn(outcome, "Milestone( id == \"go-live\", overdue == false )").codes())
        .contains("OR4002")
        .doesNotContain("OR4001");
  }

  @ParameterizedTest
  @CsvSource({
    "go-live, true",
    "golive, true",
    "live, true",
    "product-launch, true",
    "launched, true",
    "after-go-live, false",
    "use-after-go-live, false",
    "post-launch, false",
    "live-training, false",
    "deliver, false",
    "olive, false",
  })
  void first_value_is_not_going_live(String milestone, boolean goingLive) throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    LIVE,
                    "  %s: { owner: customer, due-day: 30, title: { en: M, ja: M } }"
                        .formatted(milestone))
                .pack(
                    "first-value: { goal: faster-invoices }",
                    "first-value: { milestone: %s }".formatted(milestone))
                .codes())
        .isEqualTo(goingLive ? List.of("OR4002") : List.of());
  }

  @Test
  void a_milestone_of_any_id_is_going_live_if_its_japanese_title_says_so() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(LIVE, LIVE.replace("go-live", "production"))
                .pack(
                    "first-value: { goal: faster-invoices }",
                    "first-value: { milestone: production }")
                .codes())
        .containsExactly("OR4002");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Task( owner == \"vendor\", done == true )|true",
        "Task( done == true )|false",
        "Task( owner == \"customer\", done == true )|false",
        "Interaction( spokenBy == \"vendor\", daysAgo < 9 )|true",
        "Interaction( spokenBy in ( \"vendor\", \"customer\" ), daysAgo < 9 )|false",
        "Milestone( id == \"plan-agreed\", slipDays < 9 )|true",
        "Milestone( id in ( \"plan-agreed\", \"go-live\" ), slipDays < 9 )|false",
        "Milestone( owner == \"vendor\", slipDays < 9 )|true",
        "Milestone( slipDays < 9 )|false",
        "Onboarding( happened(\"documentation-done\") )|true",
        "Onboarding( happened(\"exit-survey\") )|false",
        "Onboarding( happened(\"success-handoff\"), homeworkRate > 0.9 )|false",
        "Goal( reached == true )|false",
      })
  void what_the_vendor_does_is_not_all(String outcome, boolean vendorOnly) throws IOException {
    assertThat(
            completionOn(outcome, "Milestone( id == \"plan-agreed\", daysOverdue <= 0 )")
                .codes()
                .contains("OR4011"))
        .isEqualTo(vendorOnly);
  }

  @Test
  void nothing_is_advised_on_completion_while_a_criterion_has_no_rule() throws IOException {
    assertThat(
            completionOn("Task( done == true )", "Task( done == true )")
                .pack(
                    "  in-use: { kind: quantitative, required: false,"
                        + " title: { en: In use, ja: 利用の定着 } }",
                    "  in-use: { kind: quantitative, required: false,"
                        + " title: { en: In use, ja: 利用の定着 } }\n"
                        + "  more: { kind: qualitative, title: { en: More, ja: More } }")
                .codes())
        .containsExactly("OR1210");
  }
}
