package org.onboardingrules.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.term.Truth;

/**
 * What the rules of a pack concluded about an account. Immutable.
 *
 * @param truths whether each conclusion holds; one that is missing does not
 * @param evidence on what those that hold rest
 */
public record Drawn(Map<Conclusion, Truth> truths, Map<Conclusion, List<Evidence>> evidence) {

  /** Copies the maps. */
  public Drawn {
    truths = Map.copyOf(truths);
    evidence = Map.copyOf(evidence);
  }

  Truth truthOf(Conclusion conclusion) {
    return truths.getOrDefault(conclusion, Truth.FALSE);
  }

  List<Evidence> evidenceOf(Conclusion conclusion) {
    return evidence.getOrDefault(conclusion, List.of());
  }

  /** The conclusions of a type that hold, by label: by id where they have but an id. */
  <C extends Conclusion> Stream<C> all(Class<C> type) {
    return truths.entrySet().stream()
        .filter(entry -> entry.getValue() == Truth.TRUE)
        .map(Map.Entry::getKey)
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(Comparator.comparing(Conclusion::label));
  }
}
