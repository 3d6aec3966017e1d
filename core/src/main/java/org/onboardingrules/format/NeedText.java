package org.onboardingrules.format;

import java.util.Set;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;

/** Says where the values that tests need are defined. */
record NeedText(Wording wording, Depth depth) {

  private static final Set<String> FLAGS = Set.of("true", "false");

  /** Where the needed value is defined; what a flag must be goes without saying. */
  String defined(ValueTest test) {
    if (isFlag(test) || (test.standing() == Standing.HOLDS && depth == Depth.BRIEF)) {
      return "";
    }
    String place =
        test.need()
            .origin()
            .match(this::threshold, rule -> ConclusionLines.line(test.at()), this::fact);
    return wording.say(Phrase.PLACE, place);
  }

  static boolean isFlag(ValueTest test) {
    return test.need().relation() == Relation.EQUAL && FLAGS.containsAll(test.need().values());
  }

  private String threshold(Need.OfThreshold origin) {
    ThresholdUsed used = origin.threshold();
    String place = wording.say(Phrase.DEFINED, used.name(), ConclusionLines.line(used.at()));
    return origin
        .segment()
        .map(segment -> wording.say(Phrase.FOR_SEGMENT, place, segment))
        .orElse(place);
  }

  private String fact(Need.OfFact origin) {
    String name = wording.text(origin.read().name());
    return origin
        .read()
        .of()
        .map(fact -> wording.say(Phrase.AS_OF_FACT, name, wording.label(fact)))
        .orElse(name);
  }
}
