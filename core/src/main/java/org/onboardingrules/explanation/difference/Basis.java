package org.onboardingrules.explanation.difference;

import java.time.LocalDate;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.term.SegmentId;

/**
 * What one of the two compared answers rests on. Immutable and thread-safe.
 *
 * @param pack which rule pack gave it
 * @param segment the segment under which the account was assessed
 * @param asOf the day for which the question was asked
 */
public record Basis(PackVersion pack, SegmentId segment, LocalDate asOf) {

  static Basis of(Assessment assessment) {
    return new Basis(assessment.pack(), assessment.segment(), assessment.asOf());
  }
}
