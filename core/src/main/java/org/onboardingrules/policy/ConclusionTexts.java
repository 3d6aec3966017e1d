package org.onboardingrules.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Text;

/**
 * What the churn risks and causes of delay of an account are called where other texts name them.
 */
record ConclusionTexts(RulePack pack, Drawn drawn) {

  /** Returns what fills texts that may name such conclusions. */
  FilledText filling() {
    return new FilledText(this::textOf);
  }

  private Optional<Text> textOf(FactSeen fact) {
    Stream<Conclusion> named =
        Stream.concat(drawn.all(ChurnRisk.class), drawn.all(DelayCause.class));
    return named.filter(conclusion -> isSeenAs(fact, conclusion)).findFirst().map(this::text);
  }

  private static boolean isSeenAs(FactSeen fact, Conclusion conclusion) {
    return fact.type().equals(conclusion.getClass().getSimpleName())
        && fact.label().en().equals(conclusion.label());
  }

  private Text text(Conclusion conclusion) {
    Text declared =
        conclusion instanceof ChurnRisk risk
            ? Declarations.get(pack.risks(), risk.id()).text()
            : Declarations.get(pack.delayCauses(), ((DelayCause) conclusion).id()).text();
    return FilledText.WITHOUT_CONCLUSIONS.of(declared, drawn.evidenceOf(conclusion));
  }
}
