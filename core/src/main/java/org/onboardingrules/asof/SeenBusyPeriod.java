package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.authoring.fact.BusyPeriod;
import org.onboardingrules.term.Text;

/** A busy period, past, present or ahead. */
final class SeenBusyPeriod extends PartFact implements BusyPeriod {

  private final BusyTime time;

  SeenBusyPeriod(BusyTime time, View view) {
    super(view, Labels.of(time));
    this.time = time;
  }

  @Override
  public boolean current() {
    return time.contains(view().asOf());
  }

  @Override
  public BigDecimal daysUntilStart() {
    return View.daysBetween(view().asOf(), time.dates().first());
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return Stream.of(view().told(time.dates()));
  }
}
