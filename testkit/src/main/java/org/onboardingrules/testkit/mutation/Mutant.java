package org.onboardingrules.testkit.mutation;

import java.util.Optional;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;

/**
 * A pack with a change in one place. Immutable and thread-safe.
 *
 * @param kind the way in which it is changed
 * @param at where
 * @param rule the rule that is changed, as it was; empty if none is
 * @param before what stands there, on one line
 * @param after what would stand there instead; empty if nothing
 * @param pack the changed pack
 */
public record Mutant(
    MutationKind kind,
    Snippet at,
    Optional<Rule> rule,
    String before,
    String after,
    EvaluatedPack pack) {

  /** Returns what is changed, on one line. */
  public String change() {
    String instead = after.isEmpty() ? "nothing" : "`" + after + "`";
    return kind.word() + ": `" + before + "` becomes " + instead;
  }

  /** Returns the place and what is changed. */
  @Override
  public String toString() {
    return at.place() + " " + change();
  }
}
