package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.fact;
import static org.onboardingrules.policy.Cases.seen;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.MetricKind;

/** Figures of a metric over a window. The window is day 0 to day 60. */
class MetricWindowTest {

  private static final String WINDOW = "onboarding";

  private static Metric invoices(int day, Observation... observations) {
    return invoices(account(), day, observations);
  }

  private static Metric invoices(Account.Builder account, int day, Observation... observations) {
    MetricSeries series = new MetricSeries("invoices", MetricKind.COUNT, List.of(observations));
    return fact(Metric.class, "invoices", account.add(series), day);
  }

  @Test
  void both_ends_of_the_window_are_inclusive() {
    Metric metric =
        invoices(90, seen(-1, "1", 1), seen(0, "10", 1), seen(60, "100", 1), seen(61, "1000", 1));

    assertThat(metric.total(WINDOW)).isEqualByComparingTo("110");
    assertThat(metric.mean(WINDOW)).isEqualByComparingTo("55");
  }

  @Test
  void what_was_observed_after_the_date_is_not_seen() {
    Metric metric = invoices(10, seen(10, "1", 1), seen(11, "10", 1));

    assertThat(metric.total(WINDOW)).isOne();
    assertThat(metric.latest()).isOne();
    assertThat(metric.daysSinceReport()).isZero();
  }

  @Test
  void a_metric_that_nobody_reported_is_unknown_and_not_zero() {
    Metric metric = invoices(30);

    assertThat(metric.reported()).isFalse();
    assertThat(metric.reportedWithin(WINDOW)).isFalse();
    assertThat(metric.total(WINDOW)).isNull();
    assertThat(metric.mean(WINDOW)).isNull();
    assertThat(metric.latest()).isNull();
    assertThat(metric.activeWeeks(WINDOW)).isNull();
    assertThat(metric.idleWeeks(WINDOW)).isNull();
    assertThat(metric.daysSinceReport()).isNull();
  }

  @Test
  void a_window_is_unknown_before_it_is_reported_and_zero_once_reports_have_moved_past_it() {
    assertThat(invoices(30, seen(-1, "5", 1)).total(WINDOW)).isNull();
    assertThat(invoices(90, seen(70, "5", 1)).total(WINDOW)).isZero();
    assertThat(invoices(90, seen(70, "5", 1)).activeWeeks(WINDOW)).isZero();
    assertThat(invoices(90, seen(70, "5", 1)).mean(WINDOW)).isNull();
    assertThat(invoices(90, seen(70, "5", 1)).reportedWithin(WINDOW)).isFalse();
  }

  @Test
  void a_window_without_its_anchor_is_unknown() {
    Account.Builder account = Account.builder("a", "A").segment(SegmentId.SMB);

    Metric metric = invoices(account, 30, seen(1, "5", 1));

    assertThat(metric.latest()).isEqualByComparingTo("5");
    assertThat(metric.total(WINDOW)).isNull();
    assertThat(metric.mean(WINDOW)).isNull();
  }

  @Test
  void a_month_ends_on_the_last_day_of_a_shorter_month() {
    Account.Builder account =
        Account.builder("a", "A")
            .segment(SegmentId.SMB)
            .anchor(Anchor.KICKOFF, LocalDate.of(2026, 1, 31))
            .add(
                new MetricSeries(
                    "invoices",
                    MetricKind.COUNT,
                    List.of(
                        Observation.of(LocalDate.of(2026, 2, 28), java.math.BigDecimal.ONE),
                        Observation.of(LocalDate.of(2026, 3, 1), java.math.BigDecimal.TEN))));

    assertThat(fact(Metric.class, "invoices", account, 90).total("month")).isOne();
  }

  @Test
  void an_active_week_has_seven_days_from_the_anchor_on() {
    assertThat(invoices(90, seen(0, "1", 1), seen(6, "1", 1)).activeWeeks(WINDOW)).isOne();
    assertThat(invoices(90, seen(6, "1", 1), seen(7, "1", 1)).activeWeeks(WINDOW))
        .isEqualByComparingTo("2");
    assertThat(invoices(90, seen(6, "1", 1), seen(7, "0", 1)).activeWeeks(WINDOW)).isOne();
  }

  @Test
  void an_idle_week_is_over_and_without_a_value_above_0() {
    assertThat(invoices(6, seen(0, "0", 1)).idleWeeks(WINDOW)).isZero();
    assertThat(invoices(7, seen(0, "0", 1)).idleWeeks(WINDOW)).isOne();
    assertThat(invoices(7, seen(6, "1", 1)).idleWeeks(WINDOW)).isZero();
    assertThat(invoices(13, seen(0, "1", 1)).idleWeeks(WINDOW)).isZero();
    assertThat(invoices(14, seen(0, "1", 1)).idleWeeks(WINDOW)).isOne();
    assertThat(invoices(14, seen(0, "1", 1), seen(14, "1", 1)).idleWeeks(WINDOW)).isOne();
    assertThat(invoices(21, seen(0, "1", 1), seen(14, "1", 1)).idleWeeks(WINDOW)).isOne();
  }

  @Test
  void the_rest_of_a_window_that_is_no_week_is_not_idle() {
    // 60 days and the anchor's own are eight weeks and five days.
    assertThat(invoices(200, seen(0, "1", 1)).idleWeeks(WINDOW)).isEqualByComparingTo("7");
    assertThat(invoices(200, seen(70, "1", 1)).idleWeeks(WINDOW)).isEqualByComparingTo("8");
    assertThat(invoices(200, seen(60, "1", 1)).idleWeeks(WINDOW)).isEqualByComparingTo("8");
  }

  @Test
  void the_latest_of_several_on_one_day_is_their_weighted_mean() {
    assertThat(invoices(9, seen(9, "1", 1), seen(9, "5", 3), seen(3, "9", 1)).latest())
        .isEqualByComparingTo("4");
  }

  @Test
  void a_mean_has_34_digits() {
    assertThat(invoices(9, seen(1, "1", 2), seen(2, "2", 1)).mean(WINDOW).toPlainString())
        .isEqualTo("1.333333333333333333333333333333333");
  }

  @Test
  void thresholds_are_those_of_the_segment_and_unknown_names_are_refused() {
    assertThat(invoices(1).threshold("silence-days")).isEqualByComparingTo("14");
    assertThat(day(0)).isEqualTo(LocalDate.of(2026, 1, 12));
    assertThatIllegalArgumentException().isThrownBy(() -> invoices(1).threshold("silence"));
    assertThatIllegalArgumentException().isThrownBy(() -> invoices(1).total("on-boarding"));
  }
}
