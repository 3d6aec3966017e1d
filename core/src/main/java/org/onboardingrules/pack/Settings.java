package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.ValueEvidence;

/** The single values of a pack, of one layer or merged; empty where nothing is said. */
record Settings(
    Optional<Slot<FirstValue>> firstValue,
    Optional<Slot<ValueEvidence>> valueEvidence,
    Optional<Boolean> greenHealthNeeded,
    Optional<Slot<String>> deadline,
    Optional<List<DecisionAction>> decisionOrder,
    Optional<Integer> vendorSilenceDays,
    Optional<Integer> maxRequiredCriteria,
    Optional<ExtensionLimits> extensions,
    Optional<Slot<BusinessDays>> businessDays) {

  Settings over(Settings extended) {
    return new Settings(
        firstValue.or(extended::firstValue),
        valueEvidence.or(extended::valueEvidence),
        greenHealthNeeded.or(extended::greenHealthNeeded),
        deadline.or(extended::deadline),
        decisionOrder.or(extended::decisionOrder),
        vendorSilenceDays.or(extended::vendorSilenceDays),
        maxRequiredCriteria.or(extended::maxRequiredCriteria),
        extensions.or(extended::extensions),
        businessDays.or(extended::businessDays));
  }

  /** Returns whether evidence of first value is asked for, and nothing is said of what that is. */
  boolean lacksFirstValue() {
    boolean asked =
        valueEvidence
            .map(slot -> slot.value().filter(v -> v != ValueEvidence.CONFIRMATION).isPresent())
            .orElse(true);
    return asked && firstValue.isEmpty();
  }

  Stream<Reference> references() {
    return Stream.of(firstValue, deadline)
        .flatMap(Optional::stream)
        .flatMap(slot -> slot.references().stream());
  }
}
