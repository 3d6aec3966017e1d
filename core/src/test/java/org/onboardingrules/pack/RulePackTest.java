package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.declared.AmountRange;
import org.onboardingrules.pack.declared.DayRange;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.pack.declared.Due;
import org.onboardingrules.pack.declared.FirstValueDays;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.YearlyPeriod;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.CriterionKind;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.ValueEvidence;
import org.onboardingrules.term.code.WindowUnit;

class RulePackTest {

  private static RulePack pack;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws ValidationException {
    pack = RulePack.read(PackFixture.resource("complete/invoice-automation"));
  }

  @Test
  void a_complete_pack_has_the_single_values_that_are_written() {
    assertThat(pack.id()).isEqualTo("invoice-automation");
    assertThat(pack.version()).isEqualTo("1.0.0-draft.2");
    assertThat(pack.at().place()).hasToString("invoice-automation/pack.yaml:1:7");
    assertThat(pack.product()).contains("Invoice Automation");
    assertThat(pack.anchor()).isEqualTo(Anchor.KICKOFF);
    assertThat(pack.valueEvidence()).isEqualTo(ValueEvidence.OUTCOME);
    assertThat(pack.greenHealthNeeded()).isFalse();
    assertThat(pack.deadline()).contains("evidence");
    assertThat(pack.vendorSilenceDays()).hasValue(7);
    assertThat(pack.extensions()).contains(new ExtensionLimits(2, 45, 14));
    assertThat(pack).hasToString("invoice-automation 1.0.0-draft.2");
  }

  @Test
  void first_value_counts_from_the_signed_contract_whatever_the_anchor_of_the_pack() {
    assertThat(pack.firstValue())
        .contains(new FirstValue.OfGoal("processing-time", Anchor.CONTRACT_SIGNED));
  }

  @Test
  void a_decision_order_is_kept_as_written() {
    assertThat(pack.decisionOrder())
        .containsExactly(
            DecisionAction.RELEASE,
            DecisionAction.COMPLETE,
            DecisionAction.ESCALATE,
            DecisionAction.EXTEND,
            DecisionAction.CONTINUE);
  }

  @Test
  void a_segment_has_its_bands_or_none() {
    assertThat(pack.segments())
        .containsOnlyKeys(SegmentId.ENTERPRISE, SegmentId.MID_MARKET, SegmentId.SMB);
    assertThat(pack.segments().get(SegmentId.SMB).firstValueDays())
        .contains(new FirstValueDays(new DayRange(14, 21), new DayRange(30, 45)));
    assertThat(pack.segments().get(SegmentId.ENTERPRISE).firstValueDays()).isEmpty();
  }

  @Test
  void a_segment_has_the_bounds_that_are_written_or_none() {
    assertThat(pack.segments().get(SegmentId.SMB).bounds()).isEmpty();
    assertThat(pack.segments().get(SegmentId.MID_MARKET).bounds())
        .contains(
            new SegmentBounds(
                Optional.of(
                    new AmountRange(new BigDecimal("100"), Optional.of(new BigDecimal("1000")))),
                Optional.empty()));
    assertThat(pack.segments().get(SegmentId.ENTERPRISE).bounds().orElseThrow())
        .hasToString("seats from 1000, contract value from 1000000 to below 9000000.50 JPY");
  }

  @Test
  void a_window_starts_at_its_anchor_or_at_that_of_the_pack() {
    assertThat(pack.windows().get("evidence").window())
        .isEqualTo(new Window("evidence", Anchor.INTRODUCTION, 60, WindowUnit.DAYS));
    assertThat(pack.windows().get("half-year").window())
        .isEqualTo(new Window("half-year", Anchor.KICKOFF, 6, WindowUnit.MONTHS));
  }

