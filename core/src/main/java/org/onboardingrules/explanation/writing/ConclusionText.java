package org.onboardingrules.explanation.writing;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Text;

/**
 * What conclusions say. One that was drawn says what the assessment tells of it; one that was not
 * has three dots where only a rule that holds could put a value.
 */
record ConclusionText(RulePack pack, Thresholds thresholds, Assessment assessment) {

  Text of(ConclusionName name) {
    return told(name).orElseGet(() -> declared(name));
  }

  private Optional<Text> told(ConclusionName name) {
    String id = name.id();
    return switch (name.kind()) {
      case COMPLETE, CRITERION -> Optional.empty();
      case RELEASE, ESCALATE, EXTEND ->
          first(
              assessment.decision().reasons().stream()
                  .filter(reason -> reason.id().equals(id))
                  .map(Reason::text));
      case CHURN_RISK ->
          first(
              assessment.churnRisks().stream()
                  .filter(risk -> risk.id().equals(id))
                  .filter(risk -> name.level().filter(risk.level()::equals).isPresent())
                  .map(ChurnRisk::text));
      case DELAY_CAUSE ->
          first(
              assessment.delayCauses().stream()
                  .filter(cause -> cause.id().equals(id))
                  .map(DelayCause::text));
      case PLAY ->
          first(assessment.plays().stream().filter(play -> play.id().equals(id)).map(Play::text));
    };
  }

  private static Optional<Text> first(Stream<Text> texts) {
    return texts.findFirst();
  }

  private Text declared(ConclusionName name) {
    String id = name.id();
    return switch (name.kind()) {
      case COMPLETE -> GuardWords.COMPLETE;
      case CRITERION -> declared(pack.criteria(), id).title();
      case RELEASE, ESCALATE, EXTEND -> withDots(declared(pack.reasons(), id).text());
      case CHURN_RISK -> withDots(declared(pack.risks(), id).text());
      case DELAY_CAUSE -> withDots(declared(pack.delayCauses(), id).text());
      case PLAY -> withDots(declared(pack.plays(), id).text());
    };
  }

  private static <D> D declared(Map<String, D> declarations, String id) {
    return requireNonNull(declarations.get(id), id);
  }

  private Text withDots(Text text) {
    return new DottedText(
            gap ->
                gap.name()
                    .flatMap(thresholds::used)
                    .map(threshold -> Text.same(DottedText.number(threshold.value(), gap))))
        .of(text);
  }
}
