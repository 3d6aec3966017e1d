package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.data.account.MappedFolder.Outcome;
import org.onboardingrules.term.code.Anchor;

/** How a moment becomes a day: as the mapping says, or not at all. */
class DayCountTest {

  @TempDir Path folder;
  private MappedFolder mapped;

  @BeforeEach
  void fill() {
    mapped =
        new MappedFolder(folder)
            .with("trials.csv", "id,name,trial_start\na,A,2026-03-01 22:30:00\n")
            .with(
                "talks.csv",
                """
                account,moment
                a,2026-03-01 21:00:00
                a,2026-03-02 22:29:59
                a,2026-03-02 22:30:00
                a,2026-03-29 22:30:00
                """);
  }

  private Outcome counted(String days, String column) {
    return mapped
        .with(
            "mapping.yaml",
            """
            tables:
              trials: { file: trials.csv, columns: { trial_start: %2$s } }
              talks: { file: talks.csv, columns: { moment: %2$s } }
            %1$s
            feeds: [interactions]
            accounts: SELECT * FROM trials
            interactions: SELECT account, moment AS "on", 'customer' AS spoken_by, 'meeting' AS kind FROM talks
            """
                .formatted(days, column))
        .read();
  }

  private static void assertDays(Outcome outcome, String start, String... talks) {
    assertThat(outcome.report()).isEmpty();
    Account account = outcome.account("a");
    assertThat(account.anchors()).isEqualTo(Map.of(Anchor.TRIAL_START, LocalDate.parse(start)));
    assertThat(account.interactions())
        .extracting(Interaction::on)
        .extracting(LocalDate::toString)
        .containsExactly(talks);
  }

  @Test
  void what_a_clock_showed_is_the_day_that_the_clock_showed() {
    assertDays(
        counted("days: { count: calendar }", "{ type: timestamp }"),
        "2026-03-01",
        "2026-03-01",
        "2026-03-02",
        "2026-03-02",
        "2026-03-29");
  }

  @Test
  void what_was_taken_down_in_one_zone_is_counted_in_the_calendar_of_another() {
    assertDays(
        counted("days: { count: calendar, zone: Asia/Tokyo }", "{ type: timestamp, zone: UTC }"),
        "2026-03-02",
        "2026-03-02",
        "2026-03-03",
        "2026-03-03",
        "2026-03-30");
  }

  @Test
  void periods_of_24_hours_count_from_the_minute_of_the_anchor() {
    assertDays(
        counted("days: { count: periods, from: trial-start }", "{ type: timestamp }"),
        "2026-03-01",
        "2026-02-28",
        "2026-03-01",
        "2026-03-02",
        "2026-03-29");
  }

  @Test
  void a_period_has_24_hours_even_where_clocks_are_set_forward() {
    assertDays(
        counted(
            "days: { count: periods, from: trial-start, zone: Europe/Copenhagen }",
            "{ type: timestamp, zone: Europe/Copenhagen }"),
        "2026-03-01",
        "2026-02-28",
        "2026-03-01",
        "2026-03-02",
        "2026-03-28");
  }

  @Test
  void a_moment_is_no_day_before_the_mapping_says_how_to_count() {
    assertThat(counted("", "{ type: timestamp }").report())
        .contains(
            "error[OR1404]: column `trial_start` of `accounts` has a time of day",
            "error[OR1404]: column `on` of `interactions` has a time of day",
            "days: { count: calendar, zone: Europe/Copenhagen }");
  }

  @Test
  void an_instant_is_no_day_before_the_mapping_says_whose() {
    assertThat(counted("days: { count: calendar }", "{ type: timestamp, zone: UTC }").report())
        .contains(
            "column `trial_start` of `accounts` has a time of day, which is of another day in"
                + " another time zone");
  }
}
