package org.onboardingrules.data.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.term.code.StakeholderRole;

/** Assessments as writers like them: one of which all is known, one of which nothing is. */
final class Examples {

  static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private static final PackVersion PACK = new PackVersion("invoicing", "1.0.0", "9f86d0");

  private Examples() {}

  /** Returns an account that is late and at risk. */
  static Assessment late(String id, String name) {
    return of(
        id,
        name,
        new Completion(
            CompletionStatus.INCOMPLETE,
            Optional.empty(),
            Optional.empty(),
            50,
            List.of(
                criterion("interview", CriterionStatus.MET),
                criterion("live", CriterionStatus.NOT_MET)),
            List.of(),
            List.of()),
        new Decision(
            DecisionAction.ESCALATE,
            List.of(reason("late-without-cause"), reason("silent")),
            Optional.empty()),
        List.of(
            new ChurnRisk(
                "usage-drop", RiskLevel.HIGH, IndicatorKind.LEADING, Text.same("!"), List.of())),
        new Benchmark(
            Grade.GOOD,
            Anchor.CONTRACT_SIGNED,
            Optional.of(AS_OF.minusDays(20)),
            OptionalInt.of(40)),
        new Schedule(
            Optional.of(AS_OF.minusDays(12)),
            Optional.of(AS_OF.minusDays(5)),
            OptionalInt.of(5),
            7,
            OptionalInt.of(12),
            OptionalInt.of(-3)));
  }

  /** Returns an account of which nothing but its name is known. */
  static Assessment blank(String id, String name) {
    return of(
        id,
        name,
        new Completion(
            CompletionStatus.UNDETERMINED,
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            List.of()),
        new Decision(DecisionAction.CONTINUE, List.of(), Optional.empty()),
        List.of(),
        new Benchmark(Grade.UNKNOWN, Anchor.CONTRACT_SIGNED, Optional.empty(), OptionalInt.empty()),
        new Schedule(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            0,
            OptionalInt.empty(),
            OptionalInt.empty()));
  }

  private static CriterionResult criterion(String id, CriterionStatus status) {
    return new CriterionResult(id, Text.same(id), true, status, List.of());
  }

  private static Reason reason(String id) {
    return new Reason(
        id,
        DecisionAction.ESCALATE,
        Text.same(id),
        Optional.of(StakeholderRole.EXECUTIVE_SPONSOR),
        List.of());
  }

  private static Assessment of(
      String id,
      String name,
      Completion completion,
      Decision decision,
      List<ChurnRisk> risks,
      Benchmark benchmark,
      Schedule schedule) {
    return new Assessment(
        PACK,
        id,
        name,
        SegmentId.SMB,
        AS_OF,
        completion,
        decision,
        risks,
        benchmark,
        List.of(),
        schedule,
        List.of(),
        List.of(),
        List.of());
  }
}
