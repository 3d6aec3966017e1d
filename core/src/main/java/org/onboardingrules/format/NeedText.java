package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;

/** Says where the values that tests need are defined. */
record NeedText(Wording wording, Depth depth) {

  /** Where the needed value is defined; what a flag must be goes without saying. */
  String defined(ValueTest test) {
    boolean flag =
        test.need().relation() == Relation.EQUAL
            && test.need().values().size() == 1
            && List.of("true", "false").contains(test.need().values().get(0));
    List<String> parts = new ArrayList<>();
    test.need()
        .origin()
        .<Boolean>match(
            threshold -> parts.add(threshold(threshold)),
            rule -> !flag && parts.add(ConclusionLines.line(test.at())),
            fact -> parts.add(fact(fact)));
    return parts.isEmpty() || test.standing() == Standing.HOLDS && depth == Depth.BRIEF
        ? ""
        : " [" + String.join(wording.say(Phrase.COMMA), parts) + "]";
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
