package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;

/**
 * There is a reason to escalate (R116-R120).
 *
 * @param reason its name, as the pack declares it
 */
public record Escalate(@Declared(NameKind.ESCALATE_REASON) String reason) implements Conclusion {

  @Override
  public String label() {
    return reason;
  }

  /** Returns the conclusion that there is this reason to escalate. */
  public static Escalate because(@Declared(NameKind.ESCALATE_REASON) String reason) {
    return new Escalate(reason);
  }
}
