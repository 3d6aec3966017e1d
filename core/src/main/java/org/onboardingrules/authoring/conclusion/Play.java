package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;

/**
 * A play is recommended.
 *
 * @param id its name, as the pack declares it
 */
public record Play(@Declared(NameKind.PLAY) String id) implements Conclusion {

  @Override
  public String label() {
    return id;
  }

  /** Returns the conclusion that this play is recommended. */
  public static Play of(@Declared(NameKind.PLAY) String id) {
    return new Play(id);
  }
}
