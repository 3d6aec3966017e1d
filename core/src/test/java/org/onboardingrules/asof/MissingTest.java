package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.fact;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Task;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AskedFacts.Asked;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.WindowUnit;

/** What would have to be reported for a value to be known. */
class MissingTest {

  /** An account of which nothing is known but that it is there, and parts that say the least. */
  private static Account.Builder unreported() {
    return Account.builder("acme", "Acme Corp").segment(SegmentId.SMB);
  }

  private static List<String> missing(Fact fact, String property, String... arguments) {
    return fact.missing(property, List.of(arguments)).stream().map(m -> m.text().en()).toList();
  }

  private static List<String> missing(Account.Builder account, int day, String property) {
    return missing(facts(Cases.PACK, account, day).onboarding(), property);
  }

  @Test
  void whatever_may_be_unknown_names_something_where_nothing_is_reported() {
    Account bare = unreported().build();
    Account parts =
        RandomAccounts.copy(bare)
            .add(Interaction.of(RandomAccounts.AS_OF, Side.VENDOR, InteractionKind.MEETING))
            .add(Blocker.of(BlockerKind.LEGAL, Side.VENDOR, RandomAccounts.AS_OF))
            .add(ScopeChange.of(RandomAccounts.AS_OF))
            .add(Extension.of(RandomAccounts.AS_OF, RandomAccounts.AS_OF))
            .add(Task.of("export"))
            .build();

    Set<String> named =
        List.of(bare, parts).stream()
            .flatMap(AskedFacts::all)
            .filter(asked -> asked.value() == null && !asked.missing().isEmpty())
            .map(Asked::name)
            .collect(Collectors.toSet());

    Set<String> open =
        Vocabulary.types().values().stream()
            .flatMap(
                type ->
                    type.properties().values().stream()
                        .filter(Property::open)
                        .map(property -> type.name() + "." + property.name()))
            .collect(Collectors.toSet());
    // The phase is the pack's to give.
    open.remove("Milestone.phase");
    assertThat(named).isEqualTo(open);
  }

  @Test
  void a_total_misses_the_date_of_its_anchor_and_its_metric() {
    Metric unanchored = fact(Metric.class, "invoices", unreported(), 10);

    assertThat(missing(unanchored, "total", "onboarding"))
        .containsExactly("the date of the kickoff", "the metric invoices");
    assertThat(missing(fact(Metric.class, "invoices", account(), 10), "total", "onboarding"))
        .containsExactly("the metric invoices");
  }

