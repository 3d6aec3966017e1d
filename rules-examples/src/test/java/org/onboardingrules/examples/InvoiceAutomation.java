package org.onboardingrules.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.WindowUnit;

/** The pack of the same name, compiled, and the parts of which tests build accounts for it. */
final class InvoiceAutomation {

  static final ExamplePack EXAMPLE = ExamplePack.named("invoice-automation");

  static final CompiledPack PACK = EXAMPLE.compiled();

  /** Day 0 of all accounts that tests build. */
  static final LocalDate KICKOFF = LocalDate.of(2026, 1, 30);

  private static final LocalDate SIGNED = KICKOFF.minusDays(14);

  private InvoiceAutomation() {}

  static LocalDate day(int afterKickoff) {
    return KICKOFF.plusDays(afterKickoff);
  }

  /**
   * An account that reports all feeds, with its plan agreed, and of which nothing else is known.
   */
  static Account.Builder account() {
    return Account.builder("acme", "Acme")
        .segment(SegmentId.MID_MARKET)
        .anchor(Anchor.CONTRACT_SIGNED, SIGNED)
        .anchor(Anchor.KICKOFF, KICKOFF)
        .feeds(Feed.values());
  }

  static Interaction answer(int day) {
    return Interaction.of(day(day), Side.CUSTOMER, InteractionKind.MESSAGE);
  }

  static PlannedMilestone completed(String milestone, int day) {
    return PlannedMilestone.of(milestone).withCompletedOn(day(day));
  }

  /** From 6 days to 3.6, shown on 50 invoices within 60 days of kickoff (R81). */
  static Goal.Builder goal() {
    return Goal.builder("processing-time", "processing-days")
        .baseline(new BigDecimal("6"))
        .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
        .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
        .leastSample(50);
  }

  static Observation mean(int day, String days, int invoices) {
    return new Observation(day(day), new BigDecimal(days), invoices);
  }

  static MetricSeries processingDays(Observation... observations) {
    return new MetricSeries("processing-days", MetricKind.GAUGE, List.of(observations));
  }

  /** One invoice on each of some days. */
  static MetricSeries invoicesOn(int... days) {
    return new MetricSeries(
        "invoices-processed",
        MetricKind.COUNT,
        Arrays.stream(days).mapToObj(d -> Observation.of(day(d), BigDecimal.ONE)).toList());
  }
}
