package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.examples.InvoiceAutomation.account;
import static org.onboardingrules.examples.InvoiceAutomation.answer;
import static org.onboardingrules.examples.InvoiceAutomation.completed;
import static org.onboardingrules.examples.InvoiceAutomation.day;
import static org.onboardingrules.examples.InvoiceAutomation.invoicesOn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Account.Part;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** The numbers of the plan: due days, extensions, and how long we may be silent ourselves. */
class PlanLimitsTest {

  private static final Part BUSY = new BusyPeriod(day(0), day(200), "fiscal year-end");

  private static Assessment assess(Account.Builder account, int asOf) {
    return InvoiceAutomation.PACK.assess(account.add(answer(asOf)).build(), day(asOf));
  }

  private static Extension extension(int oldDay, int newDay) {
    return Extension.of(day(oldDay - 1), day(oldDay))
        .withCause(Cause.CUSTOMER_BUSY)
        .withAction("Train after the closing")
        .withNewDate(day(newDay));
  }

  private static List<String> reasons(Assessment assessment) {
    return assessment.decision().reasons().stream().map(Reason::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "plan-agreed, 7",
    "go-live, 21",
    "team-trained, 28",
    "in-daily-use, 56",
    "value-review, 70",
    "handed-over, 84"
  })
  void a_milestone_is_overdue_from_the_day_after_its_due_day(String milestone, int due) {
    List<Part> others =
        Stream.of(
                "plan-agreed",
                "go-live",
                "team-trained",
                "in-daily-use",
                "value-review",
                "handed-over")
            .filter(id -> !id.equals(milestone))
            .<Part>map(id -> completed(id, 1))
            .toList();

    // Extended, so that no deadline is missed on day 85.
    Part later = extension(84, 98).withCause(Cause.SCOPE_ADDED);
    DecisionAction onTime =
        assess(account().addAll(others).add(BUSY, later), due).decision().action();
    DecisionAction overdue =
        assess(account().addAll(others).add(BUSY, later), due + 1).decision().action();

    assertThat(onTime).isEqualTo(DecisionAction.CONTINUE);
    assertThat(overdue).isEqualTo(DecisionAction.EXTEND);
  }

  @Test
  void two_extensions_of_45_days_together_are_the_most() {
    // In touch, and used: no churn risk is to mix with the limits.
    Part ours = Interaction.of(day(128), Side.VENDOR, InteractionKind.MESSAGE);
    Account.Builder within =
        account().add(extension(84, 105), extension(105, 129), invoicesOn(128), ours);
    Account.Builder tooLong = account().add(extension(84, 105), extension(105, 130));
    Account.Builder tooMany =
        account().add(extension(84, 90), extension(90, 96), extension(96, 102));

    assertThat(assess(within, 129).schedule().deadline()).contains(day(129));
    assertThat(reasons(assess(within, 129))).isEmpty();
    assertThat(assess(tooLong, 104).schedule().deadline()).contains(day(105));
    assertThat(reasons(assess(tooLong, 104))).containsExactly("extension-over-limit");
    assertThat(reasons(assess(tooMany, 95))).containsExactly("extension-over-limit");
  }

  @Test
  void a_third_extension_is_a_matter_for_the_manager() {
    Account.Builder twice = account().add(extension(84, 90), extension(90, 96), BUSY);

    Assessment late = assess(twice, 97);

    assertThat(late.decision().action()).isEqualTo(DecisionAction.ESCALATE);
    assertThat(reasons(late)).containsExactly("extension-limit-reached", "customer-busy");
  }

  @ParameterizedTest
  @CsvSource({"17, false", "18, true"})
  void more_than_a_week_without_a_word_from_us_is_flagged(int asOf, boolean flagged) {
    Interaction ours = Interaction.of(day(10), Side.VENDOR, InteractionKind.MESSAGE);

    assertThat(assess(account().add(ours), asOf).flags())
        .extracting(Flag::kind)
        .isEqualTo(flagged ? List.of(FlagKind.VENDOR_SILENT) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"181, true", "182, false"})
  void a_habit_shows_within_six_calendar_months_of_kickoff(int lastUse, boolean met) {
    // Kickoff is on January 30th, so that day 181 is July 30th.
    Assessment assessment = assess(account().add(invoicesOn(20, 30, lastUse)), 190);

    assertThat(assessment.completion().criteria())
        .filteredOn(criterion -> criterion.id().equals("habit"))
        .extracting(CriterionResult::status)
        .containsExactly(met ? CriterionStatus.MET : CriterionStatus.NOT_MET);
  }
}
