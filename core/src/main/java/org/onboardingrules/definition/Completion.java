package org.onboardingrules.definition;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.definition.entry.RuleStated;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.term.Text;

/**
 * When an onboarding is complete. Immutable.
 *
 * @param rules those that say so, of which one suffices
 * @param needed what is needed beside the rules
 * @param deadline the window at whose end it should be complete; empty if the pack names none
 * @param criteria the required ones first, then by id
 */
public record Completion(
    List<RuleStated> rules,
    List<Text> needed,
    Optional<Statement.Said> deadline,
    List<Criterion> criteria) {

  /** Copies the lists. */
  public Completion {
    rules = List.copyOf(rules);
    needed = List.copyOf(needed);
    criteria = List.copyOf(criteria);
  }
}
