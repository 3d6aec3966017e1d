package org.onboardingrules.explanation.writing;

import java.util.Optional;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.SegmentId;

/** The thresholds of a pack as they hold for a segment, with the places of their definition. */
record Thresholds(RulePack pack, SegmentId segment) {

  Optional<ThresholdUsed> used(String name) {
    return declared(name)
        .flatMap(
            threshold ->
                threshold
                    .valueFor(segment)
                    .map(
                        value ->
                            new ThresholdUsed(
                                name, value, threshold.source(), threshold.at().place())));
  }

  /** Where a needed value is defined that comes from a threshold. */
  Optional<Need.Origin> origin(String name) {
    Optional<SegmentId> own =
        declared(name).filter(t -> t.perSegment().containsKey(segment)).map(t -> segment);
    return used(name).map(threshold -> new Need.OfThreshold(threshold, own));
  }

  private Optional<Threshold> declared(String name) {
    return Optional.ofNullable(pack.thresholds().get(name));
  }
}
