package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;

/**
 * There is a cause of delay (R107-R114, R130-R145).
 *
 * @param id its name, as the pack declares it
 */
public record DelayCause(@Declared(NameKind.DELAY_CAUSE) String id) implements Conclusion {

  @Override
  public String label() {
    return id;
  }

  /** Returns the conclusion that there is this cause of delay. */
  public static DelayCause of(@Declared(NameKind.DELAY_CAUSE) String id) {
    return new DelayCause(id);
  }
}
