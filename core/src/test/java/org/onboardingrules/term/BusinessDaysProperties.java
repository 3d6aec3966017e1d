package org.onboardingrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of business days, whatever the weekend and the holidays. */
class BusinessDaysProperties {

  private static final LocalDate START = LocalDate.of(2025, 12, 1);

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, 200).map(START::plusDays);
  }

  /** Holidays are so close that they form bridges over weekends. */
  @Provide
  Arbitrary<BusinessDays> businessDays() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(6),
            dates().set().ofMaxSize(60))
        .as((weekend, holidays) -> new BusinessDays(weekend, new TreeSet<>(holidays)));
  }

  @Property
  void counting_gives_what_was_added(
      @ForAll("businessDays") BusinessDays days,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 300) int number) {
    assertThat(days.between(date, days.after(date, number))).isEqualTo(number);
  }

  @Property
  void the_end_is_a_business_day_unless_nothing_is_added(
      @ForAll("businessDays") BusinessDays days,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 300) int number) {
    assertThat(days.includes(days.after(date, number))).isTrue();
    assertThat(days.after(date, 0)).isEqualTo(date);
  }

  @Property
  void more_days_end_later_and_a_later_start_ends_no_earlier(
      @ForAll("businessDays") BusinessDays days,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 300) int number) {
    LocalDate end = days.after(date, number);

    assertThat(days.after(date, number + 1)).isAfter(end);
    assertThat(days.after(date.plusDays(1), number)).isAfterOrEqualTo(end);
  }

  @Property
  void the_end_is_where_a_walk_day_by_day_arrives(
      @ForAll("businessDays") BusinessDays days,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 300) int number) {
    assertThat(days.after(date, number)).isEqualTo(walk(days, date, number));
  }

  private static LocalDate walk(BusinessDays days, LocalDate date, int number) {
    LocalDate day = date;
    for (int left = number; left > 0; ) {
      day = day.plusDays(1);
      left -= days.includes(day) ? 1 : 0;
    }
    return day;
  }

  @Property
  void the_days_between_are_those_that_a_walk_meets(
      @ForAll("businessDays") BusinessDays days,
      @ForAll("dates") LocalDate one,
      @ForAll("dates") LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    long met = from.plusDays(1).datesUntil(to.plusDays(1)).filter(days::includes).count();

    assertThat(days.between(from, to)).isEqualTo(met);
    assertThat(days.between(to, from)).isEqualTo(-met);
  }
}
