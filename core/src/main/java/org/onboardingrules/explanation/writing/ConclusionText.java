package org.onboardingrules.explanation.writing;

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
import org.onboardingrules.term.Gap;
import org.onboardingrules.term.Text;

/**
 * What conclusions say. One that was drawn says what the assessment tells of it; one that was not
 * has three dots where only a rule that holds could put a value.
 */
record ConclusionText(RulePack pack, Thresholds thresholds, Assessment assessment) {

  private static final Text COMPLETE = new Text("the onboarding is complete", "オンボーディング完了");
  private static final String DOTS = "…";

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
      case COMPLETE -> COMPLETE;
      case CRITERION -> entry(pack.criteria(), id).title();
      case RELEASE, ESCALATE, EXTEND -> withDots(entry(pack.reasons(), id).text());
      case CHURN_RISK -> withDots(entry(pack.risks(), id).text());
      case DELAY_CAUSE -> withDots(entry(pack.delayCauses(), id).text());
      case PLAY -> withDots(entry(pack.plays(), id).text());
    };
  }

  private static <T> T entry(Map<String, T> declared, String id) {
    return Optional.ofNullable(declared.get(id)).orElseThrow();
  }

  private Text withDots(Text text) {
    return new Text(Gap.fill(text.en(), this::filling), Gap.fill(text.ja(), this::filling));
  }

  private String filling(Gap gap) {
    return gap.name()
        .flatMap(thresholds::used)
        .map(threshold -> ValueText.of(threshold.value()))
        .orElse(DOTS);
  }
}
