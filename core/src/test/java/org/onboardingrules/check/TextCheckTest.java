package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

  private static final String RISK =
      "  absent: { indicator: leading, text: { en: Misses meetings, ja: 会議の欠席 } }";

  @TempDir private Path folder;

  private SampleWith text(String en) {
    return SampleWith.in(folder)
        .pack(
            RISK, "  absent: { indicator: leading, text: { en: '%s', ja: 会議の欠席 } }".formatted(en));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{attendance-rate}",
        "{meetingAttendance as percent} seen",
        "{attendance-rate as percent}",
        "{daysLate} days late, which the rule does not look at",
        "{Onboarding.daysSince(\"kickoff\")}",
        "{Onboarding}",
      })
  void a_rule_fills_gaps_with_what_its_facts_and_the_thresholds_tell(String en) throws IOException {
    assertThat(text(en).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{meetingAttendence}|cannot fill it",
        "{Goal.value}|cannot fill it",
        "{daysSince}|cannot fill it",
        "{health as percent}|fills it with no number",
        "{daysSince(\"kick-off\")}|asks for a name not declared",
      })
  void what_it_cannot_tell_is_found(String en, String fault) throws IOException {
    assertThat(text(en).findings())
        .singleElement()
        .asString()
        .startsWith("OR1216 the text of `absent` has the gap")
        .endsWith("and the rule `The customer misses meetings` " + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{two words}|`{two words}`, which is no gap",
        "{daysLate|a brace without its partner",
        "daysLate}|a brace without its partner",
      })
  void braces_that_make_no_gap_are_found(String en, String fault) throws IOException {
    assertThat(text(en).findings()).containsExactly("OR1216 the text of `absent` has " + fault);
  }

  @Test
  void the_japanese_text_is_held_to_the_same() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    RISK, "  absent: { indicator: leading, text: { en: Absent, ja: '{nothing}' } }")
                .codes())
        .containsExactly("OR1216");
  }

  @Test
  void a_fact_that_is_matched_only_below_or_fills_nothing() throws IOException {
    assertThat(
            text("{Task}")
                .rules(
                    """
                    rule "Added"
                    when
                        ( Task( overdue == true ) or Onboarding( late == true ) )
                    then
                        insert( ChurnRisk.low("absent") );
                    end
                    """)
                .codes())
        .containsExactly("OR1216");
  }

  @Test
  void a_threshold_that_only_a_text_names_is_used() throws IOException {
    assertThat(
            text("limit {spare}")
                .pack("thresholds:", "thresholds:\n  spare: { value: 9, source: pack owner }")
                .findings())
        .isEmpty();
  }
}
