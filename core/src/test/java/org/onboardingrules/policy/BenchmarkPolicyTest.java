package org.onboardingrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.packWith;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

/** The grade of first value (R89): up to day 21 world class, up to day 45 good, then poor. */
class BenchmarkPolicyTest {

  private static final RulePack PACK =
      packWith(
          "first-value: { goal: speed }", "first-value: { milestone: go-live, from: kickoff }");

  private static Benchmark benchmark(Account.Builder account, int day) {
    return new Policy(PACK)
        .assessment(
            "Acme", facts(PACK, account, day), new Drawn(Map.of(), Map.of()), Optional::empty)
        .benchmark();
  }

  private static Account.Builder live(int on) {
    return account()
        .feeds(Feed.MILESTONES)
        .add(PlannedMilestone.of("go-live").withCompletedOn(day(on)));
  }

  private static Grade reached(int on) {
    return benchmark(live(on), 100).grade();
  }

  private static Grade open(int day) {
    return benchmark(account().feeds(Feed.MILESTONES), day).grade();
  }

  @Test
  void grades_use_the_upper_bounds_of_the_bands() {
    assertThat(reached(21)).isEqualTo(Grade.WORLD_CLASS);
    assertThat(reached(22)).isEqualTo(Grade.GOOD);
    assertThat(reached(45)).isEqualTo(Grade.GOOD);
    assertThat(reached(46)).isEqualTo(Grade.POOR);
  }

  @Test
  void days_below_a_band_are_world_class_even_before_the_anchor() {
    assertThat(reached(0)).isEqualTo(Grade.WORLD_CLASS);
    assertThat(reached(-3)).isEqualTo(Grade.WORLD_CLASS);
    assertThat(benchmark(live(-3), 100).days()).hasValue(-3);
  }

  @Test
  void what_is_not_reached_is_pending_and_poor_past_good() {
    assertThat(open(0)).isEqualTo(Grade.PENDING);
    assertThat(open(45)).isEqualTo(Grade.PENDING);
    assertThat(open(46)).isEqualTo(Grade.POOR);
    assertThat(benchmark(account().feeds(Feed.MILESTONES), 46).days()).hasValue(46);
    assertThat(benchmark(account().feeds(Feed.MILESTONES), 46).firstValueOn()).isEmpty();
  }

  @Test
  void rules_see_the_days_past_good_and_they_are_above_zero_just_where_the_grade_is_poor() {
    assertThat(pastBenchmark(live(45), 100)).isZero();
    assertThat(pastBenchmark(live(48), 100)).isEqualByComparingTo("3");
    assertThat(pastBenchmark(account().feeds(Feed.MILESTONES), 45)).isZero();
    assertThat(pastBenchmark(account().feeds(Feed.MILESTONES), 50)).isEqualByComparingTo("5");
    assertThat(pastBenchmark(account(), 50)).isNull();
  }

  private static @Nullable BigDecimal pastBenchmark(Account.Builder account, int day) {
    return facts(PACK, account, day).onboarding().daysPastBenchmark();
  }

  @Test
  void first_value_that_lies_ahead_is_not_seen() {
    assertThat(benchmark(live(21), 20).grade()).isEqualTo(Grade.PENDING);
    assertThat(benchmark(live(21), 21).firstValueOn()).contains(day(21));
  }

  @Test
  void the_grade_is_unknown_without_report_anchor_or_bands() {
    assertThat(benchmark(account(), 100).grade()).isEqualTo(Grade.UNKNOWN);
    assertThat(benchmark(account(), 100).days()).isEmpty();
    Account.Builder noKickoff =
        Account.builder("a", "A")
            .segment(SegmentId.SMB)
            .add(PlannedMilestone.of("go-live").withCompletedOn(day(1)));
    assertThat(benchmark(noKickoff, 100).grade()).isEqualTo(Grade.UNKNOWN);
    assertThat(benchmark(noKickoff, 100).firstValueOn()).contains(day(1));
    assertThat(benchmark(live(1).segment(new SegmentId("OTHER")), 100).grade())
        .isEqualTo(Grade.UNKNOWN);
  }

  @Test
  void days_count_from_the_anchor_that_the_pack_names_or_from_the_contract() {
    assertThat(benchmark(live(5), 100).from()).isEqualTo(Anchor.KICKOFF);
    RulePack fromContract =
        packWith("first-value: { goal: speed }", "first-value: { milestone: go-live }");

    Benchmark benchmark =
        new Policy(fromContract)
            .assessment(
                "Acme",
                facts(fromContract, live(12), 100),
                new Drawn(Map.of(), Map.of()),
                Optional::empty)
            .benchmark();

    assertThat(benchmark.from()).isEqualTo(Anchor.CONTRACT_SIGNED);
    assertThat(benchmark.days()).hasValue(22);
    assertThat(benchmark.grade()).isEqualTo(Grade.GOOD);
  }
}
