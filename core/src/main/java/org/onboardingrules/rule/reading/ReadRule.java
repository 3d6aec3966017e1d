package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.model.Rule;

/**
 * What could be read of a rule. Immutable and thread-safe.
 *
 * @param name its name as written; empty if it has none
 * @param names the names of the pack that it uses, as far as they could be read
 * @param rule the rule; empty if anything in it was reported
 */
public record ReadRule(String name, List<NameUse> names, Optional<Rule> rule) {

  /** Copies the names. */
  public ReadRule {
    names = List.copyOf(names);
  }

  ReadRule unusable() {
    return new ReadRule(name, names, Optional.empty());
  }
}
