package org.onboardingrules.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Text;

/**
 * What the churn risks and causes of delay of an account are called where other texts name them.
 */
final class ConclusionTexts {

  private ConclusionTexts() {}

  static FilledText of(RulePack pack, Drawn drawn) {
    Map<String, Text> told = new LinkedHashMap<>();
    drawn
        .all(ChurnRisk.class)
        .forEach(c -> put(c, Declarations.get(pack.risks(), c.id()).text(), drawn, told));
    drawn
        .all(DelayCause.class)
        .forEach(c -> put(c, Declarations.get(pack.delayCauses(), c.id()).text(), drawn, told));
    return new FilledText(told);
  }

  private static void put(Conclusion conclusion, Text text, Drawn drawn, Map<String, Text> told) {
    told.put(
        FilledText.key(conclusion),
        FilledText.WITHOUT_CONCLUSIONS.of(text, drawn.evidenceOf(conclusion)));
  }
}
