package org.onboardingrules.rule.evaluation;

import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.Truth;

/** Whether a pattern may match a conclusion; only what is written in the rule can rule it out. */
public final class PossibleMatch {

  private PossibleMatch() {}

  /** Returns whether the pattern may match a conclusion. */
  public static boolean of(Condition.Pattern pattern, Conclusion conclusion) {
    if (!pattern.type().equals(Vocabulary.typeOf(conclusion))) {
      return false;
    }
    ExpressionEvaluator expressions = new ExpressionEvaluator(name -> null);
    Frame frame = Frame.EMPTY.at(conclusion);
    return pattern.constraints().stream()
        .noneMatch(
            constraint ->
                constraint instanceof Condition.Constraint.Test test
                    && expressions.truth(test.expression(), frame) == Truth.FALSE);
  }
}
