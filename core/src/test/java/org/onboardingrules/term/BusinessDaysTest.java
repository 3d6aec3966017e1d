package org.onboardingrules.term;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** January 2026 in Japan: Thursday the 1st and Monday the 12th are holidays. */
class BusinessDaysTest {

  private static final BusinessDays JAPAN =
      new BusinessDays(
          Set.of(SATURDAY, SUNDAY),
          new TreeSet<>(Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 12))));

  private static LocalDate january(int day) {
    return LocalDate.of(2026, 1, 1).plusDays(day - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, 5",
    "5, 1, 6",
    "5, 4, 9",
    "9, 1, 13", // a Friday before a Monday that is a holiday
    "9, 2, 14",
    "10, 0, 10", // a Saturday: day 0 whatever day it is
    "10, 1, 13",
    "10, 5, 19",
    "12, 1, 13", // the holiday itself
    "5, 20, 34", // over the end of the month
    "-2, 4, 5", // from Monday 29 December over New Year
  })
  void the_nth_business_day_after_a_date_skips_weekends_and_holidays(int from, int n, int end) {
    assertThat(JAPAN.after(january(from), n)).isEqualTo(january(end));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 0",
    "5, 6, 1",
    "9, 12, 0",
    "9, 13, 1",
    "10, 13, 1",
    "13, 9, -1",
    "12, 9, 0",
    "5, 34, 20",
  })
  void business_days_between_two_dates_are_those_after_the_first_up_to_the_second(
      int from, int to, long days) {
    assertThat(JAPAN.between(january(from), january(to))).isEqualTo(days);
  }

  @Test
  void a_day_of_the_weekend_and_a_holiday_are_no_business_days() {
    assertThat(JAPAN.includes(january(9))).isTrue();
    assertThat(JAPAN.includes(january(10))).isFalse();
    assertThat(JAPAN.includes(january(12))).isFalse();
    assertThat(JAPAN.includes(january(13))).isTrue();
  }

  @Test
  void a_week_may_have_one_business_day() {
    Set<DayOfWeek> weekend = EnumSet.complementOf(EnumSet.of(FRIDAY));
    BusinessDays fridays = new BusinessDays(weekend, new TreeSet<>());

    assertThat(fridays.after(january(5), 3660)).isEqualTo(january(9).plusWeeks(3659));
    assertThat(fridays.between(january(5), january(9).plusWeeks(3659))).isEqualTo(3660);
  }

  @Test
  void the_sets_are_copies_in_order_and_cannot_be_changed() {
    Set<LocalDate> holidays = new TreeSet<>(Set.of(january(12)));
    BusinessDays days = new BusinessDays(Set.of(SUNDAY, SATURDAY), new TreeSet<>(holidays));
    holidays.add(january(13));

    assertThat(days.holidays()).containsExactly(january(12)).isUnmodifiable();
    assertThat(days.weekend()).containsExactly(SATURDAY, SUNDAY).isUnmodifiable();
  }

  @Test
  void a_weekend_without_a_day_or_of_a_whole_week_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessDays(Set.of(), new TreeSet<>()))
        .withMessage("weekend has 0 days\ngive 1 to 6 days of the week");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessDays(Set.of(DayOfWeek.values()), new TreeSet<>()))
        .withMessage("weekend has 7 days\ngive 1 to 6 days of the week");
  }

  @Test
  void a_negative_number_of_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JAPAN.after(january(5), -1))
        .withMessage("days is -1\ngive 0 or more");
  }
}
