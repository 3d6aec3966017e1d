package org.onboardingrules.examples;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MetricKind;

/**
 * A real organisation on a 30-day trial of a product for shift scheduling, from data that lie
 * beside the project and not in it.
 *
 * @param id its id, a digest
 * @param start the day on which the trial started
 * @param end the day on which it ended
 * @param converted whether the organisation became a paying customer
 * @param counts how often it did each activity during the trial, by activity
 */
record TrialOrganisation(
    String id, LocalDate start, LocalDate end, boolean converted, Map<String, Integer> counts) {

  private static final Path FILE =
      Path.of("..", "..", "shared", "data", "workforce-scheduling-trials", "organizations.csv");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private static final String BEFORE_ACTIVITIES = "trial_active_days";
  private static final String AFTER_ACTIVITIES = "engagement_tier";

  /**
   * Returns all of them, in the order of the file; a test that asks where it is absent is skipped.
   */
  static List<TrialOrganisation> all() {
    assumeTrue(Files.exists(FILE), () -> FILE + " is absent, and with it the real organisations");
    try {
      List<List<String>> rows =
          Files.readAllLines(FILE).stream().map(TrialOrganisation::cells).toList();
      List<String> head = rows.get(0);
      return rows.stream().skip(1).map(row -> of(head, row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing in the file is quoted; should that change, splitting at commas would be guessing. */
  private static List<String> cells(String line) {
    if (line.contains("\"")) {
      throw new IllegalArgumentException("quotes are not read: " + line);
    }
    return List.of(line.split(",", -1));
  }

  private static TrialOrganisation of(List<String> head, List<String> row) {
    if (row.size() != head.size()) {
      throw new IllegalArgumentException(
          row.size() + " cells instead of " + head.size() + ": " + row);
    }
    return new TrialOrganisation(
        row.get(column(head, "ORGANIZATION_ID")),
        day(row.get(column(head, "trial_start"))),
        day(row.get(column(head, "trial_end"))),
        flag(row.get(column(head, "converted"))),
        IntStream.range(column(head, BEFORE_ACTIVITIES) + 1, column(head, AFTER_ACTIVITIES))
            .boxed()
            .collect(toMap(head::get, column -> Integer.valueOf(row.get(column)))));
  }

  private static int column(List<String> head, String name) {
    if (!head.contains(name)) {
      throw new IllegalArgumentException("no column `" + name + "` in " + head);
    }
    return head.indexOf(name);
  }

  private static LocalDate day(String time) {
    return LocalDateTime.parse(time, TIME).toLocalDate();
  }

  private static boolean flag(String cell) {
    return switch (cell) {
      case "True" -> true;
      case "False" -> false;
      default -> throw new IllegalArgumentException("neither True nor False: " + cell);
    };
  }

  /** The file counts over the whole trial, so that all is observed on its last day. */
  Account account() {
    return Account.builder(id, id)
        .segment(new SegmentId(start.getMonth().name()))
        .anchor(Anchor.TRIAL_START, start)
        .feeds(Feed.USAGE)
        .addAll(counts.entrySet().stream().map(e -> observed(e.getKey(), e.getValue())).toList())
        .build();
  }

  private MetricSeries observed(String activity, int count) {
    return new MetricSeries(
        activity, MetricKind.COUNT, List.of(Observation.of(end, BigDecimal.valueOf(count))));
  }
}
