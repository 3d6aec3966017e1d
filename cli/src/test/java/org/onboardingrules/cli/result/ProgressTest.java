package org.onboardingrules.cli.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();
  private long now = 7;

  private Progress progress(OptionalLong total) {
    return new Progress(new PrintWriter(err), true, () -> now, total);
  }

  private void steps(Progress progress, int steps, long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
    for (int i = 0; i < steps; i++) {
      progress.step();
    }
  }

  private String last() {
    return err.toString().substring(err.toString().lastIndexOf('\r') + 1);
  }

  @Test
  void short_work_shows_nothing() {
    Progress progress = progress(OptionalLong.of(10));

    steps(progress, 10, 999);
    progress.clear();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void long_work_shows_how_much_how_fast_and_how_long_it_will_take() {
    Progress progress = progress(OptionalLong.of(1_000_000));

    steps(progress, 249_999, 500);
    steps(progress, 1, 1_500);

    assertThat(last())
        .isEqualTo(
            "250,000 of 1,000,000 accounts  [======                   ]  25%  125,000/s  0:06 left");
  }

  @Test
  void very_long_work_is_told_in_hours() {
    Progress progress = progress(OptionalLong.of(100_000));

    steps(progress, 10, 1_000);

    assertThat(last()).contains("1 of 100,000 accounts").endsWith("  0%  1/s  27:46:39 left");
  }

  @Test
  void without_a_total_it_shows_how_much_and_how_fast() {
    Progress progress = progress(OptionalLong.empty());

    steps(progress, 1_999, 500);
    steps(progress, 1, 500);

    assertThat(last()).isEqualTo("2,000 accounts  2,000/s");
  }

  @Test
  void more_than_were_announced_are_no_more_than_everything() {
    Progress progress = progress(OptionalLong.of(1));

    steps(progress, 2, 500);
    steps(progress, 1, 500);

    assertThat(last()).isEqualTo("3 accounts  3/s");
  }

  @Test
  void it_is_shown_a_few_times_a_second_at_most() {
    Progress progress = progress(OptionalLong.of(1_000));

    steps(progress, 1, 1_000);
    for (int i = 0; i < 20; i++) {
      steps(progress, 1, 10);
    }

    assertThat(err.toString().chars().filter(c -> c == '\r')).hasSize(2);
  }

  @Test
  void it_goes_away_without_a_trace() {
    Progress progress = progress(OptionalLong.empty());
    steps(progress, 1, 1_000);

    progress.clear();
    progress.clear();

    assertThat(err.toString()).isEqualTo("\r1 accounts  1/s\r" + " ".repeat(15) + "\r");
  }

  @Test
  void where_nobody_looks_on_there_is_none() {
    Progress progress = new Progress(new PrintWriter(err), false, () -> now, OptionalLong.empty());

    steps(progress, 10, 5_000);
    progress.clear();

    assertThat(err.toString()).isEmpty();
  }
}
