package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Money;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/** An account without a segment gets the one whose bounds hold, or is refused with the reason. */
class DerivedSegmentTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  /** The large ones are told apart by what they pay. */
  private static final String BOUNDS =
      """
      segments:
        SMB: { seats: { below: 100 } }
        MID: { seats: { from: 100 }, contract-value: { below: 5000000, currency: JPY } }
        LARGE: { seats: { from: 100 }, contract-value: { from: 5000000, currency: JPY } }
      """;

  @TempDir private static Path folder;
  private static CompiledPack pack;

  @BeforeAll
  static void compile() throws Exception {
    Path copy = AgreementPack.copy(folder);
    String yaml = Files.readString(copy.resolve("pack.yaml"));
    String bounded =
        yaml.replaceFirst("(?s)segments:\n.*?(?=windows:)", BOUNDS)
            .replace("ENTERPRISE: 3.60", "LARGE: 3.60");
    Files.writeString(copy.resolve("pack.yaml"), bounded);
    pack = CompiledPack.load(copy);
  }

  private static Account.Builder account(int seats) {
    return Account.builder("acme", "Acme Corp").seats(seats);
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  private static List<String> problems(Account.Builder account) {
    try {
      pack.assess(account.build(), AS_OF);
      return List.of();
    } catch (UnsuitableAccountException refusal) {
      return refusal.problems();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 9999999, SMB",
    "99, 5000000, SMB",
    "100, 4999999.99, MID",
    "100, 5000000, LARGE",
    "100, 0, MID",
  })
  void the_segment_whose_bounds_hold_is_taken(int seats, String value, String segment) {
    Assessment assessment =
        pack.assess(account(seats).contractValue(money(value, "JPY")).build(), AS_OF);

    assertThat(assessment.segment()).isEqualTo(new SegmentId(segment));
  }

  @Test
  void the_answer_says_from_what_the_segment_was_derived() {
    assertThat(pack.assess(account(99).build(), AS_OF).flags())
        .containsExactly(
            new Flag(
                FlagKind.SEGMENT_DERIVED,
                new Text("Segment SMB, derived from 99 seats", "セグメントはSMB（シート数99から判定）")));
    assertThat(
            pack.assess(account(120).contractValue(money("6000000", "JPY")).build(), AS_OF).flags())
        .extracting(Flag::text)
        .containsExactly(
            new Text(
                "Segment LARGE, derived from 120 seats and a contract of 6000000 JPY",
                "セグメントはLARGE（シート数120、契約金額6000000 JPYから判定）"));
  }

  @Test
  void a_segment_that_is_given_wins_over_all_bounds() {
    Assessment assessment = pack.assess(account(5).segment(new SegmentId("LARGE")).build(), AS_OF);

    assertThat(assessment.segment()).isEqualTo(new SegmentId("LARGE"));
    assertThat(assessment.flags()).isEmpty();
  }

  @Test
  void what_decides_and_is_not_reported_is_asked_for() {
    String bounds =
        ": the pack has LARGE (seats from 100, contract value from 5000000 JPY), MID (seats from"
            + " 100, contract value below 5000000 JPY), SMB (seats below 100); ";
    assertThat(problems(Account.builder("acme", "Acme Corp")))
        .containsExactly(
            "it has no segment, and none follows from seats that are not reported and a contract"
                + " value that is not reported"
                + bounds
                + "report its contract value in JPY and its seats, or give it one of LARGE, MID,"
                + " SMB");
    assertThat(problems(account(120)))
        .containsExactly(
            "it has no segment, and none follows from 120 seats and a contract value that is not"
                + " reported"
                + bounds
                + "report its contract value in JPY, or give it one of LARGE, MID, SMB");
  }

  @Test
  void an_amount_in_another_currency_is_not_converted() {
    assertThat(problems(account(120).contractValue(money("50000", "USD"))).get(0))
        .contains("120 seats and a contract of 50000 USD")
        .contains("report its contract value in JPY, or give it one of");
  }

  @Test
  void an_account_outside_of_all_bounds_is_refused(@TempDir Path other) throws Exception {
    Path copy = AgreementPack.copy(other);
    String yaml = Files.readString(copy.resolve("pack.yaml"));
    Files.writeString(
        copy.resolve("pack.yaml"),
        yaml.replace("  SMB: { ", "  SMB: { seats: { from: 10, below: 100 }, "));

    assertThatExceptionOfType(UnsuitableAccountException.class)
        .isThrownBy(() -> CompiledPack.load(copy).assess(account(1).build(), AS_OF))
        .withMessage(
            "account `acme` does not fit pack `agreement`:\n"
                + "it has no segment, and none follows from 1 seat: the pack has SMB (seats from 10"
                + " to below 100); give it one of ENTERPRISE, SMB");
  }
}
