package org.onboardingrules.testkit.mutation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;

/**
 * A pack with a change in one place. Immutable and thread-safe.
 *
 * @param kind the way in which it is changed
 * @param at where
 * @param rule the name of the rule that is changed; empty if none is
 * @param before what stands there, on one line
 * @param after what would stand there instead; empty if nothing
 * @param pack the changed pack
 * @param telling rules that hold about cases in which the change may show
 */
public record Mutant(
    MutationKind kind,
    Snippet at,
    Optional<String> rule,
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

  /** Returns a name for a case that tells the mutant from the pack. */
  String tellingName() {
    String instead = after.isEmpty() ? " matters" : ", not `" + after + "`";
    return rule.map(name -> name + ": ").orElse("") + "`" + before + "`" + instead;
  }

  /** Returns the place and what is changed. */
  @Override
  public String toString() {
    return at.place() + " " + change();
  }
}
