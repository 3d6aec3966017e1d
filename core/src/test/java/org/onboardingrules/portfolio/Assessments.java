package org.onboardingrules.portfolio;

import java.time.LocalDate;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.Schedule;

/** Assessments that differ from another in one part. */
public final class Assessments {

  private Assessments() {}

  public static Assessment withId(Assessment from, String id) {
    return of(from, id, from.asOf(), from.completion(), from.schedule());
  }

  public static Assessment on(Assessment from, LocalDate asOf) {
    return of(from, from.accountId(), asOf, from.completion(), from.schedule());
  }

  static Assessment with(Assessment from, Completion completion) {
    return of(from, from.accountId(), from.asOf(), completion, from.schedule());
  }

  public static Assessment with(Assessment from, String id, Schedule schedule) {
    return of(from, id, from.asOf(), from.completion(), schedule);
  }

  private static Assessment of(
      Assessment from, String id, LocalDate asOf, Completion completion, Schedule schedule) {
    return new Assessment(
        from.pack(),
        id,
        from.accountName(),
        from.segment(),
        asOf,
        completion,
        from.decision(),
        from.churnRisks(),
        from.benchmark(),
        from.outlooks(),
        schedule,
        from.delayCauses(),
        from.plays(),
        from.flags());
  }
}
