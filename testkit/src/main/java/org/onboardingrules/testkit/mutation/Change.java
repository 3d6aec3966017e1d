package org.onboardingrules.testkit.mutation;

import java.util.List;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;

/**
 * A change of one rule.
 *
 * @param changed the rule with the change
 * @param telling rules that hold about cases in which the change may show
 */
record Change(
    MutationKind kind, Snippet at, String before, String after, Rule changed, List<Rule> telling) {

  Change {
    telling = List.copyOf(telling);
  }
}
