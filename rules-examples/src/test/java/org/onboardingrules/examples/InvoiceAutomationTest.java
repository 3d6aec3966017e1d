package org.onboardingrules.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/** The sample accounts of the pack, and what is written about them beside them. */
class InvoiceAutomationTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final AccountBatch BATCH = AccountFiles.read(accountFiles());
  private static final Map<String, Account> ACCOUNTS =
      BATCH.accounts().stream().collect(toMap(Account::id, Function.identity()));

  private static List<Path> accountFiles() {
    return Stream.of("finishing", "underway", "stuck")
        .map(name -> InvoiceAutomation.FOLDER.resolve("accounts").resolve(name + ".yaml"))
        .toList();
  }

  private static Assessment assess(String account) {
    return InvoiceAutomation.PACK.assess(ACCOUNTS.get(account), AS_OF);
  }

  @Test
  void has_no_faults() {
    assertThat(InvoiceAutomation.PACK.report().findings()).isEmpty();
    assertThat(BATCH.report().findings()).isEmpty();
  }

  @Test
  void the_result_in_the_readme_is_the_real_one() throws IOException {
    String readme = Files.readString(InvoiceAutomation.FOLDER.resolve("README.md"));

    assertThat(readme.replace("\r\n", "\n"))
        .contains(AssessmentText.of(assess("arashi-motors"), Language.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "minato-accounting, complete, complete, world-class",
    "kitasato-foods, complete, complete, good",
    "hoshino-logistics, continue, incomplete, pending",
    "nagisa-clinics, escalate, complete, good",
    "tokiwa-printing, continue, undetermined, unknown",
    "satsuki-hotels, extend, incomplete, pending",
    "arashi-motors, extend, incomplete, poor",
    "wakaba-schools, continue, incomplete, pending",
    "komorebi-cafes, continue, incomplete, pending",
    "yuzu-cosmetics, continue, incomplete, pending",
    "tsubaki-apparel, escalate, incomplete, pending",
    "hayabusa-tax, escalate, incomplete, poor",
    "ginga-retail, escalate, incomplete, poor",
    "mikazuki-parts, escalate, incomplete, pending",
    "sumire-travel, release, incomplete, poor"
  })
  void judges_each_account_as_its_story_tells(
      String account, String decision, String completion, String grade) {
    Assessment assessment = assess(account);

    assertThat(assessment.decision().action().word()).isEqualTo(decision);
    assertThat(assessment.completion().status().word()).isEqualTo(completion);
    assertThat(assessment.benchmark().grade().word()).isEqualTo(grade);
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
    List<Assessment> all = ACCOUNTS.keySet().stream().map(InvoiceAutomationTest::assess).toList();

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
        .containsExactly("next-win", "plan-around-peak", "second-phase", "support-approval");
    assertThat(arashi.decision().suggestedDate()).contains(LocalDate.of(2026, 4, 14));
  }

  @Test
  void flags_our_own_silence_and_nobody_elses() {
    assertThat(ACCOUNTS.keySet())
        .filteredOn(id -> assess(id).flags().stream().anyMatch(InvoiceAutomationTest::isSilence))
        .containsExactly("ginga-retail");
  }

  private static boolean isSilence(Flag flag) {
    return flag.kind() == FlagKind.VENDOR_SILENT;
  }

  @Test
  void is_described_by_its_readme_and_by_the_comments_above_its_accounts() throws IOException {
    Map<String, String> judged =
        ACCOUNTS.keySet().stream().collect(toMap(Function.identity(), id -> summary(assess(id))));

    assertThat(readmeRows()).isEqualTo(judged);
    assertThat(comments()).isEqualTo(judged);
  }

  private static String summary(Assessment assessment) {
    return Stream.<Coded>of(
            assessment.decision().action(),
            assessment.completion().status(),
            assessment.benchmark().grade())
        .map(Coded::word)
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  /** Rows such as {@code | `acme` | story | continue | incomplete | pending |}. */
  private static Map<String, String> readmeRows() throws IOException {
    Pattern row =
        Pattern.compile("(?m)^\\| `([\\w-]+)` \\|[^|]*\\| ([\\w-]+) \\| (\\w+) \\| ([\\w-]+) \\|$");
    return found(row, InvoiceAutomation.FOLDER.resolve("README.md"))
        .collect(toMap(m -> m.group(1), m -> m.group(2) + ", " + m.group(3) + ", " + m.group(4)));
  }

  /** Comments such as {@code # -> continue, incomplete, pending}, right above the account. */
  private static Map<String, String> comments() throws IOException {
    Pattern comment = Pattern.compile("(?m)^# -> (.*)\\R- id: (\\S+)$");
    Stream<MatchResult> all = Stream.empty();
    for (Path file : accountFiles()) {
      all = Stream.concat(all, found(comment, file));
    }
    return all.collect(toMap(m -> m.group(2), m -> m.group(1)));
  }

  private static Stream<MatchResult> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results();
  }
}
