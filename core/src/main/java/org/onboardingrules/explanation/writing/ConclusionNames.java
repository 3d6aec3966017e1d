package org.onboardingrules.explanation.writing;

import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/** How conclusions are named in an explanation. */
public final class ConclusionNames {

  /** That of completion, as far as rules have a say in it. */
  public static final ConclusionName COMPLETION =
      ConclusionName.of(ConclusionKind.COMPLETE, "complete");

  private ConclusionNames() {}

  /** Returns the name of a conclusion. */
  public static ConclusionName of(Conclusion conclusion) {
    if (conclusion instanceof CriterionMet met) {
      return ConclusionName.of(ConclusionKind.CRITERION, met.id());
    } else if (conclusion instanceof Escalate escalate) {
      return ConclusionName.of(ConclusionKind.ESCALATE, escalate.reason());
    } else if (conclusion instanceof Extend extend) {
      return ConclusionName.of(ConclusionKind.EXTEND, extend.reason());
    } else if (conclusion instanceof Release release) {
      return ConclusionName.of(ConclusionKind.RELEASE, release.reason());
    } else if (conclusion instanceof ChurnRisk risk) {
      Optional<RiskLevel> level = Coded.of(RiskLevel.class, risk.level());
      return new ConclusionName(ConclusionKind.CHURN_RISK, risk.id(), level);
    } else if (conclusion instanceof DelayCause cause) {
      return ConclusionName.of(ConclusionKind.DELAY_CAUSE, cause.id());
    }
    return conclusion instanceof Play play
        ? ConclusionName.of(ConclusionKind.PLAY, play.id())
        : COMPLETION;
  }

  /** Everything that a pack declares and no level tells apart: all but churn risks. */
  static Stream<ConclusionName> declared(RulePack pack) {
    return Stream.of(
            Stream.of(COMPLETION),
            named(pack.criteria().keySet().stream(), ConclusionKind.CRITERION),
            pack.reasons().values().stream()
                .flatMap(reason -> reason(reason.decision(), reason.id())),
            named(pack.delayCauses().keySet().stream(), ConclusionKind.DELAY_CAUSE),
            named(pack.plays().keySet().stream(), ConclusionKind.PLAY))
        .flatMap(names -> names);
  }

  private static Stream<ConclusionName> named(Stream<String> ids, ConclusionKind kind) {
    return ids.map(id -> ConclusionName.of(kind, id));
  }

  private static Stream<ConclusionName> reason(DecisionAction decision, String id) {
    return switch (decision) {
      case RELEASE -> Stream.of(ConclusionName.of(ConclusionKind.RELEASE, id));
      case ESCALATE -> Stream.of(ConclusionName.of(ConclusionKind.ESCALATE, id));
      case EXTEND -> Stream.of(ConclusionName.of(ConclusionKind.EXTEND, id));
      case COMPLETE, CONTINUE -> Stream.empty();
    };
  }
}
