package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.code.DecisionAction;

/** The sample accounts of the pack: what comes out of each, beyond what its README tells. */
class InvoiceAutomationTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private static Assessment assess(String account) {
    return InvoiceAutomation.PACK.assess(InvoiceAutomation.EXAMPLE.account(account), AS_OF);
  }

  private static Stream<String> accounts() {
    return InvoiceAutomation.EXAMPLE.sample().accounts().stream().map(Account::id);
  }

  @ParameterizedTest
  @CsvSource({
    "minato-accounting, ''",
    "hoshino-logistics, ''",
    "nagisa-clinics, customer-dissatisfied",
    "satsuki-hotels, customer-busy",
    "arashi-motors, external-dependency",
    "wakaba-schools, ''",
    "komorebi-cafes, ''",
    "tsubaki-apparel, customer-silent several-risks",
    "hayabusa-tax, customer-silent",
    "ginga-retail, late-without-reason",
    "mikazuki-parts, extension-no-cause",
    "sumire-travel, let-go churn-risk-high"
  })
  void gives_the_reasons_of_each_story(String account, String reasons) {
    assertThat(assess(account).decision().reasons())
        .extracting(Reason::id)
        .containsExactly(reasons.isEmpty() ? new String[] {} : reasons.split(" "));
  }

  @Test
  void reaches_every_decision_completion_and_grade() {
    List<Assessment> all = accounts().map(InvoiceAutomationTest::assess).toList();

    assertThat(all).extracting(a -> a.decision().action()).contains(DecisionAction.values());
    assertThat(all).extracting(a -> a.completion().status()).contains(CompletionStatus.values());
    assertThat(all).extracting(a -> a.benchmark().grade()).contains(Grade.values());
  }

  @Test
  void finds_risks_causes_and_plays_where_the_data_show_them() {
    Assessment arashi = assess("arashi-motors");

    assertThat(arashi.churnRisks())
        .extracting(ChurnRisk::id)
        .containsExactly(
            "value-overdue",
            "behind-benchmark",
            "delayed",
            "health-yellow",
            "live-without-value",
            "no-recent-win");
    assertThat(arashi.delayCauses())
        .extracting(DelayCause::id)
        .containsExactly("external-dependency", "internal-coordination", "scope-creep");
    assertThat(arashi.plays())
        .extracting(Play::id)
        .containsExactly(
            "look-behind-rating",
            "name-the-gap",
            "next-win",
            "plan-around-peak",
            "second-phase",
            "support-approval");
    assertThat(arashi.decision().suggestedDate()).contains(LocalDate.of(2026, 4, 14));
  }

  @Test
  void flags_our_own_silence_and_nobody_elses() {
    assertThat(accounts())
        .filteredOn(id -> assess(id).flags().stream().anyMatch(InvoiceAutomationTest::isSilence))
        .containsExactly("ginga-retail");
  }

  private static boolean isSilence(Flag flag) {
    return flag.kind() == FlagKind.VENDOR_SILENT;
  }
}
