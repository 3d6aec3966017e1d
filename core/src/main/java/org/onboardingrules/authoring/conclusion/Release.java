package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;

/**
 * There is a reason to let the customer go (R25).
 *
 * @param reason its name, as the pack declares it
 */
public record Release(@Declared(NameKind.RELEASE_REASON) String reason) implements Conclusion {

  @Override
  public String label() {
    return reason;
  }

  /** Returns the conclusion that there is this reason to let the customer go. */
  public static Release because(@Declared(NameKind.RELEASE_REASON) String reason) {
    return new Release(reason);
  }
}
