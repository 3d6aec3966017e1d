package org.onboardingrules.engine;

import java.util.Optional;
import org.onboardingrules.asof.SegmentDerivation;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/**
 * The segment under which an account is assessed.
 *
 * @param id its id
 * @param flag what to tell of where it comes from; empty if the host gave it
 */
record FittingSegment(SegmentId id, Optional<Flag> flag) {

  static FittingSegment given(SegmentId id) {
    return new FittingSegment(id, Optional.empty());
  }

  static FittingSegment of(SegmentDerivation.Derived derived) {
    String id = derived.segment().name();
    Text text =
        new Text(
            "Segment " + id + ", derived from " + derived.from().en(),
            "セグメントは" + id + "（" + derived.from().ja() + "から判定）");
    return new FittingSegment(
        derived.segment(), Optional.of(new Flag(FlagKind.SEGMENT_DERIVED, text)));
  }

  /** Returns the answer with what is to be told of the segment. */
  Assessment toldIn(Assessment assessment) {
    return flag.map(assessment::with).orElse(assessment);
  }
}
