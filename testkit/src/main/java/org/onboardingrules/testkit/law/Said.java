package org.onboardingrules.testkit.law;

import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.scenario.OutcomeKind;
import org.onboardingrules.testkit.search.Judged;

/** What laws ask of assessments, and call them by. */
final class Said {

  static final Outcome COMPLETE = completion(CompletionStatus.COMPLETE);
  static final Outcome INCOMPLETE = completion(CompletionStatus.INCOMPLETE);
  static final Outcome EXTEND = decision(DecisionAction.EXTEND);
  static final Outcome ESCALATE = decision(DecisionAction.ESCALATE);

  private Said() {}

  static Outcome decision(DecisionAction action) {
    return new Outcome(OutcomeKind.DECISION, "", action.word());
  }

  private static Outcome completion(CompletionStatus status) {
    return new Outcome(OutcomeKind.COMPLETION, "", status.word());
  }

  static CompletionStatus status(Judged judged) {
    return judged.assessment().completion().status();
  }

  static DecisionAction action(Judged judged) {
    return judged.assessment().decision().action();
  }
}
