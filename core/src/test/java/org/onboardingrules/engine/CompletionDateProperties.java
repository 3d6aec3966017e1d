package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.term.code.HealthRating;

/** The day of completion against the answers for every day before it. */
class CompletionDateProperties {

  private static final int FIRST = -25;
  private static final int LAST = 60;

  private static boolean complete(Account account, int day) {
    return completion(account, day).status() == CompletionStatus.COMPLETE;
  }

  private static Completion completion(Account account, int day) {
    return CompletionCases.PACK.assess(account, CompletionCases.day(day)).completion();
  }

  @Property(tries = 200)
  void it_is_the_first_day_of_the_last_run_of_days_on_which_the_account_is_complete(
      @ForAll("accounts") Account account, @ForAll @IntRange(min = 20, max = LAST) int asOf) {
    Optional<LocalDate> expected = Optional.empty();
    for (int day = asOf; day >= FIRST && complete(account, day); day--) {
      expected = Optional.of(CompletionCases.day(day));
    }
    Statistics.label("complete")
        .collect(expected.isPresent())
        .coverage(found -> found.check(true).percentage(share -> share > 10));

    assertThat(completion(account, asOf).completedOn()).isEqualTo(expected);
  }

  @Property(tries = 60)
  void it_stays_the_same_for_as_long_as_the_account_stays_complete(
      @ForAll("accounts") Account account) {
    List<LocalDate> days = new ArrayList<>();
    for (int day = FIRST; day <= LAST; day++) {
      Completion completion = completion(account, day);
      LocalDate today = CompletionCases.day(day);
      if (completion.completedOn().isEmpty()) {
        days.clear();
      }
      completion.completedOn().ifPresent(days::add);

      assertThat(completion.completedOn().isPresent())
          .isEqualTo(completion.status() == CompletionStatus.COMPLETE);
      assertThat(days).allMatch(on -> on.equals(days.get(0)) && !on.isAfter(today));
    }
  }

  @Property(tries = 100)
  void on_time_is_to_have_no_slip(
      @ForAll("accounts") Account account, @ForAll @IntRange(min = 20, max = LAST) int asOf) {
    Assessment assessment = CompletionCases.PACK.assess(account, CompletionCases.day(asOf));

    assessment
        .completion()
        .onTime()
        .ifPresent(
            onTime ->
                assertThat(assessment.schedule().slipDays().orElseThrow() == 0).isEqualTo(onTime));
    assertThat(assessment.completion().onTime().isPresent())
        .isEqualTo(assessment.completion().completedOn().isPresent());
  }

  @Provide
  Arbitrary<Account> accounts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(-20, 45);
    Arbitrary<HealthReading> health =
        Combinators.combine(days, Arbitraries.of(HealthRating.GREEN, HealthRating.YELLOW))
            .as(CompletionCases::health);
    Arbitrary<Stakeholder> champions =
        Combinators.combine(days, Arbitraries.integers().between(0, 40).optional(0.5))
            .as(
                (from, length) -> {
                  Stakeholder champion = CompletionCases.champion(from);
                  return length
                      .map(more -> champion.withUntil(CompletionCases.day(from + more)))
                      .orElse(champion);
                });
    Arbitrary<Integer> early = Arbitraries.integers().between(-10, 20);
    return Combinators.combine(
            early, days, health.list().ofMaxSize(5), champions.list().ofMinSize(1).ofMaxSize(3))
        .as(
            (live, confirmed, readings, led) ->
                CompletionCases.account()
                    .add(CompletionCases.live(live), CompletionCases.confirmed(confirmed))
                    .addAll(readings)
                    .addAll(led)
                    .build());
  }
}
