package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AskedFacts.Asked;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;

/** What is said to be missing is what keeps a value unknown. */
class MissingProperties {

  /** What may be unknown without anything to report, and when. */
  private static final Map<String, BiPredicate<Asked, Account>> NOTHING_TO_REPORT =
      Map.of(
          "Milestone.phase", (asked, account) -> true,
          "Onboarding.firstValueOn", (asked, account) -> isNotReached(asked),
          "Onboarding.daysToFirstValue", (asked, account) -> isNotReached(asked),
          "Onboarding.meetingAttendance", (asked, account) -> hadNoMeeting(account),
          "Onboarding.homeworkRate", (asked, account) -> account.feeds().contains(Feed.TASKS));

  private static boolean isNotReached(Asked asked) {
    return Boolean.FALSE.equals(((Onboarding) asked.fact()).firstValueReached());
  }

  private static boolean hadNoMeeting(Account account) {
    return account.interactions().stream()
        .filter(interaction -> !interaction.on().isAfter(RandomAccounts.AS_OF))
        .noneMatch(interaction -> interaction.kind() == InteractionKind.MEETING);
  }

  /** What counts from an anchor that lies ahead waits for time to pass, not for a report. */
  private static boolean waitsForAnAnchor(Account account) {
    return account.anchors().values().stream().anyMatch(RandomAccounts.AS_OF::isBefore);
  }

  private static boolean mayLackNothing(Asked asked, Account account) {
    return waitsForAnAnchor(account)
        || NOTHING_TO_REPORT.getOrDefault(asked.name(), (any, other) -> false).test(asked, account);
  }

  private static Account account(long seed) {
    return RandomAccounts.some(1, seed).get(0);
  }

  @Property(tries = 500, seed = "20260331")
  void nothing_is_missing_where_the_value_is_known_and_something_is_where_it_is_not(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = account(seed);

    AskedFacts.all(account)
        .forEach(
            asked -> {
              if (asked.value() != null) {
                assertThat(asked.missing()).as("%s", asked).isEmpty();
              } else if (!mayLackNothing(asked, account)) {
                assertThat(asked.missing()).as("%s", asked).isNotEmpty();
              }
            });
  }

  @Property(tries = 150, seed = "20260331")
  void reporting_what_is_missing_as_long_as_something_is_makes_the_value_known(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = account(seed);

    AskedFacts.all(account)
        .filter(asked -> asked.value() == null && !asked.missing().isEmpty())
        .forEach(asked -> assertThat(settled(asked, account)).as("%s", asked).isTrue());
  }

  /** A goal that was missing has a metric of its own, so one round may not be enough. */
  private static boolean settled(Asked asked, Account account) {
    Asked now = asked;
    Account known = account;
    for (int round = 0; round < 4 && !now.missing().isEmpty(); round++) {
      known = MissingReports.added(known, now.missing());
      now = now.of(known);
    }
    return now.missing().isEmpty() && (now.value() != null || mayLackNothing(now, known));
  }

  @Property(tries = 100, seed = "20260331")
  void what_is_missing_stands_in_order_and_once(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    AskedFacts.all(account(seed))
        .map(Asked::missing)
        .forEach(missing -> assertThat(missing).isEqualTo(List.copyOf(new TreeSet<>(missing))));
  }

  /** The laws above say something only if they meet every property that can be unknown. */
  @Property(tries = 1)
  void every_open_property_is_met_without_its_value() {
    Set<String> open = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    for (Account account : RandomAccounts.some(200, 1)) {
      AskedFacts.all(account)
          .filter(asked -> asked.property().open())
          .forEach(
              asked -> {
                open.add(asked.name());
                if (asked.value() == null) {
                  unknown.add(asked.name());
                }
              });
    }

    assertThat(unknown).isEqualTo(open);
  }
}
