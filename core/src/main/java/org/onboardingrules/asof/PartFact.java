package org.onboardingrules.asof;

import java.math.BigDecimal;
import org.onboardingrules.authoring.fact.Fact;

/** What the facts of one account have in common. Equal by identity. */
abstract class PartFact implements Fact {

  private final View view;
  private final String label;

  PartFact(View view, String label) {
    this.view = view;
    this.label = label;
  }

  View view() {
    return view;
  }

  @Override
  public final String label() {
    return label;
  }

  @Override
  public final BigDecimal threshold(String name) {
    return view.threshold(name);
  }
}
