package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.engine.AccountResult.NotAssessed;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Side;

class AssessAllTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final CompiledPack PACK = AgreementPack.compiled();

  private static Account.Builder account(String id) {
    return Account.builder(id, "Acme Corp")
        .segment(SegmentId.SMB)
        .anchor(Anchor.KICKOFF, AS_OF.minusDays(20));
  }

  private static Account sound(String id) {
    return account(id).build();
  }

  private static Account withoutSegment(String id) {
    return Account.builder(id, "Acme Corp").build();
  }

  /** More days between its dates than a number of days can tell. */
  private static Account outOfThisWorld(String id) {
    return account(id).anchor(Anchor.CONTRACT_SIGNED, LocalDate.MIN).build();
  }

  /** Two blockers for which one rule fires, each by itself. */
  private static Account blocked(String id) {
    Blocker old = Blocker.of(BlockerKind.TECHNICAL, Side.CUSTOMER, AS_OF.minusDays(50));
    return account(id).add(old, old).build();
  }

  private static List<String> told(Stream<AccountResult> results) {
    return results
        .map(
            result ->
                result.match(
                    assessed -> assessed.accountId() + ": " + assessed.assessment().asOf(),
                    refused -> refused.accountId() + ": " + refused.problem()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void an_account_that_fails_is_told_in_its_place_and_the_others_are_assessed(int parallelism) {
    Stream<Account> accounts =
        Stream.of(sound("one"), withoutSegment("two"), outOfThisWorld("three"), sound("four"));

    assertThat(told(PACK.assessAll(accounts, AS_OF, parallelism)))
        .containsExactly(
            "one: 2026-03-31",
            "two: account `two` does not fit pack `agreement`:\n"
                + "it has no segment; give it one of ENTERPRISE, SMB",
            "three: assessing failed unexpectedly: Overflow (account `three`, pack `agreement`)",
            "four: 2026-03-31");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void what_rules_cost_too_much_is_told_in_its_place(int parallelism) {
    CompiledPack hasty = PACK.withFiringLimit(1);

    assertThat(
            told(
                hasty.assessAll(
                    Stream.of(sound("one"), blocked("two"), sound("three")), AS_OF, parallelism)))
        .containsExactly(
            "one: 2026-03-31",
            "two: rule `Blocked for long` goes beyond the limit of 1 firings (account `two`, pack"
                + " `agreement`)",
            "three: 2026-03-31");
  }

  @Test
  void a_failure_is_the_exception_that_assess_throws_and_keeps_what_caused_it() {
    List<AccountResult> results =
        PACK.assessAll(Stream.of(withoutSegment("one"), outOfThisWorld("two")), AS_OF, 1).toList();

    assertThat(failure(results.get(0))).isInstanceOf(UnsuitableAccountException.class);
    assertThat(failure(results.get(1)))
        .isInstanceOf(EvaluationException.class)
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  private static RuntimeException failure(AccountResult result) {
    return result.match(
        assessed -> {
          throw new AssertionError("assessed: " + assessed.accountId());
        },
        NotAssessed::failure);
  }

  @Test
  void what_is_no_accounts_fault_is_thrown_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PACK.assessAll(Stream.empty(), AS_OF, 0))
        .withMessage("parallelism is 0\ngive 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PACK.assessAll(Stream.empty(), LocalDate.of(10_000, 1, 1), 2))
        .withMessage("asOf is +10000-01-01\ngive a date of the years 1 to 9999");
    assertThatNullPointerException()
        .isThrownBy(() -> PACK.assessAll(null, AS_OF, 2))
        .withMessage("accounts");
    assertThatNullPointerException()
        .isThrownBy(() -> PACK.assessAll(Stream.empty(), null, 2))
        .withMessage("asOf");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_stream_that_was_used_before_is_refused_at_once(int parallelism) {
    Stream<Account> used = Stream.of(sound("one"));
    assertThat(used.count()).isEqualTo(1);

    assertThatIllegalStateException().isThrownBy(() -> PACK.assessAll(used, AS_OF, parallelism));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_null_among_the_accounts_is_thrown_after_the_results_before_it(int parallelism) {
    List<Account> accounts = new ArrayList<>(List.of(sound("one"), sound("two")));
    accounts.add(null);
    Iterator<AccountResult> results =
        PACK.assessAll(accounts.stream(), AS_OF, parallelism).iterator();

    assertThat(results.next().accountId()).isEqualTo("one");
    assertThat(results.next().accountId()).isEqualTo("two");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(results::next)
        .withMessage("account");
  }

  @Test
  void a_parallelism_of_one_reads_nothing_ahead_and_uses_no_other_thread() {
    AtomicInteger read = new AtomicInteger();
    Iterator<AccountResult> results =
        PACK.assessAll(
                Stream.generate(() -> withoutSegment("a")).peek(a -> read.incrementAndGet()),
                AS_OF,
                1)
            .iterator();
    assertThat(read).hasValue(0);

    assertThat(classesOnTheWay(failure(results.next()))).contains(AssessAllTest.class.getName());
    assertThat(read).hasValue(1);
  }

  @Test
  void a_parallelism_of_two_assesses_on_other_threads() {
    AccountResult result =
        PACK.assessAll(Stream.generate(() -> withoutSegment("a")), AS_OF, 2).findFirst().get();

    assertThat(classesOnTheWay(failure(result))).doesNotContain(AssessAllTest.class.getName());
  }

  private static List<String> classesOnTheWay(RuntimeException failure) {
    return Stream.of(failure.getStackTrace()).map(StackTraceElement::getClassName).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void a_source_without_end_can_be_cut_off(int parallelism) {
    AtomicInteger next = new AtomicInteger();
    Stream<Account> endless = Stream.generate(() -> sound("a" + next.incrementAndGet()));

    try (Stream<AccountResult> results = PACK.assessAll(endless, AS_OF, parallelism)) {
      assertThat(results.limit(3).map(AccountResult::accountId)).containsExactly("a1", "a2", "a3");
    }
    assertThat(next.get()).isBetween(3, 2 + 2 * parallelism);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void closing_the_results_closes_the_accounts(int parallelism) {
    AtomicInteger closed = new AtomicInteger();
    Stream<Account> accounts = Stream.of(sound("one")).onClose(closed::incrementAndGet);

    PACK.assessAll(accounts, AS_OF, parallelism).close();

    assertThat(closed).hasValue(1);
  }
}
