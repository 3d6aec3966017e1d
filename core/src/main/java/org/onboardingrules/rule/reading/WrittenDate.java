package org.onboardingrules.rule.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in the forms in which people write them, as far as those can mean one day only. */
final class WrittenDate {

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("uuuu/M/d"),
          form("uuuu.M.d"),
          form("uuuuMMdd"),
          form("uuuu年M月d日"),
          form("d.M.uuuu"),
          form("d-MMM-uuuu"),
          form("d MMM uuuu"),
          form("MMM d, uuuu"));

  private WrittenDate() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ROOT);
  }

  /** Returns the day that is meant; empty if that is not clear. A time of day is left out. */
  static Optional<LocalDate> of(String text) {
    String day = text.strip().replaceFirst("[T ]\\d{1,2}:.*$", "");
    return FORMS.stream().flatMap(form -> parsed(day, form).stream()).findFirst();
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
