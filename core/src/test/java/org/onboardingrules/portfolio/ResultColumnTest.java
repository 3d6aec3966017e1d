package org.onboardingrules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.AssessmentExamples;

class ResultColumnTest {

  private static Map<String, String> row(Assessment assessment) {
    Map<String, String> row = new TreeMap<>();
    for (ResultColumn column : ResultColumn.values()) {
      column.of(assessment).ifPresent(value -> row.put(column.column(), value.toString()));
    }
    return row;
  }

  @Test
  void an_account_that_is_complete_has_its_dates_and_figures() {
    assertThat(row(AssessmentExamples.birch()))
        .containsEntry("account", "birch")
        .containsEntry("name", "Birch & Sons")
        .containsEntry("segment", "MID_MARKET")
        .containsEntry("as_of", "2026-03-12")
        .containsEntry("pack", "invoice-automation")
        .containsEntry("pack_version", "1.0.0")
        .containsEntry("completion", "complete")
        .containsEntry("completed_on", "2026-03-10")
        .containsEntry("on_time", "true")
        .containsEntry("decision", "complete")
        .containsEntry("benchmark_grade", "world-class")
        .containsEntry("days_to_first_value", "36")
        .containsEntry("days_late", "0")
        .doesNotContainKeys("reasons", "churn_risk", "churn_risks", "days_waited", "escalate_to");
  }

  @Test
  void an_account_in_trouble_says_what_and_whom_to_turn_to() {
    assertThat(row(AssessmentExamples.acme()))
        .containsEntry("decision", "escalate")
        .containsEntry("churn_risk", "high")
        .containsEntry("days_late", "12")
        .containsEntry("slip_days", "26")
        .containsEntry("other_reasons", "busy-season")
        .containsEntry("days_waited", "66")
        .containsKeys("reasons", "escalate_to", "criteria_met", "criteria_unknown")
        .doesNotContainKeys("completed_on", "on_time", "days_to_first_value")
        .hasEntrySatisfying("reasons", ids -> assertThat(ids.split(";")).hasSize(2));
  }

  @Test
  void what_is_not_known_has_no_value_and_is_not_zero() {
    assertThat(row(AssessmentExamples.corvid()))
        .doesNotContainKeys(
            "days_late", "slip_days", "deadline", "days_to_first_value", "days_waited");
  }

  @Test
  void every_value_is_of_the_class_that_its_column_says() {
    Map<ColumnType, Class<?>> classes =
        Map.of(
            ColumnType.TEXT, String.class,
            ColumnType.WHOLE_NUMBER, Integer.class,
            ColumnType.DATE, LocalDate.class,
            ColumnType.BOOLEAN, Boolean.class);
    for (Assessment assessment : AssessmentExamples.portfolio()) {
      for (ResultColumn column : ResultColumn.values()) {
        Optional<Object> value = column.of(assessment);
        assertThat(value.stream())
            .as(column.column())
            .allMatch(classes.get(column.type())::isInstance);
      }
    }
  }

  @Test
  void names_are_lower_case_with_underscores() {
    assertThat(Arrays.stream(ResultColumn.values()).map(ResultColumn::column))
        .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"))
        .startsWith("account", "name", "segment", "as_of", "pack", "pack_version", "pack_digest");
  }

  @Test
  void the_page_on_results_tells_all_columns_with_their_types() throws IOException {
    List<String> told =
        Files.readAllLines(Path.of("../docs/results.md")).stream()
            .filter(line -> line.startsWith("| `") && !line.startsWith("| `--"))
            .map(line -> line.replaceAll("\\| `(\\w+)` \\| ([a-z ]+) \\|.*", "$1 $2"))
            .toList();

    assertThat(told)
        .isEqualTo(
            Arrays.stream(ResultColumn.values())
                .map(column -> column.column() + " " + column.type().word().replace('-', ' '))
                .toList());
  }
}
