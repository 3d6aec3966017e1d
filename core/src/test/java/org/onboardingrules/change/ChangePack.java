package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.WindowUnit;

/**
 * A pack with one criterion, met where a condition holds, and parts of accounts for it. The kickoff
 * is day 0, and the question is asked on day 40.
 */
final class ChangePack {

  static final LocalDate TODAY = day(40);

  private static final String YAML =
      """
      pack: lab
      version: 1.0.0
      anchor: kickoff
      first-value: { goal: speed }
      value-evidence: %s
      business-days: { weekend: [saturday, sunday], holidays: [] }
      segments: { SMB: { first-value-days: { world-class: [14, 21], good: [30, 45] } } }
      windows:
        evidence: { length: 60, unit: days }
        month: { length: 1, unit: months }
      milestones:
        go-live: { title: { en: Live, ja: 本番稼働 } }
        trained: { title: { en: Trained, ja: 研修 } }
      metrics:
        invoices: { kind: count, unit: invoices, title: { en: Invoices, ja: 請求書 } }
        lead-time: { kind: gauge, unit: days, title: { en: Lead time, ja: 処理日数 } }
        ease: { kind: rating, unit: of 5 }
        share: { kind: ratio, unit: of orders }
      goals: { speed: { metric: lead-time, title: { en: Faster, ja: 短縮 } } }
      criteria: { live: { kind: quantitative, title: { en: Live, ja: 稼働 } } }
      thresholds: { enough: { value: 50, source: test } }
      risks: { blocked: { indicator: leading, text: { en: Blocked, ja: 停滞 } } }
      accepts: { OR1211: these tests bring rules of their own }
      """;

  private static final String RULES =
      """
      package lab

      rule "Live" when %s then insert( CriterionMet.of("live") ); end

      rule "Blocked" when Blocker( resolved == false ) then insert( ChurnRisk.high("blocked") ); end

      rule "Complete"
      when
        forall( $c : Criterion( required ) CriterionMet( id == $c.id ) )
      then
        insert( OnboardingComplete.reached() );
      end
      """;

  private ChangePack() {}

  static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 12).plusDays(number);
  }

  /** The pack whose criterion holds where a condition does. */
  static Laboratory where(String condition) {
    return where(condition, "confirmation");
  }

  static Laboratory where(String condition, String valueEvidence) {
    return Laboratory.of(YAML.formatted(valueEvidence), RULES.formatted(condition));
  }

  /** An account that reports everything, and of which only its kickoff is known. */
  static Account.Builder account() {
    return Account.builder("acme", "Acme")
        .segment(SegmentId.SMB)
        .feeds(Feed.values())
        .anchor(Anchor.KICKOFF, day(0));
  }

  /** Lead times up to 3.6 within 60 days, on 50 invoices. */
  static Goal.Builder goal() {
    return Goal.builder("speed", "lead-time")
        .baseline(new BigDecimal("6"))
        .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
        .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
        .leastSample(50);
  }

  static MetricSeries invoices(Observation... seen) {
    return new MetricSeries("invoices", MetricKind.COUNT, List.of(seen));
  }

  static MetricSeries leadTimes(Observation... seen) {
    return new MetricSeries("lead-time", MetricKind.GAUGE, List.of(seen));
  }

  static Observation seen(int day, String value) {
    return seen(day, value, 1);
  }

  static Observation seen(int day, String value, int items) {
    return new Observation(day(day), new BigDecimal(value), items);
  }

  /** What is told of the criterion. */
  static CriterionProspect prospect(String condition, Account.Builder account) {
    return where(condition).prospect(account.build(), TODAY).criteria().get(0);
  }

  /** The changes that would meet the criterion, in words. */
  static List<String> changes(String condition, Account.Builder account) {
    return texts(prospect(condition, account).changes().stream());
  }

  static List<String> japanese(String condition, Account.Builder account) {
    return prospect(condition, account).changes().stream()
        .map(change -> change.text().ja())
        .toList();
  }

  static List<String> texts(Stream<AccountChange> changes) {
    return changes.map(change -> change.text().en()).toList();
  }
}
