package org.onboardingrules.check.sense;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.term.SegmentId;

/**
 * What operands are always, for accounts of one segment: literals and thresholds.
 *
 * @param segment the segment; empty for the thresholds' values for all
 */
record Constants(RulePack pack, Optional<SegmentId> segment)
    implements Function<Operand, Optional<Object>> {

  /** Returns the constants for each segment that the pack declares, or for all accounts alike. */
  static List<Constants> perSegment(RulePack pack) {
    return pack.segments().isEmpty()
        ? List.of(new Constants(pack, Optional.empty()))
        : pack.segments().keySet().stream()
            .map(segment -> new Constants(pack, Optional.of(segment)))
            .toList();
  }

  @Override
  public Optional<Object> apply(Operand operand) {
    if (operand instanceof Operand.Literal literal) {
      return Optional.of(literal.value());
    }
    return operand instanceof Operand.Threshold threshold
        ? Optional.ofNullable(pack.thresholds().get(threshold.name())).flatMap(this::value)
        : Optional.empty();
  }

  /** Returns whether accounts of this segment can meet what is demanded of their segment. */
  boolean canMeet(List<Demand> demands) {
    return segment
        .map(own -> demands.stream().allMatch(demand -> canMeet(own.toString(), demand)))
        .orElse(true);
  }

  private static boolean canMeet(String own, Demand demand) {
    return !demand.subject().isSegment()
        || demand.constant().equals(own) == (demand.operator() == Operator.EQUAL);
  }

  private Optional<Object> value(Threshold threshold) {
    return segment.map(threshold::valueFor).orElse(threshold.value()).map(Object.class::cast);
  }
}
