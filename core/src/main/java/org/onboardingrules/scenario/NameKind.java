package org.onboardingrules.scenario;

import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Coded;

/** What a scenario names of a pack. */
enum NameKind {
  CRITERION("criterion", "criteria"),
  REASON("reason", "reasons"),
  RISK("risk", "risks"),
  DELAY_CAUSE("delay cause", "delay-causes"),
  PLAY("play", "plays");

  private final String noun;
  private final String key;

  NameKind(String noun, String key) {
    this.noun = noun;
    this.key = key;
  }

  String noun() {
    return noun;
  }

  /** Returns the key under which such names stand, in a scenario as in a pack. */
  String key() {
    return key;
  }

  /** Returns the names that a scenario of the pack may use. */
  Set<String> names(RulePack pack) {
    return switch (this) {
      case CRITERION -> pack.criteria().keySet();
      case REASON -> reasons(pack);
      case RISK -> pack.risks().keySet();
      case DELAY_CAUSE -> pack.delayCauses().keySet();
      case PLAY -> pack.plays().keySet();
    };
  }

  /** The reasons of the never rules hold in every pack. */
  private static Set<String> reasons(RulePack pack) {
    Set<String> reasons = new TreeSet<>(Coded.words(GuardReason.class));
    reasons.addAll(pack.reasons().keySet());
    return reasons;
  }
}
