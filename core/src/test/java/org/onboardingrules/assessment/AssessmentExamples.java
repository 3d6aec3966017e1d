package org.onboardingrules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.assessment.code.WithheldCause;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.StakeholderRole;

/** Assessments of five accounts by one pack, as tests like them. */
public final class AssessmentExamples {

  public static final PackVersion PACK =
      new PackVersion(
          "invoice-automation",
          "1.0.0",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

  static final LocalDate AS_OF = LocalDate.of(2026, 3, 12);

  private AssessmentExamples() {}

  /** Returns five accounts, one for each decision, in order of their names. */
  public static List<Assessment> portfolio() {
    return List.of(acme(), birch(), corvid(), dahlia(), minato());
  }

  /** Returns an account that has something in every part: silent, late, extended, at risk. */
  public static Assessment acme() {
    return AcmeExample.assessment();
  }

  /** Returns one that is complete, fast and on time. */
  public static Assessment birch() {
    return quiet(
        "birch",
        "Birch & Sons",
        SegmentId.MID_MARKET,
        new Completion(
            CompletionStatus.COMPLETE,
            Optional.of(LocalDate.of(2026, 3, 10)),
            Optional.of(true),
            100,
            criteria(100),
            List.of(),
            List.of(
                new RuleEvidence(
                    "Every required criterion is met",
                    new Place("standard/rules/completion.drl", 3, 1),
                    List.of("R65"),
                    List.of(),
                    List.of()))),
        new Decision(DecisionAction.COMPLETE, List.of(), Optional.empty()),
        new Benchmark(
            Grade.WORLD_CLASS,
            Anchor.CONTRACT_SIGNED,
            Optional.of(LocalDate.of(2026, 2, 20)),
            OptionalInt.of(36)),
        due(LocalDate.of(2026, 4, 15), 0));
  }

  /** Returns one of which little is known. */
  public static Assessment corvid() {
    return quiet(
        "corvid",
        "Corvid Research Laboratories of the Northern Coast",
        new SegmentId("public-sector"),
        completion(0),
        new Decision(DecisionAction.CONTINUE, List.of(), Optional.empty()),
        new Benchmark(Grade.UNKNOWN, Anchor.CONTRACT_SIGNED, Optional.empty(), OptionalInt.empty()),
        new Schedule(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            0,
            OptionalInt.empty(),
            OptionalInt.empty()));
  }

  /** Returns one to let go, a day late. */
  public static Assessment dahlia() {
    Reason doubt =
        new Reason(
            "not-a-fit",
            DecisionAction.RELEASE,
            new Text("The product does not fit what they need", "製品が求めるものに合わない"),
            Optional.of(StakeholderRole.DECISION_MAKER),
            List.of());
    return quiet(
        "dahlia",
        "Dahlia",
        SegmentId.SMB,
        completion(33),
        new Decision(DecisionAction.RELEASE, List.of(doubt), Optional.empty()),
        new Benchmark(Grade.PENDING, Anchor.CONTRACT_SIGNED, Optional.empty(), OptionalInt.of(30)),
        due(LocalDate.of(2026, 3, 11), 1));
  }

  /** Returns a Japanese one to extend, its completion withheld. */
  public static Assessment minato() {
    Reason busy =
        new Reason(
            "busy-season",
            DecisionAction.EXTEND,
            new Text("Busy with the fiscal year-end, and still engaged", "年度末で多忙だが、意欲は続いている"),
            Optional.empty(),
            List.of());
    Completion withheld =
        new Completion(
            CompletionStatus.INCOMPLETE,
            Optional.empty(),
            Optional.empty(),
            100,
            criteria(100),
            List.of(
                new Withheld(
                    WithheldCause.VALUE_NOT_EVIDENCED,
                    new Text("The customer has not confirmed the value", "顧客が価値を確認していない"))),
            List.of());
    return quiet(
        "minato",
        "株式会社みなと物流",
        SegmentId.ENTERPRISE,
        withheld,
        new Decision(DecisionAction.EXTEND, List.of(busy), Optional.of(LocalDate.of(2026, 3, 26))),
        new Benchmark(
            Grade.GOOD,
            Anchor.CONTRACT_SIGNED,
            Optional.of(LocalDate.of(2026, 3, 2)),
            OptionalInt.of(101)),
        due(LocalDate.of(2026, 3, 7), 5));
  }

  private static Completion completion(int progress) {
    return new Completion(
        CompletionStatus.INCOMPLETE,
        Optional.empty(),
        Optional.empty(),
        progress,
        criteria(progress),
        List.of(),
        List.of());
  }

  private static List<CriterionResult> criteria(int progress) {
    return List.of(
        criterion("go-live", new Text("Live", "本番稼働"), progress > 0),
        criterion("interview", new Text("Interview held", "面接を実施"), progress > 50),
        criterion("trained", new Text("Everybody trained", "全員の研修"), progress == 100));
  }

  private static CriterionResult criterion(String id, Text title, boolean met) {
    CriterionStatus status = met ? CriterionStatus.MET : CriterionStatus.NOT_MET;
    return new CriterionResult(id, title, true, status, List.of());
  }

  private static Schedule due(LocalDate deadline, int late) {
    return new Schedule(
        Optional.of(deadline),
        Optional.of(deadline),
        OptionalInt.of(late),
        0,
        OptionalInt.of(late),
        OptionalInt.empty());
  }

  private static Assessment quiet(
      String id,
      String name,
      SegmentId segment,
      Completion completion,
      Decision decision,
      Benchmark benchmark,
      Schedule schedule) {
    return new Assessment(
        PACK,
        id,
        name,
        segment,
        AS_OF,
        completion,
        decision,
        List.of(),
        benchmark,
        List.of(),
        schedule,
        List.of(),
        List.of(),
        List.of());
  }
}
