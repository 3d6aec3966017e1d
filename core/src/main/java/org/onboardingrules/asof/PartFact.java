package org.onboardingrules.asof;

import java.math.BigDecimal;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.term.Text;

/** What the facts of one account have in common. Equal by identity. */
abstract class PartFact implements Fact {

  private final View view;
  private final Text label;

  PartFact(View view, Text label) {
    this.view = view;
    this.label = label;
  }

  View view() {
    return view;
  }

  @Override
  public final Text label() {
    return label;
  }

  @Override
  public final BigDecimal threshold(String name) {
    return view.threshold(name);
  }
}
