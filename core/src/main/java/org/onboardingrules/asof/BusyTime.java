package org.onboardingrules.asof;

import java.time.LocalDate;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;

/** A busy period, as an account reports it or as it comes every year by the pack's calendar. */
record BusyTime(DateRange dates, Text reason) {

  static BusyTime of(BusyPeriod reported) {
    return new BusyTime(
        new DateRange(reported.from(), reported.until()), Text.same(reported.reason()));
  }

  static BusyTime of(DeclaredBusyPeriod declared, DateRange dates) {
    return new BusyTime(dates, declared.text());
  }

  boolean contains(LocalDate day) {
    return dates.contains(day);
  }
}
