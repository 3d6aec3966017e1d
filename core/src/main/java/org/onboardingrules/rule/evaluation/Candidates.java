package org.onboardingrules.rule.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.term.Truth;

/** What a pattern may match: the facts of the account, and the conclusions drawn so far. */
final class Candidates {

  private final Facts facts;
  private final Map<Conclusion, Truth> conclusions = new LinkedHashMap<>();

  Candidates(Facts facts) {
    this.facts = facts;
  }

  /**
   * Something that a pattern may match.
   *
   * @param fact null for facts that may exist but are not reported
   * @param exists whether it is there at all
   */
  record Candidate(@Nullable Object fact, Truth exists) {}

  Facts facts() {
    return facts;
  }

  Map<Conclusion, Truth> conclusions() {
    return conclusions;
  }

  Truth truthOf(Conclusion conclusion) {
    return conclusions.getOrDefault(conclusion, Truth.FALSE);
  }

  /** Notes that a conclusion is at least as true as this; returns whether that is news. */
  boolean raise(Conclusion conclusion, Truth truth) {
    Truth before = truthOf(conclusion);
    if (truth.compareTo(before) <= 0) {
      return false;
    }
    conclusions.put(conclusion, truth);
    return true;
  }

  /**
   * Returns what a pattern over a type may match.
   *
   * @param negated whether it stands under negation: there a conclusion that was not drawn is
   *     absent
   */
  List<Candidate> of(FactType type, boolean negated) {
    List<Candidate> candidates = new ArrayList<>();
    if (type.isConclusion()) {
      conclusions.forEach(
          (conclusion, truth) -> {
            if (type.javaType().isInstance(conclusion) && (truth == Truth.TRUE || !negated)) {
              candidates.add(new Candidate(conclusion, truth));
            }
          });
      return candidates;
    }
    facts.of(type.javaType()).forEach(fact -> candidates.add(new Candidate(fact, Truth.TRUE)));
    if (type.feed().isPresent() && !facts.reports(type.feed().get())) {
      candidates.add(new Candidate(null, Truth.UNKNOWN));
    }
    return candidates;
  }
}
