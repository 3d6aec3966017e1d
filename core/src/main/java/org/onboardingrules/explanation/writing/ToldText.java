package org.onboardingrules.explanation.writing;

import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Declaration;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.term.Text;

/**
 * A text of a pack, with its gaps, that tells people of a conclusion. Immutable.
 *
 * @param entry where the pack declares it
 * @param text with gaps
 */
public record ToldText(Declaration entry, Text text) {

  /** Returns all such texts of a pack: of reasons, risks, causes of delay and plays. */
  public static Stream<ToldText> all(RulePack pack) {
    return Stream.of(
            pack.reasons().values().stream().map(ToldText::of),
            pack.risks().values().stream().map(ToldText::of),
            pack.delayCauses().values().stream().map(ToldText::of),
            pack.plays().values().stream().map(ToldText::of))
        .flatMap(texts -> texts);
  }

  /** Returns that of a conclusion; empty if there is none, as for criteria, which have titles. */
  public static Optional<ToldText> of(RulePack pack, Conclusion conclusion) {
    if (conclusion instanceof Escalate escalate) {
      return reason(pack, escalate.reason());
    } else if (conclusion instanceof Extend extend) {
      return reason(pack, extend.reason());
    } else if (conclusion instanceof Release release) {
      return reason(pack, release.reason());
    } else if (conclusion instanceof ChurnRisk risk) {
      return Optional.ofNullable(pack.risks().get(risk.id())).map(ToldText::of);
    } else if (conclusion instanceof DelayCause cause) {
      return Optional.ofNullable(pack.delayCauses().get(cause.id())).map(ToldText::of);
    }
    return conclusion instanceof Play play
        ? Optional.ofNullable(pack.plays().get(play.id())).map(ToldText::of)
        : Optional.empty();
  }

  private static Optional<ToldText> reason(RulePack pack, String id) {
    return Optional.ofNullable(pack.reasons().get(id)).map(ToldText::of);
  }

  private static ToldText of(DeclaredReason reason) {
    return new ToldText(reason, reason.text());
  }

  private static ToldText of(DeclaredRisk risk) {
    return new ToldText(risk, risk.text());
  }

  private static ToldText of(DeclaredDelayCause cause) {
    return new ToldText(cause, cause.text());
  }

  private static ToldText of(DeclaredPlay play) {
    return new ToldText(play, play.text());
  }
}
