package org.onboardingrules.asof;

import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.term.Text;

/** A criterion that the pack declares. */
final class DeclaredAsCriterion extends PartFact implements Criterion {

  private final DeclaredCriterion criterion;

  DeclaredAsCriterion(DeclaredCriterion criterion, View view) {
    super(view, Text.same(criterion.id()));
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
