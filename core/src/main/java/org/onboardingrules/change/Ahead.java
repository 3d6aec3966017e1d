package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;

/** The days ahead on which something is on record already. */
final class Ahead {

  private Ahead() {}

  static NavigableSet<LocalDate> of(Account account, LocalDate today) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    Stream.of(
            account.anchors().values().stream(),
            account.events().values().stream(),
            account.health().stream().map(reading -> reading.on()),
            account.enablement().stream().map(reached -> reached.on()),
            account.interactions().stream().map(interaction -> interaction.on()),
            account.metrics().stream().flatMap(Ahead::days),
            account.stakeholders().stream().map(person -> person.from()),
            account.stakeholders().stream()
                .flatMap(person -> person.until().stream())
                .map(last -> last.plusDays(1)),
            account.busyPeriods().stream()
                .flatMap(busy -> Stream.of(busy.from(), busy.until().plusDays(1))),
            account.extensions().stream().map(extension -> extension.grantedOn()))
        .flatMap(dates -> dates)
        .filter(today::isBefore)
        .forEach(days::add);
    return days;
  }

  private static Stream<LocalDate> days(MetricSeries series) {
    return series.observations().stream().map(Observation::on);
  }
}
