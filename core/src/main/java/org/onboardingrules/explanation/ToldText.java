package org.onboardingrules.explanation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.term.Text;

/** Which text of the pack, with its gaps, tells people of a conclusion. */
public final class ToldText {

  private ToldText() {}

  /** Returns the text; empty if the pack declares none, as for criteria, which have titles. */
  public static Optional<Text> of(RulePack pack, Conclusion conclusion) {
    if (conclusion instanceof Escalate escalate) {
      return text(pack.reasons(), escalate.reason(), DeclaredReason::text);
    } else if (conclusion instanceof Extend extend) {
      return text(pack.reasons(), extend.reason(), DeclaredReason::text);
    } else if (conclusion instanceof Release release) {
      return text(pack.reasons(), release.reason(), DeclaredReason::text);
    } else if (conclusion instanceof ChurnRisk risk) {
      return text(pack.risks(), risk.id(), DeclaredRisk::text);
    } else if (conclusion instanceof DelayCause cause) {
      return text(pack.delayCauses(), cause.id(), DeclaredDelayCause::text);
    }
    return conclusion instanceof Play play
        ? text(pack.plays(), play.id(), DeclaredPlay::text)
        : Optional.empty();
  }

  private static <T> Optional<Text> text(Map<String, T> declared, String id, Function<T, Text> of) {
    return Optional.ofNullable(declared.get(id)).map(of);
  }
}
