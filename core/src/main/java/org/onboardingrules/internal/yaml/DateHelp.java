package org.onboardingrules.internal.yaml;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how to write a date. */
final class DateHelp {

  private static final String GENERAL =
      "write year, month and day with hyphens, such as `2026-01-31`";

  /** The year first, as no two readers take it for different days. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-/.]|年)([0-9]{1,2})(?:\\2|月)([0-9]{1,2})日?");

  private DateHelp() {}

  /** Returns the advice on a text that stands where a date belongs. */
  static String of(String text) {
    Matcher date = YEAR_FIRST.matcher(text);
    if (!date.matches()) {
      return GENERAL;
    }
    int number = Integer.parseInt(date.group(3));
    int day = Integer.parseInt(date.group(4));
    if (number < 1 || number > 12) {
      return "write a month from 01 to 12";
    }
    YearMonth month = YearMonth.of(Integer.parseInt(date.group(1)), number);
    return month.isValidDay(day)
        ? "write `" + month.atDay(day) + "`"
        : "write a day from 01 to " + month.lengthOfMonth();
  }
}
