package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in one place hides none in another, and brings none along. */
class EveryFaultInOneRunTest {

  @TempDir private Path folder;

  @Test
  void rules_are_checked_where_the_head_of_the_pack_is_faulty() throws IOException {
    assertThat(
            codes(
                """
                --- pack.yaml
                -version: 1.0.0
                +vesion: 1.0.0
                --- rules/decisions.drl
                -    Onboarding( meetingAttendance < threshold("attendance-rate") )
                +    Onboarding( meetingAttendence < threshold("attendence-rate") )
                """))
        .containsExactly("OR1002", "OR2102", "OR2105");
  }

  @Test
  void names_are_held_against_a_section_in_which_one_entry_is_faulty() throws IOException {
    assertThat(
            codes(
                """
                --- pack.yaml
                -  attendance-rate: { value: 0.6, source: pack owner }
                +  attendance-rate: { value: 60%, source: pack owner }
                --- rules/decisions.drl
                -    Onboarding( daysOfCustomerSilence >= threshold("silence-days") )
                +    Onboarding( daysOfCustomerSilence >= threshold("silent-days") )
                """))
        .containsExactly("OR1005", "OR2105");
  }

  @Test
  void rules_are_checked_where_the_yaml_cannot_be_read_at_all() throws IOException {
    assertThat(
            codes(
                """
                --- pack.yaml
                -pack: sample
                +pack: [sample
                --- rules/decisions.drl
                -    insert( Extend.because("busy") );
                +    insert( Extend.becuase("busy") );
                """))
        .contains("OR1001", "OR2106")
        .hasSize(2);
  }

  @Test
  void a_reason_whose_decision_is_misspelt_may_be_drawn_by_any_decision() throws IOException {
    assertThat(
            codes(
                """
                --- pack.yaml
                -  silent: { decision: escalate, to: champion, text: { en: No answer, ja: 反応がない } }
                +  silent: { decision: escallate, to: champion, text: { en: No answer, ja: 反応がない } }
                """))
        .startsWith("OR1007")
        .doesNotContain("OR2105");
  }

  @Test
  void a_rule_with_a_fault_in_its_conditions_still_counts_as_drawing_its_conclusion()
      throws IOException {
    assertThat(
            codes(
                """
                --- rules/completion.drl
                -    Goal( id == "faster-invoices", confirmed == true )
                +    Goal( id == "faster-invoices", confirmd == true )
                @@
                -    forall( $c : Criterion( required == true )
                +    forall( $c : Criterion( requird == true )
                """))
        .containsExactly("OR2102", "OR2102");
  }

  @Test
  void a_rule_lost_behind_a_misspelt_word_is_not_missed_as_well() throws IOException {
    assertThat(
            codes(
                """
                --- rules/completion.drl
                -rule "The outcome is reached"
                +ruel "The outcome is reached"
                """))
        .containsExactly("OR2001");
  }

  @Test
  void what_the_pack_accepts_is_not_told_and_errors_always_are() throws IOException {
    assertThat(
            codes(
                """
                --- pack.yaml
                -  go-live: { owner: customer, due-day: 30, title: { en: Go-live, ja: 本番稼働 } }
                +  go-live: { title: { en: Go-live, ja: 本番稼働 } }
                @@
                +accepts:
                +  OR4008: dates are agreed in the kickoff
                """))
        .isEmpty();
    assertThat(
            codes(
                """
                --- pack.yaml
                +accepts:
                +  OR1002: we like our keys
                +  OR4004: told elsewhere
                +  OR9999: no such thing
                """))
        .containsExactlyInAnyOrder("OR1011", "OR1007");
  }

  private List<String> codes(String diff) throws IOException {
    String page = "```diff\n" + diff + "\n```";
    return BrokenPack.report(page, folder.resolve("" + diff.hashCode())).findings().stream()
        .map(finding -> finding.code().code())
        .toList();
  }
}
