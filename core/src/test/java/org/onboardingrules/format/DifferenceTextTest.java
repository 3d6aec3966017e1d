package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.explanation.difference.Compared;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.term.Language;

class DifferenceTextTest {

  @TempDir Path folder;

  @Test
  void what_changed_in_a_week_reads_in_english() {
    String text = DifferenceText.of(Compared.inAWeek("hayabusa-tax"), Language.EN);

    assertThat(text).isEqualTo(Golden.text("week.en.txt"));
  }

  @Test
  void what_changed_in_a_week_reads_in_japanese() {
    String text = DifferenceText.of(Compared.inAWeek("hayabusa-tax"), Language.JA);

    assertThat(text).isEqualTo(Golden.text("week.ja.txt"));
  }

  @Test
  void a_moved_threshold_reads_with_both_packs() {
    Difference difference =
        Compared.changed(
            folder,
            "minato-accounting",
            "pack.yaml",
            "evidence-invoices:  { value: 50",
            "evidence-invoices:  { value: 90");

    assertThat(DifferenceText.of(difference, Language.EN).replaceAll("[0-9a-f]{12}", "DIGEST"))
        .isEqualTo(Golden.text("threshold.en.txt"));
  }

  @Test
  void causes_that_evidence_does_not_tell_are_said_to_be_open() {
    Difference difference =
        Difference.between(
            Compared.explained("minato-accounting", Compared.LAST_WEEK).assessment(),
            Compared.explained("minato-accounting", Compared.TODAY).assessment());

    assertThat(DifferenceText.of(difference, Language.EN))
        .contains(
            "50 invoices through the new workflow (fifty-invoices), was not met\n"
                + "                  the evidence does not tell all of it\n");
  }

  @Test
  void that_nothing_changed_is_said() {
    Difference same =
        Difference.between(
            Compared.explained("minato-accounting", Compared.TODAY),
            Compared.explained("minato-accounting", Compared.TODAY));

    assertThat(DifferenceText.of(same, Language.EN))
        .startsWith(
            "What changed for Minato Accounting Partners (minato-accounting) as of 2026-03-17\n"
                + "\n  nothing changed\n");
    assertThat(DifferenceText.of(same, Language.JA)).contains("\n  変化なし\n");
  }
}
