package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.source.SourceText;

class AssessOutputTest {

  private static final String PACK = "../docs/findings/sample";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private @TempDir Path folder;

  @BeforeEach
  void three_accounts() throws IOException {
    Files.writeString(
        folder.resolve("accounts.yaml"),
        """
        - { id: corvid, name: "Corvid, Inc", segment: SMB }
        - { id: acme, name: Acme Corp, segment: SMB }
        - { id: birch, name: Birch, segment: ENTERPRISE }
        """);
  }

  private int run(String... more) {
    String accounts = folder.resolve("accounts.yaml").toString();
    String[] args =
        Stream.concat(
                Stream.of("assess", PACK, "--accounts", accounts, "--as-of", "2026-03-31"),
                Stream.of(more))
            .toArray(String[]::new);
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private static List<String> ids(Stream<String> lines) throws Exception {
    List<String> ids = new ArrayList<>();
    for (String line : lines.toList()) {
      ids.add(AssessmentJson.read(SourceText.of("line", line)).accountId());
    }
    return ids;
  }

  @Test
  void as_many_accounts_are_listed_as_wanted() {
    assertThat(run("--top", "1")).isZero();

    assertThat(out.toString())
        .startsWith("3 accounts, as of 2026-03-31\n")
        .contains("Completion    0 complete (0.00%)", "\nIn use (optional)")
        .endsWith("\nand 2 more, less urgent\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void criteria_stand_in_the_order_in_which_the_pack_declares_them() {
    run();

    assertThat(out.toString())
        .containsSubsequence("\nOutcome reached ", "\nValue confirmed ", "\nIn use (optional) ");
  }

  @Test
  void json_is_the_same_text_as_the_library_writes() throws Exception {
    assertThat(run("--format", "json")).isZero();

    List<Assessment> read = AssessmentJson.readAll(SourceText.of("out", out.toString()));
    assertThat(out.toString()).isEqualTo(AssessmentJson.writeAll(read) + "\n");
    assertThat(read).extracting(Assessment::accountId).containsExactly("acme", "birch", "corvid");
  }

  @Test
  void json_of_no_account_is_an_empty_array() {
    assertThat(run("--format", "json", "--account", "nobody")).isEqualTo(1);

    assertThat(out.toString()).isEqualTo("[]\n");
  }

  @Test
  void json_lines_are_a_line_an_account() throws Exception {
    assertThat(run("--format", "jsonl")).isZero();

    assertThat(ids(out.toString().lines())).containsExactly("acme", "birch", "corvid");
  }

  @Test
  void csv_has_names_of_columns_and_a_row_an_account() {
    assertThat(run("--format", "csv", "--account", "corvid")).isZero();

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString())
        .startsWith("account,name,segment,as_of,")
        .contains("\ncorvid,\"Corvid, Inc\",SMB,2026-03-31,sample,");
  }

  @Test
  void files_hold_all_accounts_beside_what_is_printed() throws Exception {
    Path lines = folder.resolve("a.jsonl");
    Path rows = folder.resolve("a.parquet");

    assertThat(run("--out", lines.toString(), "--out", rows.toString(), "--account", "acme"))
        .isZero();

    assertThat(out.toString()).startsWith("3 accounts").contains("\nAcme Corp (acme), SMB");
    assertThat(ids(Files.lines(lines))).containsExactly("acme", "birch", "corvid");
    assertThat(rows).isNotEmptyFile();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_file_that_does_not_say_its_format_is_wrong_use() {
    assertThat(run("--out", "a.xlsx")).isEqualTo(2);

    assertThat(err.toString())
        .contains(
            "`a.xlsx` does not say how to write it: end its name in one of .jsonl, .ndjson, .csv,"
                + " .tsv, .parquet");
  }

  @Test
  void a_file_that_cannot_be_written_is_one_clear_message() {
    Path file = folder.resolve("nowhere").resolve("a.csv");

    assertThat(run("--out", folder.resolve("b.csv").toString(), "--out", file.toString()))
        .isEqualTo(2);

    assertThat(err.toString())
        .isEqualTo("cannot write `" + file + "`: there is no folder `" + file.getParent() + "`\n");
    assertThat(out.toString()).isEmpty();
    assertThat(folder.toFile().list()).containsExactly("accounts.yaml");
  }

  @Test
  void what_was_probably_meant_is_asked() {
    assertThat(run("--account", "corvit", "--account", "zzz", "--account", "acme")).isEqualTo(1);

    assertThat(err.toString())
        .isEqualTo(
            "there is no account `corvit`; did you mean `corvid`?\n"
                + "there is no account `zzz`\n");
  }

  @Test
  void how_many_to_list_is_a_number() {
    assertThat(run("--top", "-3")).isEqualTo(2);

    assertThat(err.toString()).contains("`-3` is not a number from 0 to 999999");
  }
}
