package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.diagnostic.ValidationReport;

class PackFaultsTest {

  @TempDir private Path folder;

  @Test
  void all_faults_of_a_pack_are_reported_in_one_go() throws IOException {
    ValidationReport report = PackReading.of(PackFixture.resource("faulty")).report();

    String expected = Files.readString(PackFixture.resource("faulty/expected-report.txt"));
    assertThat(report.toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "version: 1.0.0            | ''",
        "version: 0.10.0-rc.1      | ''",
        "version: 1.0              | 2:10 BAD_NAME",
        "version: v1.0.0           | 2:10 BAD_NAME",
        "version: 01.0.0           | 2:10 BAD_NAME",
        "version: 1.0.0-           | 2:10 BAD_NAME",
        "version: 1.0.0.0          | 2:10 BAD_NAME",
      })
  void a_version_is_three_numbers_and_perhaps_a_suffix(String line, String fault) {
    assertThat(faults("pack: p\n" + line + "\n")).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "windows: { w: { length: 0, unit: days } }                         | ''",
        "windows: { w: { length: 3660, unit: days } }                      | ''",
        "windows: { w: { length: 3661, unit: days } }                      | 3:25 OUT_OF_BOUNDS",
        "windows: { w: { length: -1, unit: days } }                        | 3:25 OUT_OF_BOUNDS",
        "windows: { w: { length: 120, unit: months } }                     | ''",
        "windows: { w: { length: 121, unit: months } }                     | 3:25 OUT_OF_BOUNDS",
        "business-days: { weekend: [], holidays: [] }                      | 3:27 OUT_OF_BOUNDS",
        "vendor-silence-days: 0                                            | 3:22 OUT_OF_BOUNDS",
        "vendor-silence-days: 3661                                         | 3:22 OUT_OF_BOUNDS",
        "extensions: { max-count: 0, max-total-days: 0, length-days: 1 }   | ''",
        "extensions: { max-count: -1, max-total-days: 0, length-days: 1 }  | 3:26 OUT_OF_BOUNDS",
        "extensions: { max-count: 0, max-total-days: -1, length-days: 1 }  | 3:45 OUT_OF_BOUNDS",
        "extensions: { max-count: 0, max-total-days: 0, length-days: 0 }   | 3:61 OUT_OF_BOUNDS",
      })
  void numbers_keep_within_their_bounds(String line, String fault) {
    assertThat(faults(PackFixture.HEAD + line + "\n")).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[0, 0]   | [0, 0]        | ''",
        "[14, 21] | [21, 21]      | ''",
        "[14, 21] | [0, 20]       | CONTRADICTION",
        "[21, 14] | [30, 45]      | CONTRADICTION",
        "[14]     | [30, 45]      | WRONG_KIND",
        "[]       | [30, 45]      | WRONG_KIND",
        "14       | [30, 45]      | WRONG_KIND",
        "[1, 2, 3]| [30, 45]      | WRONG_KIND",
        "[1.5, 2] | [30, 45]      | WRONG_KIND",
        "[-1, 2]  | [30, 45]      | OUT_OF_BOUNDS",
        "[1, 2]   | [30, 3661]    | OUT_OF_BOUNDS",
      })
  void the_bands_of_a_benchmark_ascend(String worldClass, String good, String code) {
    String line =
        "segments: { SMB: { first-value-days: { world-class: %s, good: %s } } }\n"
            .formatted(worldClass, good);
    assertThat(faults(PackFixture.HEAD + line).replaceAll("\\d+:\\d+ ", ""))
        .isEqualTo(code.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "metrics: { Scheduling.Shift.Created: { kind: count, unit: x } }   | ''",
        "metrics: { a b: { kind: count, unit: x } }                        | 3:12 BAD_NAME",
        "windows: { Month: { length: 1, unit: months } }                   | 3:12 BAD_NAME",
        "windows: { 1-month: { length: 1, unit: months } }                 | 3:12 BAD_NAME",
        "windows: { a.b: { length: 1, unit: months } }                     | 3:12 BAD_NAME",
        "segments: { MID_MARKET: {}, tier-1: {} }                          | ''",
        "segments: { mid.market: {} }                                      | 3:13 BAD_NAME",
        "thresholds: { t: { value: 1, source: x, per-segment: { ?: 1 } } } | 3:56 BAD_NAME",
      })
  void ids_have_the_form_of_their_section(String line, String fault) {
    assertThat(faults(PackFixture.HEAD + line + "\n")).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{ value: 1, source: x }                                     | ''",
        "{ source: x, per-segment: { SMB: 1, tier: 2 } }             | ''",
        "{ source: x, per-segment: { SMB: 1 } }                      | 4:15 MISSING_KEY",
        "{ source: x, per-segment: {} }                              | 4:15 MISSING_KEY",
        "{ source: x }                                               | 4:15 MISSING_KEY",
        "{ value: 1 }                                                | 4:18 MISSING_KEY",
        "{ value: 1, source: x, per-segment: { ENTERPRISE: 2 } }     | ''",
        "{ value: 1, source: x, per-segment: { teir: 2 } }           | 4:56 UNDECLARED_NAME",
        "{ value: x, source: x }                                     | 4:27 WRONG_KIND",
      })
  void a_threshold_has_a_source_and_a_value_for_every_segment(String entry, String fault) {
    String yaml =
        PackFixture.HEAD + "segments: { SMB: {}, tier: {} }\nthresholds: { t: " + entry + " }\n";
    assertThat(faults(yaml)).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "decision-order: []                                             | 3:17 MISSING_KEY",
        "decision-order: [release, escalate, complete, extend]          | 3:17 MISSING_KEY",
        "decision-order: release                                        | 3:17 WRONG_KIND",
        "first-value: {}                                                | 3:14 MISSING_KEY",
        "first-value: { goal: g }                                       | 3:22 UNDECLARED_NAME",
        "first-value: { milestone: m }                                  | 3:27 UNDECLARED_NAME",
        "first-value: { metric: m, total: 1 }                           | 3:24 UNDECLARED_NAME",
        "first-value: { total: 1 }                                      | 3:14 MISSING_KEY",
        "deadline: w                                                    | 3:11 UNDECLARED_NAME",
        "extends:                                                       | 3:1 WRONG_KIND",
        "thresholds:                                                    | 3:1 WRONG_KIND",
        "anchors: kickoff                                               | 3:1 UNKNOWN_KEY",
      })
  void a_fault_is_reported_once_at_its_place(String line, String fault) {
    assertThat(faults(PackFixture.HEAD + line + "\n")).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{ metric: m, total: 1 }                         | ''",
        "{ metric: m, total: 0.001, from: introduction } | ''",
        "{ metric: m, total: 0 }                         | 4:34 OUT_OF_BOUNDS",
        "{ metric: m, total: -1 }                        | 4:34 OUT_OF_BOUNDS",
        "{ metric: m, total: x }                         | 4:34 WRONG_KIND",
        "{ metric: m }                                   | 4:14 MISSING_KEY",
        "{ goal: g, total: 1 }                           | 4:14 MISSING_KEY, 4:22 UNDECLARED_NAME",
        "{ milestone: s, metric: m, total: 1 }           | 4:27 UNDECLARED_NAME, 4:38 CONTRADICTION",
      })
  void a_total_of_a_metric_is_above_zero_and_stands_alone(String value, String fault) {
    String yaml =
        PackFixture.HEAD + "metrics: { m: { kind: count, unit: x } }\nfirst-value: " + value + "\n";
    assertThat(faults(yaml)).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{ weekend: [sunday], holidays: [] }                          | ''",
        "{ weekend: [sunday], holidays: [2026-01-01, 2026-01-12] }    | ''",
        "{ weekend: [sunday], holidays: [2026-01-01, 2026-01-01] }    | 3:60 CONTRADICTION",
        "{ weekend: [sunday, sunday], holidays: [] }                  | 3:36 CONTRADICTION",
        "{ weekend: [sundays], holidays: [] }                         | 3:28 UNKNOWN_WORD",
        "{ weekend: sunday, holidays: [] }                            | 3:27 WRONG_KIND",
        "{ weekend: [sunday], holidays: [2026-02-29] }                | 3:48 BAD_DATE",
        "{ weekend: [sunday], holidays: [01-01] }                     | 3:48 BAD_DATE",
        "{ weekend: [sunday], holidays: [[2026-01-01]] }              | 3:48 WRONG_KIND",
        "{ weekend: [sunday] }                                        | 3:16 MISSING_KEY",
        "{ holidays: [] }                                             | 3:16 MISSING_KEY",
        "[saturday, sunday]                                           | 3:16 WRONG_KIND",
      })
  void business_days_are_told_by_a_weekend_and_holidays(String value, String fault) {
    assertThat(faults(PackFixture.HEAD + "business-days: " + value + "\n"))
        .isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "due: w                     | ''",
        "due-day: 7, from: kickoff  | ''",
        "due: x                     | 4:25 UNDECLARED_NAME",
        "due: 7                     | 4:25 BAD_NAME",
        "due: w, due-day: 7         | 4:37 CONTRADICTION",
        "due: w, from: kickoff      | 4:34 CONTRADICTION",
        "due: [w]                   | 4:25 WRONG_KIND",
      })
  void a_milestone_is_due_on_a_day_or_at_the_end_of_a_window(String due, String fault) {
    String yaml =
        PackFixture.HEAD
            + "windows: { w: { length: 1, unit: months } }\n"
            + "milestones: { m: { "
            + due
            + ", title: { en: M, ja: M } } }\n";
    assertThat(faults(yaml)).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "seats: { below: 1 }                                            | ''",
        "seats: { from: 0, below: 100 }                                 | ''",
        "seats: { from: 100, below: 100 }                               | 3:47 CONTRADICTION",
        "seats: { below: 0 }                                            | 3:36 OUT_OF_BOUNDS",
        "seats: { from: -1 }                                            | 3:35 OUT_OF_BOUNDS",
        "seats: { from: 1.5 }                                           | 3:35 WRONG_KIND",
        "seats: {}                                                      | 3:27 MISSING_KEY",
        "seats: 100                                                     | 3:27 WRONG_KIND",
        "contract-value: { from: 0.5, currency: JPY }                   | ''",
        "contract-value: { from: 5, below: 4, currency: JPY }           | 3:54 CONTRADICTION",
        "contract-value: { below: 5 }                                   | 3:36 MISSING_KEY",
        "contract-value: { currency: JPY }                              | 3:36 MISSING_KEY",
        "contract-value: { from: 5, currency: yen }                     | 3:57 OUT_OF_BOUNDS",
      })
  void bounds_of_a_segment_have_a_start_or_an_end(String bounds, String fault) {
    assertThat(faults(PackFixture.HEAD + "segments: { SMB: { " + bounds + " } }\n"))
        .isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "from: 03-15, until: 04-10   | ''",
        "from: 12-31, until: 01-01   | ''",
        "from: 02-29, until: 02-29   | ''",
        "from: 02-30, until: 04-31   | 3:35 BAD_DATE, 3:49 BAD_DATE",
        "from: 3-15, until: 13-01    | 3:35 BAD_DATE, 3:48 BAD_DATE",
        "from: 2026-03-15, until: 15 | 3:35 BAD_DATE, 3:54 BAD_DATE",
        "from: 03-15                 | 3:27 MISSING_KEY",
      })
  void a_busy_period_of_the_calendar_has_months_and_days(String days, String fault) {
    String line = "busy-periods: { year-end: { " + days + ", text: { en: Y, ja: Y } } }\n";
    assertThat(faults(PackFixture.HEAD + line)).isEqualTo(fault.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource({"complete", "continue"})
  void no_reason_speaks_for_a_decision_that_needs_none(String decision) {
    String line = "reasons: { r: { decision: %s, text: { en: R, ja: R } } }\n".formatted(decision);
    assertThat(faults(PackFixture.HEAD + line)).isEqualTo("3:27 UNKNOWN_WORD");
  }

  @Test
  void an_entry_with_a_fault_still_declares_its_name() {
    String yaml =
        PackFixture.HEAD
            + "metrics: { m: { kind: counts, unit: x } }\n"
            + "goals: { g: { metric: m, title: { en: G, ja: G } } }\n";
    assertThat(faults(yaml)).isEqualTo("3:23 UNKNOWN_WORD");
  }

  @Test
  void a_section_that_is_no_mapping_hides_no_names() {
    String yaml =
        PackFixture.HEAD + "metrics: [m]\ngoals: { g: { metric: m, title: { en: G, ja: G } } }\n";
    assertThat(faults(yaml)).isEqualTo("3:10 WRONG_KIND");
  }

  @Test
  void a_text_needs_both_languages() {
    String yaml = PackFixture.HEAD + "plays: { p: { text: { en: Call, ja: '' } } }\n";
    assertThat(faults(yaml)).isEqualTo("3:37 WRONG_KIND");
  }

  /** Returns place and code of each finding. */
  private String faults(String packYaml) {
    return String.join(
        ", ",
        PackFixture.findings(PackFixture.write(folder, "p", packYaml)).stream()
            .map(line -> line.replaceFirst("p/pack.yaml:(\\S+ \\S+) .*", "$1"))
            .toList());
  }
}
