package org.onboardingrules.check.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.check.SampleWith;

/** Thresholds of the sample: silence-days 14, invoices-needed 50, for enterprises 500. */
class RuleSenseCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // numbers
        "Onboarding( seats > 10, seats < 10 )",
        "Onboarding( seats >= 10 && seats < 10 )",
        "Onboarding( seats == 10, seats > 10 )",
        "Onboarding( 10 < seats, seats < 10 )",
        "Onboarding( seats in ( 1, 2 ), seats > 2 )",
        "Onboarding( extensionsGranted >= 10, extensionsGranted <= 10, extensionsGranted != 10 )",
        // dates, texts, flags
        "Onboarding( asOf > \"2026-03-31\", asOf < \"2026-01-01\" )",
        "Onboarding( health == \"red\", health == \"green\" )",
        "Onboarding( health in ( \"red\", \"yellow\" ), health == \"green\" )",
        "Interaction( spokenBy != \"vendor\", spokenBy not in ( \"customer\", \"third-party\" ) )",
        "Onboarding( closed, !closed )",
        "Onboarding( closed == true, closed == false )",
        // joined
        "Onboarding( ( seats > 10 || seats > 20 ) && seats < 5 )",
        "Onboarding( !( closed || extensionsGranted > 0 ), closed )",
        "( Onboarding( seats > 10, seats < 5 ) or Onboarding( closed, !closed ) )",
        "exists Task( done == true, done == false )",
        // one fact, seen twice
        "Onboarding( seats > 10 ) Onboarding( seats < 5 )",
        "Onboarding( $s : seats ) Onboarding( $s > 10, seats < 5 )",
        "$o : Onboarding( seats > 10 ) Task( $o.seats < 5 )",
        // figures
        "accumulate( Task( done == true ); $n : count(1); $n > 3, $n < 2 )",
        "accumulate( Task( done == true ); $n : count(1); $n < 0 )",
        // what a property never is
        "Onboarding( homeworkRate > 60 )",
        "Onboarding( enablementLevel == 5 )",
        "Onboarding( daysOfCustomerSilence < 0 )",
        // thresholds
        "Onboarding( seats > threshold(\"silence-days\"), seats < 10 )",
        "Onboarding( seats > threshold(\"invoices-needed\"), seats < 50 )",
      })
  void what_can_never_be_is_found(String conditions) throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings())
        .singleElement()
        .asString()
        .startsWith("OR2402 ")
        .contains("never hold")
        .endsWith("so this rule concludes nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding( seats > 10, seats < 11 )",
        "Onboarding( seats >= 10, seats <= 10 )",
        "Onboarding( extensionsGranted != 10, extensionsGranted >= 10 )",
        "Onboarding( asOf >= \"2026-03-31\", asOf <= \"2026-03-31\" )",
        "Onboarding( health in ( \"red\", \"yellow\" ), health == \"red\" )",
        "Onboarding( seats > 10 || seats < 5 )",
        "Onboarding( ( seats > 10 || closed ) && seats < 5 )",
        "( Onboarding( seats > 10, seats < 5 ) or Onboarding( closed ) )",
        // two facts
        "Task( done == true ) Task( done == false )",
        "$t : Task( done == true ) Task( this != $t, done == false )",
        "Metric( id == \"invoices\", latest > 5 ) Metric( id == \"processing-days\", latest < 5 )",
        // two functions, or one of two names
        "Onboarding( daysSince(\"kickoff\") > 10, daysSince(\"go-live\") < 5 )",
        "Onboarding( knows(\"kickoff\"), !knows(\"go-live\") )",
        "Onboarding( seats > 10, contractValue < 5 )",
        // of an enterprise more is asked
        "Onboarding( seats < threshold(\"invoices-needed\"), seats > 100 )",
        "Onboarding( seats > threshold(\"invoices-needed\"), seats < 100 )",
        // what is asked of others, or of their number
        "Onboarding( closed ) not Task( done == true )",
        "Onboarding( closed ) not Onboarding( !closed )",
        "accumulate( Task( done == true ); $n : count(1); $n >= 1, $n <= 1 )",
        "Onboarding( $s : seats ) Milestone( daysOverdue > $s, daysOverdue < 3 )",
      })
  void what_can_be_is_not_found(String conditions) throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings()).isEmpty();
  }

  @Test
  void a_contradiction_names_both_and_the_numbers_behind_thresholds() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .when("Onboarding( seats < 10, seats > threshold(\"silence-days\") )")
                .findings())
        .containsExactly(
            "OR2402 `seats > threshold(\"silence-days\")` (14) and `seats < 10` never hold"
                + " together, so this rule concludes nothing");
  }

  @Test
  void what_a_rule_asks_of_one_segment_is_held_against_the_thresholds_of_that_one()
      throws IOException {
    String many = "seats > 100, seats < threshold(\"invoices-needed\")";

    assertThat(
            SampleWith.in(folder.resolve("enterprise"))
                .when("Onboarding( segment == \"ENTERPRISE\", " + many + " )")
                .findings())
        .isEmpty();
    assertThat(
            SampleWith.in(folder.resolve("smb"))
                .when("Onboarding( segment == \"SMB\", " + many + " )")
                .findings())
        .containsExactly(
            "OR2402 `seats < threshold(\"invoices-needed\")` (50) and `seats > 100` never hold"
                + " together, so this rule concludes nothing");
  }

  @Test
  void two_segments_at_once_are_a_contradiction() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .when("Onboarding( segment == \"SMB\", segment == \"ENTERPRISE\" )")
                .findings())
        .singleElement()
        .asString()
        .startsWith("OR2402 `segment == \"ENTERPRISE\"` and `segment == \"SMB\"` never hold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding( extensionsGranted >= 0 )",
        "Onboarding( closed || !closed )",
        "Onboarding( closed == true || closed == false )",
        "Onboarding( segment != \"SMB\" || segment != \"ENTERPRISE\" )",
        "Onboarding( extensionsGranted > 3 || extensionsGranted < 5 )",
        "Onboarding( extendedDays > threshold(\"silence-days\") || extendedDays < 20 )",
        "Interaction( spokenBy in ( \"vendor\", \"customer\", \"third-party\" ) )",
        "Onboarding( closed && extensionsGranted >= 0 )",
        "not Interaction( daysAgo >= 0 )",
        "accumulate( Task( done == true ); $n : count(1); $n >= 0 )",
        "accumulate( Interaction( daysAgo < 9 ); $n : count(1); $n >= 0 )",
        "( Onboarding( closed ) and accumulate( Task( done ); $n : count(1); $n >= 0 ) )",
        // may be unknown, and never reaches the number
        "Onboarding( meetingAttendance < 60 )",
        "Onboarding( homeworkRate <= 100, closed )",
        "Onboarding( daysOfCustomerSilence > -1 )",
      })
  void what_always_holds_is_found(String conditions) throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings())
        .singleElement()
        .asString()
        .startsWith("OR2403 ")
        .endsWith("so it tells nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding( extensionsGranted > 0 )",
        "Onboarding()",
        "Onboarding( seats > 3 || seats < 5 )",
        "Onboarding( late == true || late == false )",
        "Onboarding( daysOfCustomerSilence >= 0 )",
        "Onboarding( enablementLevel >= 1 )",
        "Onboarding( daysSince(\"kickoff\") >= 0 )",
        "Interaction( spokenBy in ( \"vendor\", \"customer\" ) )",
        "accumulate( Task( done == true ); $n : count(1); $n >= 1 )",
        "Goal( id == \"faster-invoices\", targeted == false || measured == false )",
      })
  void what_may_fail_or_asks_for_what_is_known_is_not_found(String conditions) throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding( homeworkRate > 60 || closed )",
        "( Onboarding( homeworkRate > 60 ) or Onboarding( closed ) )",
        "Onboarding( closed ) not Interaction( daysAgo < 0 )",
        "accumulate( Interaction( daysAgo < 0 ); $n : count(1); $n < 3 )",
      })
  void a_part_that_never_holds_is_found_where_the_rule_may_hold(String conditions)
      throws IOException {
    assertThat(SampleWith.in(folder).when(conditions).findings())
        .singleElement()
        .asString()
        .startsWith("OR2402 ")
        .endsWith("` never holds");
  }

  @Test
  void a_threshold_out_of_range_for_one_segment_is_told_with_that_segment() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    "  attendance-rate: { value: 0.6, source: pack owner }",
                    "  attendance-rate: { value: 0.6, source: x, per-segment: { SMB: 60 } }")
                .findings())
        .containsExactly(
            "OR2403 `meetingAttendance < threshold(\"attendance-rate\")` (60) holds for every value"
                + " in the segment `SMB`, so it tells nothing");
  }

  @Test
  void a_threshold_at_the_bound_switches_a_rule_off_for_one_segment() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    "  attendance-rate: { value: 0.6, source: pack owner }",
                    "  attendance-rate: { value: 0.6, source: x, per-segment: { SMB: 0 } }")
                .findings())
        .isEmpty();
  }

  @Test
  void every_rule_has_findings_of_its_own() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .when(
                    "Onboarding( closed, !closed ) Onboarding( extensionsGranted >= 0,"
                        + " homeworkRate > 60 )")
                .codes())
        .containsExactly("OR2402", "OR2403", "OR2402");
  }
}