  @Test
  void business_days_are_all_but_the_weekend_and_the_holidays() {
    BusinessDays days = pack.businessDays().orElseThrow();

    assertThat(days.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(days.holidays())
        .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 12));
    assertThat(pack.lacksBusinessDays()).isFalse();
    assertThat(pack.windows().get("two-weeks").window().unit()).isEqualTo(WindowUnit.BUSINESS_DAYS);
  }

  @Test
  void a_milestone_has_what_is_written_and_defaults_for_the_rest() {
    DeclaredMilestone goLive = pack.milestones().get("go-live");
    assertThat(goLive)
        .isEqualTo(
            new DeclaredMilestone(
                "go-live",
                Optional.of("implementation"),
                Optional.of(Side.CUSTOMER),
                Optional.of(new Due.OnDay(30, Anchor.GO_LIVE)),
                false,
                new Text("Go-live", "本番稼働"),
                goLive.at()));
    DeclaredMilestone training = pack.milestones().get("training");
    assertThat(training)
        .isEqualTo(
            new DeclaredMilestone(
                "training",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                new Text("Training", "研修"),
                training.at()));
    assertThat(pack.milestones().get("review").due()).contains(new Due.AtEndOf("half-year"));
  }

  @Test
  void metrics_goals_and_criteria_have_what_is_written() {
    DeclaredMetric metric = pack.metrics().get("Invoice.Processed_v2");
    assertThat(metric)
        .isEqualTo(
            new DeclaredMetric(
                "Invoice.Processed_v2",
                MetricKind.COUNT,
                "invoices",
                Optional.of(Better.MORE),
                Optional.of(new Text("Invoices", "請求書")),
                metric.at()));
    assertThat(pack.metrics().get("processing-days").title()).isEmpty();
    DeclaredGoal goal = pack.goals().get("processing-time");
    assertThat(goal)
        .isEqualTo(
            new DeclaredGoal(
                "processing-time",
                "processing-days",
                new Text("Faster processing", "処理の短縮"),
                goal.at()));
    DeclaredCriterion criterion = pack.criteria().get("fifty-invoices");
    assertThat(criterion)
        .isEqualTo(
            new DeclaredCriterion(
                "fifty-invoices",
                false,
                CriterionKind.QUANTITATIVE,
                new Text("50 invoices", "請求書50件"),
                criterion.at()));
    assertThat(pack.criteria().get("signed-off").required()).isTrue();
  }

  @Test
  void a_threshold_resolves_to_the_number_of_the_segment_or_the_one_for_all() {
    Threshold rate = pack.thresholds().get("homework-rate");
    assertThat(rate.valueFor(SegmentId.ENTERPRISE)).contains(new BigDecimal("0.8"));
    assertThat(rate.valueFor(SegmentId.SMB)).contains(new BigDecimal("0.60"));
    assertThat(rate.valueFor(new SegmentId("other"))).contains(new BigDecimal("0.60"));
    assertThat(rate.source()).isEqualTo("pack owner");
  }

  @Test
  void reasons_risks_causes_and_plays_have_what_is_written() {
    DeclaredReason silent = pack.reasons().get("customer-silent");
    assertThat(silent)
        .isEqualTo(
            new DeclaredReason(
                "customer-silent",
                DecisionAction.ESCALATE,
                Optional.of(StakeholderRole.EXECUTIVE_SPONSOR),
                new Text("Silent", "沈黙"),
                Optional.of("R116"),
                silent.at()));
    assertThat(pack.reasons().get("busy-season").to()).isEmpty();
    assertThat(pack.reasons().get("busy-season").source()).isEmpty();
    DeclaredRisk risk = pack.risks().get("usage-drop");
    assertThat(risk)
        .isEqualTo(
            new DeclaredRisk(
                "usage-drop",
                IndicatorKind.LEADING,
                new Text("Usage drops", "利用の減少"),
                Optional.of("R97"),
                risk.at()));
    DeclaredDelayCause cause = pack.delayCauses().get("scope-creep");
    assertThat(cause)
        .isEqualTo(
            new DeclaredDelayCause(
                "scope-creep",
                new Text("Scope creep", "スコープの肥大化"),
                Optional.of("R111"),
                cause.at()));
    DeclaredPlay play = pack.plays().get("narrow-scope");
    assertThat(play)
        .isEqualTo(
            new DeclaredPlay(
                "narrow-scope",
                new Text("Narrow the scope", "範囲を絞る"),
                Optional.of("R108"),
                play.at()));
  }

  @Test
  void a_busy_period_comes_every_year() {
    DeclaredBusyPeriod yearEnd = pack.busyPeriods().get("year-end");
    assertThat(yearEnd)
        .isEqualTo(
            new DeclaredBusyPeriod(
                "year-end",
                new YearlyPeriod(MonthDay.of(12, 20), MonthDay.of(1, 10)),
                new Text("Year-end", "年末年始"),
                Optional.of("R142"),
                yearEnd.at()));
  }

  @Test
  void an_entry_knows_where_its_id_stands() {
    Declaration window = pack.windows().get("half-year");
    assertThat(window.id()).isEqualTo("half-year");
    assertThat(window.at().place()).hasToString("invoice-automation/pack.yaml:22:3");
    assertThat(window.at().length()).isEqualTo("half-year".length());
  }

  @Test
  void rule_files_are_those_that_end_in_drl_in_order_of_name_after_those_of_the_extended_pack() {
    assertThat(pack.ruleFiles())
        .extracting(SourceText::name)
        .containsExactly(
            "base/rules/standard.drl",
            "invoice-automation/rules/churn/risk.drl",
            "invoice-automation/rules/completion.drl");
  }

  @Test
  void a_pack_that_says_nothing_has_the_defaults() throws ValidationException {
    RulePack bare = RulePack.read(PackFixture.write(folder, "bare", PackFixture.HEAD));

    assertThat(bare.anchor()).isEqualTo(Anchor.CONTRACT_SIGNED);
    assertThat(bare.valueEvidence()).isEqualTo(ValueEvidence.BOTH);
    assertThat(bare.greenHealthNeeded()).isTrue();
    assertThat(bare.decisionOrder())
        .containsExactly(
            DecisionAction.RELEASE,
            DecisionAction.ESCALATE,
            DecisionAction.COMPLETE,
            DecisionAction.EXTEND,
            DecisionAction.CONTINUE);
    assertThat(bare.product()).isEmpty();
    assertThat(bare.firstValue()).isEmpty();
    assertThat(bare.deadline()).isEmpty();
    assertThat(bare.businessDays()).isEmpty();
    assertThat(bare.lacksBusinessDays()).isTrue();
    assertThat(bare.vendorSilenceDays()).isEmpty();
    assertThat(bare.extensions()).isEmpty();
    assertThat(bare.segments()).isEmpty();
    assertThat(bare.without()).isEmpty();
  }

  @Test
  void first_value_may_be_a_milestone_that_counts_from_another_event() throws ValidationException {
    String yaml =
        PackFixture.HEAD
            + "first-value: { milestone: go-live, from: trial-start }\n"
            + "milestones: { go-live: { title: { en: Go-live, ja: 本番稼働 } } }\n";

    RulePack read = RulePack.read(PackFixture.write(folder, "p", yaml));

    assertThat(read.firstValue())
        .contains(new FirstValue.OfMilestone("go-live", Anchor.TRIAL_START));
  }

  @Test
  void first_value_may_be_a_total_of_a_metric() throws ValidationException {
    String yaml =
        PackFixture.HEAD
            + "first-value: { metric: interviews, total: 0.5, from: introduction }\n"
            + "metrics: { interviews: { kind: count, unit: interviews } }\n";

    RulePack read = RulePack.read(PackFixture.write(folder, "p", yaml));

    assertThat(read.firstValue())
        .contains(new FirstValue.OfTotal("interviews", new BigDecimal("0.5"), Anchor.INTRODUCTION));
  }

  @Test
  void packs_of_the_same_content_are_equal() throws ValidationException {
    RulePack one = RulePack.read(PackFixture.write(folder, "a", PackFixture.HEAD));
    RulePack same = RulePack.read(PackFixture.write(folder, "b", PackFixture.HEAD));
    RulePack other =
        RulePack.read(PackFixture.write(folder, "c", PackFixture.HEAD + "product: X\n"));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
  }

  @Test
  void a_faulty_pack_is_thrown_with_its_report() {
    Path faulty = PackFixture.resource("faulty");

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> RulePack.read(faulty))
        .satisfies(e -> assertThat(e.report()).isEqualTo(PackReading.of(faulty).report()));
  }
}
