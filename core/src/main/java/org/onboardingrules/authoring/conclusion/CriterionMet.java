package org.onboardingrules.authoring.conclusion;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;

/**
 * A criterion is met.
 *
 * @param id its name, as the pack declares it
 */
public record CriterionMet(@Declared(NameKind.CRITERION) String id) implements Conclusion {

  @Override
  public String label() {
    return id;
  }

  /** Returns the conclusion that a criterion is met. */
  public static CriterionMet of(@Declared(NameKind.CRITERION) String id) {
    return new CriterionMet(id);
  }
}
