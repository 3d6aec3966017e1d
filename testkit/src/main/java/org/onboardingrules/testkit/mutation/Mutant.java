package org.onboardingrules.testkit.mutation;

import java.util.List;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;

/**
 * A pack with a change in one place. Immutable and thread-safe.
 *
 * @param kind the way in which it is changed
 * @param at where
 * @param before what stands there, on one line
 * @param after what would stand there instead; empty if nothing
 * @param pack the changed pack
 * @param telling rules that hold about cases in which the change may show
 */
public record Mutant(
    MutationKind kind,
    Snippet at,
    String before,
    String after,
    EvaluatedPack pack,
    List<Rule> telling) {

  /** Copies the list. */
  public Mutant {
    telling = List.copyOf(telling);
  }

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
