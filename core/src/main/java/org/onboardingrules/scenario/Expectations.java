package org.onboardingrules.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/**
 * What must be concluded in a scenario. What is left out may be anything, and more may be concluded
 * than is listed. Immutable and thread-safe; lists and maps are in the order of the file.
 *
 * @param completion how completion must stand
 * @param decision what must be decided
 * @param grade how fast first value must have come
 * @param criteria how each of these criteria must stand, by id
 * @param reasons ids of reasons that must hold
 * @param risks how grave each of these churn risks must be, by id
 * @param delayCauses ids of causes of delay that must be found
 * @param plays ids of plays that must be recommended
 */
public record Expectations(
    Optional<Stated<CompletionStatus>> completion,
    Optional<Stated<DecisionAction>> decision,
    Optional<Stated<Grade>> grade,
    Map<String, Stated<CriterionStatus>> criteria,
    List<Stated<String>> reasons,
    Map<String, Stated<RiskLevel>> risks,
    List<Stated<String>> delayCauses,
    List<Stated<String>> plays) {

  /** Nothing is expected. */
  static final Expectations NONE =
      new Expectations(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of());

  /** Copies the lists and maps. */
  public Expectations {
    criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    reasons = List.copyOf(reasons);
    risks = Collections.unmodifiableMap(new LinkedHashMap<>(risks));
    delayCauses = List.copyOf(delayCauses);
    plays = List.copyOf(plays);
  }

  /** Returns whether nothing is expected. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
