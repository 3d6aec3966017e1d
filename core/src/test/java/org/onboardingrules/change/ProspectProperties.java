package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;

/** What is told of random accounts, made to them and judged. */
class ProspectProperties {

  private static final LocalDate AS_OF = RandomAccounts.AS_OF;
  private static final int EFFORT = 1_500;
  private static final Laboratory LAB = Laboratory.agreement();

  @Provide
  Arbitrary<Account> accounts() {
    return Arbitraries.longs()
        .between(0, 1_000_000)
        .map(seed -> EditedAccount.inOrder(RandomAccounts.some(1, seed).get(0)));
  }

  private static Optional<Prospects.Found> completing(Account account) {
    return LAB.prospects().sought(account, AS_OF, Target.COMPLETION, EFFORT).found();
  }

  @Property(tries = 300)
  void the_changes_complete_the_account_on_the_day_and_no_fewer_of_them_do(
      @ForAll("accounts") Account account) {
    Optional<Prospects.Found> found = completing(account);
    Statistics.label("found")
        .collect(found.isPresent())
        .coverage(checker -> checker.check(true).percentage(share -> share > 30));

    found.ifPresent(
        one -> {
          assertThat(LAB.isComplete(one.state().account(), one.day())).isTrue();
          assertThat(Laboratory.fewer(one.state().edits()))
              .noneMatch(some -> LAB.isComplete(one.state().only(some).account(), one.day()));
        });
  }

  @Property(tries = 300)
  void what_is_known_of_the_account_stays_as_it_is(@ForAll("accounts") Account account) {
    Optional<Prospects.Found> found = completing(account);
    Statistics.label("found").collect(found.isPresent());

    found.ifPresent(one -> History.isKept(account, one.state().account(), one.day()));
  }

  @Property(tries = 150)
  void a_criterion_can_be_met_up_to_its_last_day_and_not_after(
      @ForAll("accounts") Account account) {
    for (CriterionProspect told : LAB.prospect(account, AS_OF).criteria()) {
      Target target = Target.criterion(told.id());
      told.lastDay()
          .ifPresent(
              last -> {
                assertThat(possible(account, last, target)).as(told.toString()).isTrue();
                assertThat(possible(account, last.plusDays(1), target)).isFalse();
                assertThat(told.firstDay())
                    .hasValueSatisfying(on -> assertThat(on).isBeforeOrEqualTo(last));
              });
      told.firstDay()
          .filter(on -> told.changes().isEmpty())
          .ifPresent(on -> assertThat(LAB.holds(CriterionMet.of(told.id()), account, on)).isTrue());
    }
  }

  private static boolean possible(Account account, LocalDate day, Target target) {
    return LAB.prospects()
        .search(account, Period.on(AS_OF, day), target, new Effort(EFFORT))
        .outcome()
        .found()
        .isPresent();
  }

  @Property(tries = 100)
  void what_is_told_does_not_depend_on_the_order_of_the_accounts_entries(
      @ForAll("accounts") Account account, @ForAll long seed) {
    Prospect told = LAB.prospect(account, AS_OF);

    assertThat(LAB.prospect(Laboratory.shuffled(account, seed), AS_OF)).isEqualTo(told);
  }

  @Property(tries = 200)
  void nothing_has_to_change_exactly_where_the_account_is_complete(
      @ForAll("accounts") Account account) {
    Prospect told = LAB.prospect(account, AS_OF);

    assertThat(told.complete()).isEqualTo(LAB.isComplete(account, AS_OF));
    assertThat(told.changes().isEmpty())
        .isEqualTo(
            told.complete()
                || told.possibility() != Possibility.POSSIBLE
                || LAB.isComplete(account, told.firstDay().orElseThrow()));
    assertThat(told.obstacles().isEmpty()).isEqualTo(told.possibility() == Possibility.POSSIBLE);
  }

  @Property(tries = 100)
  void where_a_few_changes_complete_an_account_no_more_are_told(
      @ForAll("accounts") Account account) {
    List<Edit> tried = BruteForce.edits(AS_OF);
    Optional<Integer> fewest = BruteForce.fewest(LAB, account, AS_OF, tried);
    Statistics.label("by brute force").collect(fewest);

    fewest.ifPresent(
        number ->
            assertThat(completing(account))
                .hasValueSatisfying(
                    found -> {
                      assertThat(found.day()).isEqualTo(AS_OF);
                      assertThat(found.state().size()).isLessThanOrEqualTo(number);
                    }));
  }

  @Property(tries = 100)
  void after_the_last_day_of_a_criterion_no_few_changes_meet_it(
      @ForAll("accounts") Account account) {
    for (CriterionProspect told : LAB.prospect(account, AS_OF).criteria()) {
      told.lastDay()
          .map(last -> last.plusDays(1))
          .ifPresent(
              day ->
                  assertThat(
                          BruteForce.fewest(
                              account,
                              BruteForce.edits(day),
                              state -> LAB.holds(CriterionMet.of(told.id()), state.account(), day)))
                      .as(told.toString())
                      .isEmpty());
    }
  }
}
