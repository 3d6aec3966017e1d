package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;

/** What would make the sample accounts complete. */
class ProspectsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  static Stream<ExamplePack> packs() {
    return ExamplePack.all().stream();
  }

  private static Prospect of(String account) {
    return InvoiceAutomation.PACK.prospect(InvoiceAutomation.EXAMPLE.account(account), AS_OF);
  }

  private static List<String> changes(Prospect prospect) {
    return prospect.changes().stream().map(change -> change.text().en()).toList();
  }

  @Test
  void one_invoice_and_a_word_of_the_customer_are_missing() {
    assertThat(changes(of("hoshino-logistics")))
        .containsExactly(
            "the customer confirms the goal Invoices processed faster by 2026-03-31",
            "Days to process an invoice: 3.6 days or less by 2026-03-31"
                + " (items for the goal Invoices processed faster from 49 to 50)");
  }

  @Test
  void a_habit_takes_weeks_and_completion_waits_for_them() {
    Prospect prospect = of("hayabusa-tax");

    assertThat(prospect.firstDay()).contains(LocalDate.of(2026, 4, 7));
    assertThat(changes(prospect))
        .contains(
            "Invoices processed: some in each of 2 more weeks, such as on 2026-04-06, 2026-04-07"
                + " (weeks of use in the window habit from 1 to 3)");
  }

  @Test
  void what_ended_with_its_window_cannot_be_made_up_for() {
    Prospect prospect = of("ginga-retail");

    assertThat(prospect.possibility()).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(prospect.criteria())
        .filteredOn(criterion -> criterion.possibility() == Possibility.IMPOSSIBLE)
        .extracting(CriterionProspect::id)
        .containsExactly("fifty-invoices", "value-reached");
    assertThat(prospect.obstacles())
        .first()
        .satisfies(
            why ->
                assertThat(why.en())
                    .isEqualTo(
                        "criterion 50 invoices through the new workflow: the time to reach the goal"
                            + " Invoices processed faster ended on 2026-02-20"));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_sample_account_has_a_prospect_and_the_search_never_gives_up(ExamplePack pack) {
    for (Account account : pack.sample().accounts()) {
      Prospect prospect = pack.compiled().prospect(account, AS_OF);
      boolean complete =
          pack.compiled().assess(account, AS_OF).completion().status() == CompletionStatus.COMPLETE;

      assertThat(prospect.complete()).as(account.id()).isEqualTo(complete);
      assertThat(prospect.possibility()).as(account.id()).isNotEqualTo(Possibility.NOT_FOUND);
      assertThat(prospect.smallest()).as(account.id()).isTrue();
    }
  }
}
