package org.onboardingrules.internal.drools;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rules that Drools refuses. Often it names them; where it fails instead, or speaks of
 * generated code alone, the rules are compiled in halves until it is clear which ones they are.
 */
final class Culprits {

  private final Trial trial;

  /** Tries to compile some of the rules. */
  interface Trial {
    void compile(List<String> rules) throws Refusal;
  }

  Culprits(Trial trial) {
    this.trial = trial;
  }

  /** Returns the rules at fault; all of them if they are refused together only. */
  List<String> among(List<String> rules, Refusal refusal) {
    List<String> named = rules.stream().filter(refusal::names).toList();
    if (!named.isEmpty() || rules.size() < 2) {
      return named.isEmpty() ? rules : named;
    }
    int half = rules.size() / 2;
    List<String> found = new ArrayList<>(refused(rules.subList(0, half)));
    found.addAll(refused(rules.subList(half, rules.size())));
    return found.isEmpty() ? rules : found;
  }

  private List<String> refused(List<String> rules) {
    try {
      trial.compile(rules);
      return List.of();
    } catch (Refusal refusal) {
      return among(rules, refusal);
    }
  }
}
