package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows:|spare: { length: 9, unit: days }|window",
        "metrics:|spare: { kind: count, unit: pieces }|metric",
        "thresholds:|spare: { value: 9, source: pack owner }|threshold",
        "reasons:|spare: { decision: extend, text: { en: S, ja: S } }|reason",
        "risks:|spare: { indicator: leading, text: { en: S, ja: S } }|churn risk",
        "delay-causes:|spare: { text: { en: S, ja: S } }|cause of delay",
        "plays:|spare: { text: { en: S, ja: S } }|play",
      })
  void what_nothing_uses_is_found(String section, String entry, String noun) throws IOException {
    assertThat(SampleWith.in(folder).pack(section, section + "\n  " + entry).findings())
        .containsExactly("OR1211 nothing uses the " + noun + " `spare`");
  }

  @Test
  void a_window_is_used_by_the_deadline_and_a_metric_by_a_goal() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack("deadline: onboarding", "deadline: spare")
                .pack("windows:", "windows:\n  spare: { length: 9, unit: days }")
                .codes())
        .isEmpty();
  }

  @Test
  void a_window_is_used_by_a_milestone_that_is_due_at_its_end() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack("windows:", "windows:\n  spare: { length: 1, unit: months }")
                .pack(
                    "  go-live: { owner: customer, due-day: 30, title: { en: Go-live, ja: 本番稼働 } }",
                    "  go-live: { owner: customer, due: spare, title: { en: Go-live, ja: 本番稼働 } }")
                .codes())
        .isEmpty();
  }

  @Test
  void a_goal_is_used_as_first_value() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack("first-value: { goal: faster-invoices }", "first-value: { goal: second }")
                .pack(
                    "goals:",
                    "goals:\n  second: { metric: invoices, title: { en: Second, ja: Second } }")
                .codes())
        .containsExactly("OR4007");
  }

  @Test
  void a_metric_is_used_as_first_value() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    "first-value: { goal: faster-invoices }",
                    "first-value: { metric: spare, total: 1 }")
                .pack("metrics:", "metrics:\n  spare: { kind: count, unit: pieces }")
                .codes())
        .isEmpty();
  }

  @Test
  void segments_and_milestones_count_by_themselves() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    "milestones:",
                    "milestones:\n  m: { owner: vendor, due-day: 9, title: { en: M, ja: M } }")
                .pack(
                    "segments:",
                    "segments:\n  OTHER: { first-value-days: { world-class: [1, 2],"
                        + " good: [3, 4] } }")
                .codes())
        .isEmpty();
  }

  @Test
  void nothing_is_said_of_a_section_in_which_a_name_was_misspelt() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/decisions.drl",
                    "    insert( Extend.because(\"busy\") );",
                    "    insert( Extend.because(\"bussy\") );")
                .pack("plays:", "plays:\n  spare: { text: { en: S, ja: S } }")
                .codes())
        .containsExactly("OR1211", "OR2105");
  }

  @Test
  void a_name_that_only_a_faulty_rule_uses_is_used() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack("plays:", "plays:\n  spare: { text: { en: S, ja: S } }")
                .rules(
                    """
                    rule "Faulty"
                    when
                        Onboarding( closd )
                    then
                        insert( Play.of("spare") );
                    end
                    """)
                .codes())
        .containsExactly("OR2102");
  }
}
