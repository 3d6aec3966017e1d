package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.model.Rule;

/**
 * What could be read of a rule. Immutable and thread-safe.
 *
 * @param name its name as written; empty if it has none
 * @param names the names of the pack that it uses, as far as they could be read
 * @param drawn the conclusions that it draws, also where its conditions are faulty; empty if not
 *     all of them could be read
 * @param rule the rule; empty if anything in it was reported
 */
public record ReadRule(
    String name, List<NameUse> names, Optional<List<Conclusion>> drawn, Optional<Rule> rule) {

  /** Stands for rules that may be in a file, and could not be told from what is no rule. */
  static final ReadRule LOST = new ReadRule("", List.of(), Optional.empty(), Optional.empty());

  /** Copies the lists. */
  public ReadRule {
    names = List.copyOf(names);
    drawn = drawn.map(List::copyOf);
  }

  ReadRule unusable() {
    return new ReadRule(name, names, drawn, Optional.empty());
  }
}
