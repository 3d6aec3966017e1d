package org.onboardingrules.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.code.Weekday;

/** Reads which days are business days. */
final class BusinessDaysReader {

  private static final int MOST_OF_A_WEEK = 6;

  private BusinessDaysReader() {}

  static Optional<BusinessDays> read(Fields fields) {
    Optional<List<Weekday>> weekend =
        fields
            .lists()
            .requiredSeveral(
                "weekend",
                Weekday.class,
                1,
                MOST_OF_A_WEEK,
                "one to six days of the week, such as `[saturday, sunday]`");
    Optional<List<LocalDate>> holidays =
        fields
            .lists()
            .requiredDates(
                "holidays", "a list of dates, such as `[2026-01-01, 2026-01-12]`, or `[]`");
    fields.done();
    return weekend.flatMap(days -> holidays.map(dates -> businessDays(days, dates)));
  }

  private static BusinessDays businessDays(List<Weekday> weekend, List<LocalDate> holidays) {
    Set<DayOfWeek> days = weekend.stream().map(Weekday::dayOfWeek).collect(Collectors.toSet());
    return new BusinessDays(days, new TreeSet<>(holidays));
  }
}
