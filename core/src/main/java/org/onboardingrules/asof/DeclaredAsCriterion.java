package org.onboardingrules.asof;

import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.pack.declared.DeclaredCriterion;

/** A criterion that the pack declares. */
final class DeclaredAsCriterion extends PartFact implements Criterion {

  private final DeclaredCriterion criterion;

  DeclaredAsCriterion(DeclaredCriterion criterion, View view) {
    super(view, Labels.named(criterion.id()));
    this.criterion = criterion;
  }

  @Override
  public String id() {
    return criterion.id();
  }

  @Override
  public boolean required() {
    return criterion.required();
  }

  @Override
  public String kind() {
    return criterion.kind().word();
  }
}
