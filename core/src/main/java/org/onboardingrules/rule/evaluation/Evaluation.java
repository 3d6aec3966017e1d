package org.onboardingrules.rule.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.term.Truth;

/** What rules conclude about some facts, and in which ways. Immutable and thread-safe. */
public final class Evaluation {

  private final Map<Conclusion, Truth> truths;
  private final Map<Conclusion, List<Match>> matches;

  Evaluation(Map<Conclusion, Truth> truths, Map<Conclusion, List<Match>> matches) {
    this.truths = Collections.unmodifiableMap(new LinkedHashMap<>(truths));
    this.matches = Collections.unmodifiableMap(new LinkedHashMap<>(matches));
  }

  /** Returns whether a conclusion holds; one that no rule draws is false. */
  public Truth truthOf(Conclusion conclusion) {
    return truths.getOrDefault(conclusion, Truth.FALSE);
  }

  /** Returns the conclusions that hold. */
  public Set<Conclusion> drawn() {
    return with(Truth.TRUE);
  }

  /** Returns the conclusions that may or may not hold, because something was not reported. */
  public Set<Conclusion> undecided() {
    return with(Truth.UNKNOWN);
  }

  /** Returns the ways in which a conclusion holds; none if it does not. */
  public List<Match> matchesOf(Conclusion conclusion) {
    return matches.getOrDefault(conclusion, List.of());
  }

  private Set<Conclusion> with(Truth truth) {
    return truths.entrySet().stream()
        .filter(entry -> entry.getValue() == truth)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
