package org.onboardingrules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.WindowUnit;

class WindowTest {

  private static final Optional<BusinessDays> WEEKDAYS =
      Optional.of(
          new BusinessDays(
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              new TreeSet<>(List.of(LocalDate.of(2026, 2, 11)))));

  private static Window window(int length, WindowUnit unit) {
    return new Window("w", Anchor.INTRODUCTION, length, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 0, DAYS, 2026-01-31",
    "2026-01-31, 28, DAYS, 2026-02-28",
    "2026-01-31, 0, MONTHS, 2026-01-31",
    "2026-01-31, 1, MONTHS, 2026-02-28",
    "2028-01-31, 1, MONTHS, 2028-02-29",
    "2026-01-15, 1, MONTHS, 2026-02-15",
    "2026-01-31, 0, BUSINESS_DAYS, 2026-01-31",
    "2026-01-31, 1, BUSINESS_DAYS, 2026-02-02",
    "2026-02-10, 1, BUSINESS_DAYS, 2026-02-12",
  })
  void a_window_ends_so_many_units_after_its_anchor(
      LocalDate anchor, int length, WindowUnit unit, LocalDate end) {
    assertThat(window(length, unit).dates(anchor, WEEKDAYS)).isEqualTo(new DateRange(anchor, end));
  }

  @Test
  void a_window_of_business_days_holds_the_days_between_that_are_none() {
    DateRange dates =
        window(1, WindowUnit.BUSINESS_DAYS).dates(LocalDate.of(2026, 1, 31), WEEKDAYS);

    assertThat(dates.contains(LocalDate.of(2026, 1, 30))).isFalse();
    assertThat(dates.contains(LocalDate.of(2026, 1, 31))).isTrue();
    assertThat(dates.contains(LocalDate.of(2026, 2, 1))).isTrue();
    assertThat(dates.contains(LocalDate.of(2026, 2, 2))).isTrue();
    assertThat(dates.contains(LocalDate.of(2026, 2, 3))).isFalse();
  }

  @Test
  void nobody_guesses_which_days_are_business_days() {
    Window window = window(1, WindowUnit.BUSINESS_DAYS);

    assertThat(window.needsBusinessDays()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window.dates(LocalDate.of(2026, 1, 31), Optional.empty()))
        .withMessage("window w counts business days, and it is not said which days those are");
  }

  @Test
  void dates_in_the_wrong_order_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
        .withMessage("last is 2026-01-01, before 2026-01-02\ngive a date on or after the first");
  }
}
