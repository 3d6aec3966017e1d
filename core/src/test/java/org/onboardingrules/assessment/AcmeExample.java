package org.onboardingrules.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.assessment.evidence.ValueSeen;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.term.code.StakeholderRole;

/** An account that has something in every part. */
final class AcmeExample {

  private static final String DECISIONS = "standard/rules/decisions.drl";

  private AcmeExample() {}

  static Assessment assessment() {
    return new Assessment(
        AssessmentExamples.PACK,
        "acme",
        "Acme Corp",
        SegmentId.SMB,
        AssessmentExamples.AS_OF,
        acmeCompletion(),
        new Decision(
            DecisionAction.ESCALATE, List.of(silent(), highRisk(), busy()), Optional.empty()),
        List.of(usageDrop(), lowRisk()),
        new Benchmark(Grade.POOR, Anchor.CONTRACT_SIGNED, Optional.empty(), OptionalInt.of(66)),
        List.of(
            outlook("expansion", "Expansion within a year", "拡大", Optional.empty(), "R71, claim"),
            outlook(
                "renewal", "Renewal", "更新率", Optional.of(new PercentRange(85, 90)), "R70, claim")),
        new Schedule(
            Optional.of(LocalDate.of(2026, 2, 14)),
            Optional.of(LocalDate.of(2026, 2, 28)),
            OptionalInt.of(12),
            14,
            OptionalInt.of(26),
            OptionalInt.of(7)),
        List.of(
            new DelayCause(
                "scope-creep",
                new Text("Scope grew without an agreement", "合意なくスコープが増えた"),
                List.of(
                    new RuleEvidence(
                        "Scope grew without an agreement",
                        new Place("standard/rules/delay-causes.drl", 31, 1),
                        List.of("R111"),
                        List.of(
                            FactSeen.of(
                                "ScopeChange",
                                "2026-02-03 CEO dashboard",
                                List.of(new ValueSeen("agreed", "false"))),
                            FactSeen.of(
                                "ScopeChange",
                                "2026-02-17 five more integrations",
                                List.of(new ValueSeen("agreed", "false")))),
                        List.of())))),
        List.of(
            new Play(
                "call-sponsor",
                new Text(
                    "Call the executive sponsor and ask what it costs them to miss the next milestone",
                    "エグゼクティブスポンサーに連絡し、次のマイルストーンを逃した場合の影響を確認する"),
                List.of(
                    new RuleEvidence(
                        "A sponsor can unblock it",
                        new Place("standard/rules/plays.drl", 9, 1),
                        List.of("R108"),
                        List.of(FactSeen.of("Stakeholder", "executive-sponsor Ms Ito", List.of())),
                        List.of())))),
        List.of(
            new Flag(
                FlagKind.VENDOR_SILENT,
                new Text(
                    "Nobody here has written to the customer for 9 days", "9日間、こちらから顧客に連絡していない"))));
  }

  private static Completion acmeCompletion() {
    return new Completion(
        CompletionStatus.UNDETERMINED,
        Optional.empty(),
        Optional.empty(),
        66,
        List.of(
            new CriterionResult(
                "champion-trained",
                new Text("The champion has trained a colleague", "チャンピオンが同僚に教えた"),
                false,
                CriterionStatus.NOT_MET,
                List.of()),
            new CriterionResult(
                "fifty-invoices",
                new Text("50 invoices through the new workflow", "新ワークフローで請求書50件"),
                true,
                CriterionStatus.MET,
                List.of(fiftyInvoices())),
            new CriterionResult(
                "go-live",
                new Text("Live on the customer's own data", "顧客自身のデータで本番稼働"),
                true,
                CriterionStatus.MET,
                List.of(
                    new RuleEvidence(
                        "Live",
                        new Place("invoice-automation/rules/completion.drl", 20, 1),
                        List.of(),
                        List.of(
                            FactSeen.of(
                                "Milestone",
                                "go-live",
                                List.of(new ValueSeen("completedOn", "2026-02-10")))),
                        List.of()))),
            new CriterionResult(
                "processing-time",
                new Text("Invoices processed 40 % faster", "請求書の処理時間を40％短縮"),
                true,
                CriterionStatus.UNKNOWN,
                List.of())),
        List.of(),
        List.of());
  }

