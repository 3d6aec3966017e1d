package org.onboardingrules.explanation.difference;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.Withheld;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.term.Text;

/** All that an assessment says, piece by piece, so that two can be compared. */
final class Statements {

  /** What a statement is about. Sorts by part, then by id. */
  record Subject(ChangedPart part, String id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::part).thenComparing(Subject::id);

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Subject, Stated> all = new TreeMap<>();

  private Statements(Assessment assessment) {
    put(ChangedPart.DECISION, Stated.of(assessment.decision().action().word()));
    assessment
        .decision()
        .suggestedDate()
        .ifPresent(date -> put(ChangedPart.SUGGESTED_DATE, Stated.of(date)));
    put(ChangedPart.SEGMENT, Stated.of(assessment.segment()));
    assessment.decision().reasons().forEach(this::put);
    put(assessment.completion());
    assessment.churnRisks().forEach(this::put);
    for (DelayCause cause : assessment.delayCauses()) {
      put(ChangedPart.DELAY_CAUSE, cause.id(), there(cause.text()));
    }
    for (Play play : assessment.plays()) {
      put(ChangedPart.PLAY, play.id(), there(play.text()));
    }
    for (Flag flag : assessment.flags()) {
      put(ChangedPart.FLAG, flag.kind().word(), there(flag.text()));
    }
    put(assessment.benchmark(), assessment.schedule());
  }

  static SortedMap<Subject, Stated> of(Assessment assessment) {
    return new Statements(assessment).all;
  }

  private void put(Reason reason) {
    put(ChangedPart.REASON, reason.id(), Stated.of(reason.action().word(), reason.text()));
  }

  private void put(ChurnRisk risk) {
    put(ChangedPart.CHURN_RISK, risk.id(), Stated.of(risk.level().word(), risk.text()));
  }

  private void put(Completion completion) {
    put(ChangedPart.COMPLETION, Stated.of(completion.status().word()));
    completion.completedOn().ifPresent(day -> put(ChangedPart.COMPLETED_ON, Stated.of(day)));
    put(ChangedPart.PROGRESS, Stated.of(completion.progress()));
    for (Withheld withheld : completion.withheld()) {
      put(ChangedPart.WITHHELD, withheld.cause().word(), there(withheld.text()));
    }
    for (CriterionResult criterion : completion.criteria()) {
      String id = criterion.id();
      put(ChangedPart.CRITERION, id, Stated.of(criterion.status().word(), criterion.title()));
      put(
          ChangedPart.CRITERION_REQUIRED,
          id,
          Stated.of(String.valueOf(criterion.required()), criterion.title()));
    }
  }

  private void put(Benchmark benchmark, Schedule schedule) {
    put(ChangedPart.GRADE, Stated.of(benchmark.grade().word()));
    benchmark.firstValueOn().ifPresent(day -> put(ChangedPart.FIRST_VALUE_ON, Stated.of(day)));
    schedule.deadline().ifPresent(day -> put(ChangedPart.DEADLINE, Stated.of(day)));
    schedule.daysLate().ifPresent(days -> put(ChangedPart.DAYS_LATE, Stated.of(days)));
  }

  private static Stated there(Text text) {
    return Stated.of(Standing.HOLDS.word(), text);
  }

  private void put(ChangedPart part, Stated stated) {
    put(part, part.word(), stated);
  }

  /** Ids stand once in a part; in one that was not made by this library, the first counts. */
  private void put(ChangedPart part, String id, Stated stated) {
    all.putIfAbsent(new Subject(part, id), stated);
  }

  /** Returns the ids of the reasons for an action, in the order of the assessment. */
  static List<String> reasons(Assessment assessment, String action) {
    return assessment.decision().reasons().stream()
        .filter(reason -> reason.action().word().equals(action))
        .map(Reason::id)
        .toList();
  }
}
