package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.RiskLevel;

/**
 * There is a churn risk.
 *
 * @param id its name, as the pack declares it
 * @param level how grave it is
 */
public record ChurnRisk(@Declared(NameKind.RISK) String id, @Words(RiskLevel.class) String level)
    implements Conclusion {

  @Override
  public String label() {
    return level + " " + id;
  }

  /** Returns whether the risk is at least as grave as a level. */
  public boolean atLeast(@Words(RiskLevel.class) String other) {
    RiskLevel own = Coded.of(RiskLevel.class, level).orElseThrow();
    return Coded.of(RiskLevel.class, other).filter(o -> own.compareTo(o) >= 0).isPresent();
  }

  /** Returns the conclusion that there is this churn risk, at level low. */
  public static ChurnRisk low(@Declared(NameKind.RISK) String id) {
    return new ChurnRisk(id, RiskLevel.LOW.word());
  }

  /** Returns the conclusion that there is this churn risk, at level medium. */
  public static ChurnRisk medium(@Declared(NameKind.RISK) String id) {
    return new ChurnRisk(id, RiskLevel.MEDIUM.word());
  }

  /** Returns the conclusion that there is this churn risk, at level high. */
  public static ChurnRisk high(@Declared(NameKind.RISK) String id) {
    return new ChurnRisk(id, RiskLevel.HIGH.word());
  }
}