  private static Evidence fiftyInvoices() {
    return new RuleEvidence(
        "Fifty invoices through the new workflow",
        new Place("invoice-automation/rules/completion.drl", 3, 1),
        List.of("R81"),
        List.of(
            FactSeen.of(
                "Metric",
                "invoices-processed",
                List.of(
                    new ValueSeen("id", "invoices-processed"),
                    new ValueSeen("total(\"evidence\")", "62")))),
        List.of(threshold("evidence-invoices", "50", "R81", 24)));
  }

  private static Reason silent() {
    return new Reason(
        "customer-silent",
        DecisionAction.ESCALATE,
        new Text(
            "The customer has neither answered nor attended for two weeks", "顧客から2週間、返事も出席もない"),
        Optional.of(StakeholderRole.EXECUTIVE_SPONSOR),
        List.of(
            new RuleEvidence(
                "Customer has gone silent",
                new Place(DECISIONS, 12, 1),
                List.of("R116"),
                List.of(
                    FactSeen.of(
                        "Onboarding",
                        "acme",
                        List.of(
                            new ValueSeen("daysSinceCustomerResponse", "16"),
                            new ValueSeen("daysSinceCustomerAttendance", "23")))),
                List.of(threshold("silence-days", "14", "R116", 23)))));
  }

  private static Reason highRisk() {
    return new Reason(
        "churn-risk",
        DecisionAction.ESCALATE,
        new Text("A grave churn risk has appeared", "重大なChurnリスクが現れた"),
        Optional.empty(),
        List.of(
            new RuleEvidence(
                "A grave risk is a reason to escalate",
                new Place(DECISIONS, 40, 1),
                List.of("R120"),
                List.of(
                    FactSeen.of(
                        "ChurnRisk",
                        "usage-drop",
                        List.of(new ValueSeen("atLeast(\"high\")", "true")))),
                List.of())));
  }

  private static Reason busy() {
    return new Reason(
        "busy-season",
        DecisionAction.EXTEND,
        new Text("Busy with the fiscal year-end, and still engaged", "年度末で多忙だが、意欲は続いている"),
        Optional.empty(),
        List.of(
            new GuardEvidence(
                "bounded-extension",
                List.of("R126"),
                new Text(
                    "extension granted on 2026-02-10 has a cause, an action and a new date",
                    "2026-02-10に承認した延長には原因・対策・新しい期限がある"))));
  }

  private static ChurnRisk usageDrop() {
    return new ChurnRisk(
        "usage-drop",
        RiskLevel.HIGH,
        IndicatorKind.LEADING,
        new Text("Use of the product has dropped by half", "製品の利用が半減した"),
        List.of(
            new RuleEvidence(
                "Usage has dropped",
                new Place("standard/rules/churn-risk.drl", 8, 1),
                List.of("R97", "R99"),
                List.of(
                    FactSeen.of("Metric", "logins", List.of(new ValueSeen("change(28)", "-0.53")))),
                List.of(threshold("usage-drop", "-0.50", "pack owner", 27)))));
  }

  private static ChurnRisk lowRisk() {
    return new ChurnRisk(
        "no-win",
        RiskLevel.LOW,
        IndicatorKind.LEADING,
        new Text("No small win was celebrated this week", "今週は小さな成功を祝っていない"),
        List.of());
  }

  private static ThresholdUsed threshold(String name, String value, String source, int line) {
    Place at = new Place("invoice-automation/pack.yaml", line, 3);
    return new ThresholdUsed(name, new BigDecimal(value), source, at);
  }

  private static Outlook outlook(
      String id, String en, String ja, Optional<PercentRange> percent, String source) {
    return new Outlook(id, new Text(en, ja), percent, source);
  }
}
