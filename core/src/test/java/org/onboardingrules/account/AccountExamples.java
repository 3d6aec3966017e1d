package org.onboardingrules.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.Goal.QualitativeConfirmation;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone.Replan;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.TouchModel;
import org.onboardingrules.term.code.WindowUnit;

/** Accounts for tests: the customer of R81, from bare to complete. */
public final class AccountExamples {

  private AccountExamples() {}

  /** Returns a date of 2026. */
  public static LocalDate on(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  /** Returns an account that feeds everything, signed on 5 January and kicked off on the 12th. */
  public static Account.Builder kickedOff() {
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .anchor(Anchor.CONTRACT_SIGNED, on(1, 5))
        .anchor(Anchor.KICKOFF, on(1, 12))
        .feeds(Feed.values());
  }

  /** Returns the goal of R81: from 6 days to 3.6 within 60 days of kickoff, over 50 invoices. */
  public static Goal.Builder processingTime() {
    return Goal.builder("processing-time", "processing-days")
        .baseline(new BigDecimal("6"))
        .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
        .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
        .leastSample(50);
  }

  /** Returns a series of which each observation stands for one item. */
  public static MetricSeries series(String metric, MetricKind kind, Observation... observations) {
    return new MetricSeries(metric, kind, List.of(observations));
  }

  /** Returns the account of the sample files, in which every part is set. */
  public static Account complete() {
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .product("invoice-automation")
        .anchor(Anchor.FIRST_CONTACT, LocalDate.of(2025, 11, 20))
        .anchor(Anchor.CONTRACT_SIGNED, on(1, 5))
        .anchor(Anchor.KICKOFF, on(1, 12))
        .event(LifecycleEvent.SALES_HANDOFF, on(1, 8))
        .contractValue(new Money(new BigDecimal("30000"), "USD"))
        .seats(25)
        .touchModel(TouchModel.HIGH_TOUCH)
        .complexity(Complexity.SIMPLE)
        .feeds(Feed.values())
        .add(goLive(), PlannedMilestone.of("training-done"))
        .add(
            series(
                "invoices-processed",
                MetricKind.COUNT,
                Observation.of(on(2, 20), new BigDecimal("30")),
                new Observation(on(3, 1), new BigDecimal("20"), 20)),
            series(
                "processing-days",
                MetricKind.GAUGE,
                new Observation(on(3, 10), new BigDecimal("3.55"), 50)))
        .addAll(goals())
        .add(
            Interaction.of(on(2, 1), Side.CUSTOMER, InteractionKind.MEETING)
                .withAttended(true)
                .withSentiment(Sentiment.POSITIVE)
                .withSpeaker("Ms Sato"),
            Interaction.of(on(2, 3), Side.VENDOR, InteractionKind.MESSAGE))
        .add(
            Blocker.of(BlockerKind.TECHNICAL, Side.VENDOR, on(1, 20))
                .withResolvedOn(on(1, 27))
                .withResolvable(true)
                .withDescription("export of old invoices fails"))
        .add(
            ScopeChange.of(on(1, 22))
                .withAgreedOn(on(1, 26))
                .withCause(Cause.SCOPE_ADDED)
                .withDescription("credit notes too"))
        .add(
            Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", on(1, 5)),
            Stakeholder.of(StakeholderRole.EXECUTIVE_SPONSOR, "Mr Mori", on(1, 5))
                .withUntil(on(2, 28)))
        .add(new BusyPeriod(on(3, 25), on(4, 5), "close of the fiscal year"))
        .add(
            Extension.of(on(2, 9), on(2, 11))
                .withCause(Cause.CUSTOMER_BUSY)
                .withAction("weekly call until go-live")
                .withApprover("Ms Ito")
                .withSide(Side.CUSTOMER)
                .withNewDate(on(2, 20)))
        .add(
            Task.of("export the old invoices")
                .withWho("Mr Abe")
                .withOwner(Side.CUSTOMER)
                .withDue(on(1, 30))
                .withDoneOn(on(1, 29)))
        .add(new EnablementReached(2, on(3, 5)), new HealthReading(on(3, 12), HealthRating.GREEN))
        .build();
  }

  private static PlannedMilestone goLive() {
    return PlannedMilestone.of("go-live")
        .withOwner(Side.CUSTOMER)
        .withOwnerName("Ms Sato")
        .withDue(on(2, 11))
        .withCompletedOn(on(2, 10))
        .withRationale("the fiscal year ends in March")
        .withReplans(List.of(new Replan(on(2, 1), on(2, 20))));
  }

  private static List<Goal> goals() {
    Goal processingTime =
        processingTime()
            .confirmation(new Confirmation(on(3, 12), "CFO"))
            .proxyMetric("invoices-processed")
            .qualitativeConfirmation(
                new QualitativeConfirmation(on(3, 3), "Ms Sato", "the mornings are free again"))
            .build();
    Goal errorRate =
        Goal.builder("error-rate", "error-share")
            .target(new GoalTarget.Absolute(new BigDecimal("0.02"), Direction.AT_MOST))
            .within(Anchor.CONTRACT_SIGNED, 6, WindowUnit.MONTHS)
            .build();
    return List.of(processingTime, errorRate);
  }
}
