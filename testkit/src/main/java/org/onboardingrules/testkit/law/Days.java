package org.onboardingrules.testkit.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.Task;
import org.onboardingrules.testkit.Case;

/** The days that an account names. */
final class Days {

  private Days() {}

  /** Returns the last day of what was measured and is planned, the as-of date if that is later. */
  static LocalDate last(Case asked) {
    return Stream.of(
            Stream.of(asked.asOf()),
            asked.account().anchors().values().stream(),
            Altered.parts(asked.account()).flatMap(Days::of))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Stream<LocalDate> of(Account.Part part) {
    if (part instanceof PlannedMilestone one) {
      Stream<LocalDate> moved = one.replans().stream().map(PlannedMilestone.Replan::due);
      return Stream.concat(moved, there(one.due(), one.completedOn()));
    } else if (part instanceof MetricSeries series) {
      return series.observations().stream().map(MetricSeries.Observation::on);
    } else if (part instanceof Extension extension) {
      return there(Optional.of(extension.grantedOn()), extension.newDate());
    } else if (part instanceof Task task) {
      return there(task.due(), task.doneOn());
    }
    return part instanceof BusyPeriod busy ? Stream.of(busy.until()) : Stream.empty();
  }

  private static Stream<LocalDate> there(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream());
  }
}
