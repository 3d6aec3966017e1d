package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.data.account.MappedFolder.Outcome;

/** Dates and times that Java writes in a form are read in that form. */
class TimeFormsTest {

  private static final LocalDateTime EARLY = LocalDateTime.of(2026, 3, 4, 5, 6, 7, 89_000_000);
  private static final LocalDateTime LATE = LocalDateTime.of(2026, 11, 30, 23, 59, 58, 0);

  @TempDir Path folder;

  private Outcome read(String type, String form, String first, String second) {
    return new MappedFolder(folder)
        .with("t.csv", "id,seen\na,\"%s\"\nb,\"%s\"\nc,junk\n".formatted(first, second))
        .with(
            "mapping.yaml",
            """
            tables: { t: { file: t.csv, columns: { seen: { type: %s, form: "%s" } } } }
            labels: [seen]
            accounts: SELECT id, id AS name, seen FROM t
            """
                .formatted(type, form))
        .read();
  }

  private static DateTimeFormatter written(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
  }

  private static void assertSeen(Outcome outcome, String first, String second) {
    assertThat(outcome.labelled())
        .extracting(labelled -> labelled.labels().get("seen"))
        .containsExactly(first, second);
    assertThat(outcome.report()).contains("`junk` in column `seen` is not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-MM-dd",
        "dd/MM/yyyy",
        "d/M/yyyy",
        "dd.MM.yy",
        "MMM d, yyyy",
        "d MMMM yyyy",
        "yyyyMMdd",
        "yyyy'年'M'月'd'日'"
      })
  void days(String form) {
    LocalDate first = EARLY.toLocalDate();
    LocalDate second = LATE.toLocalDate();

    assertSeen(
        read("date", form, first.format(written(form)), second.format(written(form))),
        first.toString(),
        second.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-MM-dd HH:mm:ss",
        "dd.MM.yyyy HH:mm:ss",
        "M/d/yyyy H:mm:ss",
        "M/d/yyyy h:mm:ss a",
        "MM/dd/yyyy hh:mm:ss a",
        "yyyyMMdd'T'HHmmss"
      })
  void times(String form) {
    assertSeen(
        read("timestamp", form, EARLY.format(written(form)), LATE.format(written(form))),
        "2026-03-04 05:06:07",
        "2026-11-30 23:59:58");
  }

  @Test
  void parts_of_a_second() {
    String form = "yyyy-MM-dd HH:mm:ss.SSS";
    assertSeen(
        read("timestamp", form, EARLY.format(written(form)), LATE.format(written(form))),
        "2026-03-04 05:06:07.089",
        "2026-11-30 23:59:58");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-MM-dd'T'HH:mm:ssXXX", "dd.MM.yyyy HH:mm:ss XXX"})
  void moments_with_an_offset(String form) {
    OffsetDateTime first = EARLY.atOffset(ZoneOffset.ofHours(9));
    OffsetDateTime second = LATE.atOffset(ZoneOffset.UTC);

    assertSeen(
        read("instant", form, first.format(written(form)), second.format(written(form))),
        "2026-03-03 20:06:07+00",
        "2026-11-30 23:59:58+00");
  }
}
