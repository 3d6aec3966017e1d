package org.onboardingrules.format;

import java.util.Optional;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.difference.Stated;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/** Says what an assessment states of its parts. Immutable and thread-safe. */
record PartWording(Wording wording) {

  /** Returns the value alone; that there is none, if there is none. */
  String value(ChangedPart part, Optional<Stated> stated) {
    return stated
        .map(Stated::value)
        .map(value -> value(part, value))
        .orElseGet(() -> wording.say(Phrase.NONE));
  }

  /** Returns the text, with the value before it where that says more. */
  String told(ChangedPart part, Optional<Stated> stated) {
    String text = stated.flatMap(Stated::text).map(wording::text).orElse("");
    return part == ChangedPart.CHURN_RISK || part == ChangedPart.REASON
        ? wording.say(Phrase.RISK, value(part, stated), text)
        : text;
  }

  private String value(ChangedPart part, String value) {
    return switch (part) {
      case DECISION, REASON -> word(DecisionAction.class, value);
      case COMPLETION -> word(CompletionStatus.class, value);
      case CRITERION -> word(CriterionStatus.class, value);
      case CHURN_RISK -> word(RiskLevel.class, value);
      case GRADE -> word(Grade.class, value);
      case PROGRESS -> value + "%";
      case DAYS_LATE -> wording.say(value.equals("1") ? Phrase.DAY : Phrase.DAYS, value);
      default -> value;
    };
  }

  /** What this version has no word for is said as it is coded. */
  private <E extends Enum<E> & Coded> String word(Class<E> type, String value) {
    return Coded.of(type, value).map(wording::word).orElse(value);
  }
}