  @Test
  void a_metric_that_was_reported_at_another_time_misses_the_dates_that_are_asked_for() {
    Account.Builder before =
        account().add(new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(-3, "1", 1))));
    Metric invoices = fact(Metric.class, "invoices", before, 10);

    assertThat(missing(invoices, "total", "onboarding"))
        .containsExactly("the metric invoices from 2026-01-12 to 2026-03-13");
    assertThat(missing(invoices, "mean", "onboarding"))
        .containsExactly("the metric invoices from 2026-01-12 to 2026-03-13");
    assertThat(missing(invoices, "latest")).isEmpty();
  }

  @Test
  void what_counts_from_an_anchor_that_lies_ahead_misses_nothing() {
    Account.Builder planned = unreported().anchor(Anchor.KICKOFF, day(20));

    assertThat(missing(fact(Metric.class, "invoices", planned, 10), "total", "onboarding"))
        .isEmpty();
    assertThat(facts(Cases.PACK, planned, 10).onboarding().missing("daysSince", List.of("kickoff")))
        .isEmpty();
    assertThat(missing(planned, 10, "deadline")).isEmpty();
  }

  @Test
  void a_goal_misses_itself_then_its_metric_and_its_baseline() {
    Account.Builder targetless =
        account()
            .add(
                org.onboardingrules.account.Goal.builder("speed", "lead-time")
                    .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
                    .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
                    .build());

    assertThat(missing(fact(Goal.class, "speed", account(), 10), "reached"))
        .containsExactly("the goal speed");
    assertThat(missing(fact(Goal.class, "speed", targetless, 10), "reached"))
        .containsExactly("the baseline of the goal speed", "the metric lead-time");
    assertThat(missing(fact(Goal.class, "speed", targetless, 10), "target"))
        .containsExactly("the baseline of the goal speed");
    assertThat(missing(fact(Goal.class, "speed", account().add(speed().build()), 10), "confirmed"))
        .containsExactly("whether the customer has confirmed the goal speed");
  }

  @Test
  void a_milestone_misses_its_completion_and_the_anchor_of_its_due_date() {
    Milestone goLive = fact(Milestone.class, "go-live", unreported(), 40);

    assertThat(missing(goLive, "completed"))
        .containsExactly("whether the milestone go-live is completed");
    assertThat(missing(goLive, "overdue"))
        .containsExactly("the date of the kickoff", "whether the milestone go-live is completed");
    assertThat(missing(fact(Milestone.class, "go-live", account(), 10), "overdue")).isEmpty();
  }

  @Test
  void a_milestone_without_a_due_date_misses_it() {
    Account.Builder account = account().feeds(Feed.MILESTONES).add(PlannedMilestone.of("training"));

    Milestone training = fact(Milestone.class, "training", account, 10);

    assertThat(missing(training, "daysOverdue"))
        .containsExactly("the due date of the milestone training");
    assertThat(training.missing("daysOverdue", List.of()))
        .extracting(Missing::name)
        .containsExactly("milestones.training.due");
  }

  @Test
  void the_completion_of_all_milestones_is_asked_for_as_a_feed() {
    assertThat(missing(unreported(), 40, "milestoneOverdue"))
        .containsExactly("the feed milestones", "the date of the kickoff");
    assertThat(missing(account(), 40, "milestoneProgress")).containsExactly("the feed milestones");
  }

  @Test
  void an_interaction_misses_what_was_not_noted_of_it() {
    Account.Builder account =
        account().add(Interaction.of(day(3), Side.VENDOR, InteractionKind.MEETING));
    Fact meeting =
        fact(
            org.onboardingrules.authoring.fact.Interaction.class,
            "2026-01-15 meeting called by us",
            account,
            10);

    assertThat(meeting.missing("attended", List.of()))
        .extracting(Missing::text)
        .containsExactly(
            new Text(
                "whether the customer attended the meeting of 2026-01-15",
                "2026-01-15の会議へのお客様の出席の有無"));
    assertThat(missing(account, 10, "meetingAttendance"))
        .containsExactly(
            "the feed interactions", "whether the customer attended the meeting of 2026-01-15");
  }

  @Test
  void silence_misses_the_feed_and_a_start_to_count_from() {
    assertThat(missing(unreported(), 10, "daysOfCustomerSilence"))
        .containsExactly("the feed interactions", "the date of the contract signing");
    assertThat(missing(account(), 10, "daysOfVendorSilence"))
        .containsExactly("the feed interactions");
    assertThat(missing(account(), 10, "daysWithoutUse"))
        .containsExactly("the feed usage", "the date of go-live");
  }

  @Test
  void what_the_account_says_of_itself_goes_by_its_key() {
    assertThat(facts(Cases.PACK, account(), 10).onboarding().missing("contractValue", List.of()))
        .extracting(Missing::name)
        .containsExactly("contract-value");
    assertThat(missing(account().seats(3), 10, "seats")).isEmpty();
  }

  @Test
  void first_value_misses_what_its_goal_does_until_it_is_known_not_to_be_reached() {
    assertThat(missing(account(), 10, "daysToFirstValue")).containsExactly("the goal speed");
    Account.Builder slow = account().add(speed().build()).add(leadTime(seen(3, "6", 50)));

    assertThat(missing(slow, 10, "firstValueReached")).isEmpty();
    assertThat(missing(slow, 10, "firstValueOn")).isEmpty();
    assertThat(missing(slow, 10, "daysToFirstValue")).isEmpty();
  }

  @Test
  void a_total_as_first_value_misses_observations_since_its_anchor() {
    var pack =
        packWith(
            "first-value: { goal: speed }",
            "first-value: { metric: invoices, total: 3, from: kickoff }");
    Account.Builder before =
        account().add(new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(-3, "1", 1))));

    assertThat(missing(facts(pack, account(), 10).onboarding(), "firstValueReached"))
        .containsExactly("the metric invoices");
    assertThat(missing(facts(pack, before, 10).onboarding(), "firstValueReached"))
        .containsExactly("the metric invoices from 2026-01-12 to 2026-01-22");
  }

  @Test
  void what_the_pack_does_not_set_misses_nothing() {
    var pack = packWith("deadline: onboarding", "");

    assertThat(missing(facts(pack, account(), 10).onboarding(), "late")).isEmpty();
    assertThat(
            facts(Cases.PACK, unreported(), 10)
                .onboarding()
                .missing("businessDaysSince", List.of("kickoff")))
        .isEmpty();
  }
}
