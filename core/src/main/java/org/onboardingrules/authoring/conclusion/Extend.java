package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;

/**
 * There is a reason to extend (R121-R124).
 *
 * @param reason its name, as the pack declares it
 */
public record Extend(@Declared(NameKind.EXTEND_REASON) String reason) implements Conclusion {

  @Override
  public String label() {
    return reason;
  }

  /** Returns the conclusion that there is this reason to extend. */
  public static Extend because(@Declared(NameKind.EXTEND_REASON) String reason) {
    return new Extend(reason);
  }
}
