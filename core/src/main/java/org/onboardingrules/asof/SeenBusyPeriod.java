package org.onboardingrules.asof;

import java.math.BigDecimal;
import org.onboardingrules.authoring.fact.BusyPeriod;

/** A busy period, past, present or ahead. */
final class SeenBusyPeriod extends PartFact implements BusyPeriod {

  private final org.onboardingrules.account.BusyPeriod period;

  SeenBusyPeriod(org.onboardingrules.account.BusyPeriod period, View view) {
    super(view, Labels.of(period));
    this.period = period;
  }

  @Override
  public boolean current() {
    return view().isIn(period);
  }

  @Override
  public BigDecimal daysUntilStart() {
    return View.daysBetween(view().asOf(), period.from());
  }
}
