package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.examples.InvoiceAutomation.account;
import static org.onboardingrules.examples.InvoiceAutomation.answer;
import static org.onboardingrules.examples.InvoiceAutomation.day;
import static org.onboardingrules.examples.InvoiceAutomation.goal;
import static org.onboardingrules.examples.InvoiceAutomation.invoicesOn;
import static org.onboardingrules.examples.InvoiceAutomation.mean;
import static org.onboardingrules.examples.InvoiceAutomation.processingDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Account.Part;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** Completion on the edges of its criteria, and what completion means for the decision. */
class CompletionBoundariesTest {

  private static final int AS_OF = 62;

  private static final Part REACHED = processingDays(mean(60, "3.6", 50));
  private static final Part INVOICES = invoicesOn(20, 30, 40);
  private static final Part CONFIRMED =
      goal().confirmation(new Confirmation(day(60), "the CFO")).build();

  private static Assessment assess(Part... parts) {
    return InvoiceAutomation.PACK.assess(with(parts).build(), day(AS_OF));
  }

  private static Account.Builder with(Part... parts) {
    return account().add(answer(AS_OF)).add(parts);
  }

  private static String completion(Part... parts) {
    return assess(parts).completion().status().word();
  }

  private static String criterion(String id, Assessment assessment) {
    return assessment.completion().criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .map(CriterionResult::status)
        .findFirst()
        .orElseThrow()
        .word();
  }

  @ParameterizedTest
  @CsvSource({
    "3.6, 50, 60, complete",
    "3.60, 50, 60, complete",
    "3.59, 51, 59, complete",
    "3.6, 49, 60, incomplete",
    "3.6, 50, 61, incomplete",
    "3.61, 50, 60, incomplete",
    "3.6000000001, 50, 60, incomplete"
  })
  void is_complete_at_3_6_days_on_50_invoices_by_day_60(
      String days, int invoices, int day, String status) {
    Part measured = processingDays(mean(day, days, invoices));

    assertThat(completion(INVOICES, CONFIRMED, measured)).isEqualTo(status);
  }

  @Test
  void weighs_means_by_the_invoices_that_they_stand_for() {
    Part weighted = processingDays(mean(20, "4.6", 10), mean(50, "3.35", 40));
    Part justAbove = processingDays(mean(20, "4.61", 10), mean(50, "3.35", 40));

    assertThat(completion(INVOICES, CONFIRMED, weighted)).isEqualTo("complete");
    assertThat(completion(INVOICES, CONFIRMED, justAbove)).isEqualTo("incomplete");
  }

  @Test
  void is_undetermined_without_a_measurement() {
    assertThat(completion(INVOICES, CONFIRMED)).isEqualTo("undetermined");
  }

  @Test
  void is_incomplete_without_the_customers_word() {
    assertThat(completion(INVOICES, REACHED, goal().build())).isEqualTo("incomplete");
  }

  @Test
  void needs_fifty_invoices_whatever_least_sample_the_account_names() {
    Part lenient =
        goal().leastSample(10).confirmation(new Confirmation(day(60), "the CFO")).build();
    Assessment assessment = assess(INVOICES, lenient, processingDays(mean(60, "3.6", 49)));

    assertThat(criterion("value-reached", assessment)).isEqualTo("met");
    assertThat(criterion("fifty-invoices", assessment)).isEqualTo("not-met");
    assertThat(assessment.completion().status().word()).isEqualTo("incomplete");
  }

  @ParameterizedTest
  @CsvSource({"20, 30, 40, complete", "13, 14, 21, complete", "14, 20, 21, incomplete"})
  void needs_invoices_in_three_different_weeks(int first, int second, int third, String status) {
    assertThat(completion(invoicesOn(first, second, third), CONFIRMED, REACHED)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"SMB, 1, not-met", "SMB, 2, met", "ENTERPRISE, 2, not-met", "ENTERPRISE, 3, met"})
  void asks_more_self_reliance_of_an_enterprise_and_does_not_require_it(
      String segment, int level, String status) {
    Account account =
        with(INVOICES, CONFIRMED, REACHED, new EnablementReached(level, day(50)))
            .segment(new SegmentId(segment))
            .build();
    Assessment assessment = InvoiceAutomation.PACK.assess(account, day(AS_OF));

    assertThat(criterion("self-reliance", assessment)).isEqualTo(status);
    assertThat(assessment.completion().status().word()).isEqualTo("complete");
  }

  @Test
  void escalates_a_customer_that_is_complete_and_dissatisfied() {
    Interaction angry = Interaction.of(day(61), Side.CUSTOMER, InteractionKind.DISSATISFACTION);
    Assessment assessment = assess(INVOICES, CONFIRMED, REACHED, angry);

    assertThat(assessment.completion().status().word()).isEqualTo("complete");
    assertThat(assessment.decision().action()).isEqualTo(DecisionAction.ESCALATE);
    assertThat(assessment.decision().reasons())
        .extracting(Reason::id)
        .containsExactly("customer-dissatisfied");
  }

  @Test
  void completes_rather_than_extends() {
    Part busy = new BusyPeriod(day(50), day(70), "fiscal year-end");

    assertThat(assess(INVOICES, REACHED, goal().build(), busy).decision().action())
        .isEqualTo(DecisionAction.EXTEND);
    assertThat(assess(INVOICES, REACHED, CONFIRMED, busy).decision().action())
        .isEqualTo(DecisionAction.COMPLETE);
  }
}
