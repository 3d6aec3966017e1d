package org.onboardingrules.testkit.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;

/** Rules of the standard pack, each held against facts of its own. */
class RuleVerifierTest {

  private static final TestedPack PACK = SamplePacks.named("first");
  private static final RuleVerifier VERIFIER = RuleVerifier.of(PACK);
  private static final String SILENT = "daysOfCustomerSilence >= threshold(\"silence-days\")";
  private static final Escalate BECAUSE_SILENT = Escalate.because("customer-silent");
  private static final Account ACME = PACK.accounts().get(0);
  private static final LocalDate KICKOFF = LocalDate.of(2026, 1, 12);

  private static RuleUnderTest silent() {
    return VERIFIER.rule("The customer has gone silent");
  }

  private static Given silence(int days) {
    return Given.onboarding().with("daysOfCustomerSilence", days);
  }

  @Test
  void a_rule_concludes_about_made_up_facts() {
    assertThatNoException().isThrownBy(() -> silent().given(silence(14)).concludes(BECAUSE_SILENT));
  }

  @Test
  void a_rule_is_blocked_by_the_condition_that_is_known_not_to_hold() {
    assertThatNoException()
        .isThrownBy(
            () ->
                silent()
                    .given(silence(13))
                    .doesNotConclude(BECAUSE_SILENT)
                    .isBlockedBy(SILENT)
                    .isBlockedBy("Onboarding(" + SILENT + ")"));
  }

  @Test
  void a_part_of_an_or_that_holds_by_another_part_blocks_nothing() {
    Verification overdue =
        VERIFIER
            .rule("Tasks slip and milestones with them")
            .given(
                Given.onboarding()
                    .with("closed", false)
                    .with("late", false)
                    .with("milestoneOverdue", true)
                    .with("homeworkRate", 0.9)
                    .with("meetingAttendance", 0.9)
                    .with("segment", "SMB"))
            .doesNotConclude();

    assertThatNoException()
        .isThrownBy(
            () -> overdue.isBlockedBy("meetingAttendance < threshold(\"attendance-rate\")"));
    assertThatThrownBy(() -> overdue.isBlockedBy("late == true"))
        .isInstanceOf(AssertionError.class)
        .satisfies(
            error ->
                assertThat(error.getMessage().lines().filter(line -> line.contains("actual:")))
                    .singleElement()
                    .asString()
                    .doesNotContain("late == true"));
  }

