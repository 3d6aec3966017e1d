package org.onboardingrules.authoring.fact;

import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.CriterionKind;

/** A criterion of completion that the pack declares. */
public interface Criterion extends Fact {

  /** Returns the criterion's name. */
  @Declared(NameKind.CRITERION)
  String id();

  /** Returns whether completion needs it. */
  boolean required();

  /** Returns how it is judged. */
  @Words(CriterionKind.class)
  String kind();
}
