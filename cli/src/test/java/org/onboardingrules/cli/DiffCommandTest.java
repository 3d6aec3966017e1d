package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.format.DifferenceJson;
import org.onboardingrules.source.SourceText;

class DiffCommandTest {

  private static final Path PACKS = Path.of("../rules-examples/packs");
  private static final String PACK = PACKS + "/invoice-automation";
  private static final String ACCOUNTS = PACK + "/accounts/finishing.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int diff(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.of(
                    Stream.of("diff"),
                    Stream.of(arguments),
                    Stream.of("--as-of", "2026-03-31", "--accounts", ACCOUNTS))
                .flatMap(all -> all)
                .toArray(String[]::new));
  }

  /** The pack with a threshold of two weeks more. */
  private static String stricter(Path folder) throws IOException {
    Path copy = folder.resolve("stricter");
    for (String file : List.of("pack.yaml", "rules/completion.drl", "rules/churn-risks.drl")) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(Path.of(PACK, file), copy.resolve(file));
    }
    Path pack = copy.resolve("pack.yaml");
    String text = Files.readString(pack);
    assertThat(text).contains("habit-weeks:        { value: 3");
    Files.writeString(
        pack, text.replace("habit-weeks:        { value: 3", "habit-weeks:        { value: 5"));
    return copy.toString();
  }

  @Test
  void another_pack_is_told_by_what_moves_and_by_the_accounts_that_do(@TempDir Path folder)
      throws IOException {
    assertThat(diff(PACK, stricter(folder))).isZero();

    assertThat(out.toString())
        .contains(" as of 2026-03-31\nPack invoice-automation 2.0.0 (")
        .containsPattern("Completion +complete → incomplete +\\d")
        .contains(
            "The accounts that changed, the worst first",
            "Kitasato Foods (kitasato-foods): decision complete → continue, completion complete →",
            "    - criterion habit: threshold habit-weeks: 3 → 5 [stricter/pack.yaml:57, was");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void accounts_beyond_the_wanted_number_are_counted() {
    assertThat(diff(PACK, "--since", "2026-03-10", "--top", "1")).isZero();

    assertThat(out.toString()).containsOnlyOnce("    - ").containsPattern("\\.\\.\\. and \\d more");
  }

  @Test
  void the_same_pack_on_the_same_day_changes_nothing() {
    assertThat(diff(PACK, PACK, "--exit-code")).isZero();

    assertThat(out.toString())
        .contains("0 changed in completion, decision, churn risks or criteria")
        .doesNotContain("→");
  }

  @Test
  void a_change_ends_with_one_where_that_is_asked_for() {
    assertThat(diff(PACK, "--since", "2026-03-10")).isZero();
    assertThat(diff(PACK, "--since", "2026-03-10", "--exit-code")).isEqualTo(1);
    assertThat(diff(PACK, "--since", "2026-03-10", "--exit-code", "--account", "kitasato-foods"))
        .isEqualTo(1);
  }

  @Test
  void what_changed_for_an_account_is_told_in_full_with_its_cause() {
    assertThat(diff(PACK, "--account", "hoshino-logistics", "--since", "2026-03-24")).isZero();

    assertThat(out.toString())
        .startsWith("What changed for Hoshino Logistics (hoshino-logistics), from 2026-03-24");
  }

  @Test
  void each_account_that_changes_is_a_line_of_json_on_request(@TempDir Path folder)
      throws IOException, ValidationException {
    assertThat(diff(PACK, stricter(folder), "--format", "json")).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Difference difference = DifferenceJson.read(SourceText.of("out", line));
      assertThat(difference.isEmpty()).as(difference.accountId()).isFalse();
    }
  }

  @Test
  void a_comparison_with_nothing_is_refused() {
    assertThat(diff(PACK)).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("nothing to compare with: give a second pack, --since DATE, or both");
  }

  @Test
  void less_than_no_accounts_cannot_be_listed() {
    assertThat(diff(PACK, PACK, "--top", "-1")).isEqualTo(2);

    assertThat(err.toString()).startsWith("--top is -1: give 0 or more");
  }
}
