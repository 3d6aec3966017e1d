package org.onboardingrules.testkit;

import java.util.List;
import org.onboardingrules.rule.model.Rule;

/** How much of a pack is asked about. */
public enum Scope {
  /** What stands in the pack's own files: what it extends is tested where that is kept. */
  OWN,
  /** All that holds in the pack, also what it takes over from packs that it extends. */
  ALL;

  /** Returns the rules of a pack that are asked about. */
  public List<Rule> rules(TestedPack tested) {
    return tested.evaluated().rules().stream()
        .filter(rule -> holds(tested, rule.file().name()))
        .toList();
  }

  /** Returns whether what stands in a file of a pack is asked about. */
  public boolean holds(TestedPack tested, String file) {
    return this == ALL || tested.isOwn(file);
  }
}