  @Test
  void a_number_that_is_none_is_refused() {
    assertThatThrownBy(() -> Given.onboarding().with("homeworkRate", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it is a finite number");
  }

  @Test
  void what_may_be_unknown_and_is_not_given_is_unknown() {
    assertThatNoException()
        .isThrownBy(
            () -> silent().given(Given.onboarding()).doesNotConclude().isUndecidedBy(SILENT));
  }

  @Test
  void a_rule_can_be_held_against_an_account() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              silent().given(ACME, KICKOFF.plusDays(14)).concludes(BECAUSE_SILENT);
              silent().given(ACME, KICKOFF.plusDays(13)).isBlockedBy(SILENT);
            });
  }

  @Test
  void a_rule_can_be_asked_amid_the_full_pack() {
    assertThatNoException()
        .isThrownBy(
            () ->
                VERIFIER
                    .rule("Go to the sponsor when the customer is silent")
                    .inFullPack()
                    .given(ACME, KICKOFF.plusDays(14))
                    .concludes(Play.of("involve-sponsor")));
  }

  @Test
  void what_other_rules_conclude_is_there_only_if_it_is_given() {
    RuleUnderTest sponsor = VERIFIER.rule("Go to the sponsor when the customer is silent");

    assertThatNoException()
        .isThrownBy(
            () -> {
              sponsor
                  .given(ACME, KICKOFF.plusDays(14))
                  .isBlockedBy("Escalate( reason == \"customer-silent\" )");
              sponsor.given(BECAUSE_SILENT).concludes(Play.of("involve-sponsor"));
            });
  }

  @Test
  void the_criteria_of_the_pack_are_there() {
    RuleUnderTest complete = VERIFIER.rule("All required criteria are met");
    CriterionMet confirmed = CriterionMet.of("customer-confirmed");

    assertThatNoException()
        .isThrownBy(
            () -> {
              complete
                  .given(confirmed, CriterionMet.of("value-reached"))
                  .concludes(OnboardingComplete.reached());
              complete.given(confirmed).isBlockedBy("CriterionMet( id == $c.id )");
            });
  }

  @Test
  void parts_of_an_account_can_be_made_up() {
    Given mismatch = Given.fact("Interaction").with("kind", "scope-mismatch").with("daysAgo", 30);

    assertThatNoException()
        .isThrownBy(
            () ->
                VERIFIER
                    .rule("The scope is not what the customer expects")
                    .given(mismatch)
                    .concludes(Escalate.because("scope-mismatch")));
  }

  @Test
  void a_failure_shows_the_value_seen_and_the_value_needed() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> silent().given(silence(13)).concludes(BECAUSE_SILENT))
        .withMessage(
            """
            rule `The customer has gone silent` at standard/rules/decisions.drl:12, alone
              expected: it concludes Escalate `customer-silent`
              actual:   it is blocked by `daysOfCustomerSilence >= threshold("silence-days")`
              ✗ … days without an answer or any other sign of life, limit 14 (reason to escalate customer-silent)
                ✗ rule "The customer has gone silent" at standard/rules/decisions.drl:12, source R116
                  ✗ Onboarding( daysOfCustomerSilence >= threshold("silence-days") ),
                    standard/rules/decisions.drl:17
                    ✗ days without an answer from the customer: 13 (needed: at least 14) [silence-days,
                      standard/pack.yaml:88]
            """);
  }

  @Test
  void a_failure_tells_what_the_rule_draws_instead() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> silent().given(silence(14)).concludes(Play.of("involve-sponsor")))
        .withMessageContaining("it draws only Escalate `customer-silent`");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> silent().given(silence(14)).isBlockedBy(SILENT))
        .withMessageContaining("actual:   it concludes Escalate `customer-silent`");
  }

  @Test
  void an_exclusion_that_cannot_fail_is_refused() {
    Conclusion other = Escalate.because("scope-mismatch");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> silent().given(silence(14)).doesNotConclude(other))
        .withMessage(
            "rule `The customer has gone silent` never concludes Escalate `scope-mismatch`\n"
                + "exclude what it draws: Escalate `customer-silent`");
  }

  @Test
  void unknown_names_are_told_what_was_probably_meant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VERIFIER.rule("The customer has gone silnet"))
        .withMessageEndingWith("did you mean `The customer has gone silent`?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.onboarding().with("daysOfCustomerSilense", 3))
        .withMessageEndingWith("did you mean `daysOfCustomerSilence`?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.fact("Interactoin"))
        .withMessageEndingWith("did you mean `Interaction`?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> silent().given(silence(13)).isBlockedBy("daysOfCustomerSilence >= 14"))
        .withMessageStartingWith("rule `The customer has gone silent` has no condition `");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> silent().given(silence(3).with("segment", "SMBB")))
        .withMessageEndingWith("did you mean `SMB`?");
  }

  @Test
  void values_that_never_occur_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> silence(-1))
        .withMessageContaining("it never has that value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.onboarding().with("closed", "yes"))
        .withMessageContaining("it is true or false");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.fact("Interaction").with("kind", "scope-mismach"))
        .withMessageEndingWith("did you mean `scope-mismatch`?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Given.onboarding().with("daysSince", 3))
        .withMessageContaining("is asked with an argument");
  }

  @Test
  void a_value_that_always_exists_must_be_given_if_the_rule_asks_for_it() {
    Given scope = Given.fact("Interaction").with("kind", "scope-mismatch");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> VERIFIER.rule("The scope is not what the customer expects").given(scope))
        .withMessage(
            "the rule asks `daysAgo` of `Interaction`, which always has a value, and none is given\n"
                + "add `.with(\"daysAgo\", …)` to it");
  }

  @Test
  void one_fact_about_the_onboarding_is_enough() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> silent().given(List.of(silence(1), silence(2)), List.of()))
        .withMessageStartingWith("two facts of `Onboarding`");
  }
}
