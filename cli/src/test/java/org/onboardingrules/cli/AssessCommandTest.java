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
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.source.SourceText;

class AssessCommandTest {

  private static final String PACK = "../rules-examples/packs/invoice-automation";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private static String[] assess(Path accounts, String... more) {
    return Stream.concat(
            Stream.of("assess", PACK, "--accounts", accounts.toString(), "--as-of", "2026-03-31"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static Path accounts(Path folder, String yaml) throws IOException {
    return Files.writeString(folder.resolve("accounts.yaml"), yaml);
  }

  private static final String TWO =
      """
      - { id: acme, name: Acme Corp, segment: SMB }
      - { id: birch, name: Birch, segment: ENTERPRISE }
      """;

  @Test
  void a_table_of_all_accounts_is_printed(@TempDir Path folder) throws IOException {
    assertThat(run(assess(accounts(folder, TWO)))).isZero();

    assertThat(out.toString())
        .startsWith("2 accounts, as of 2026-03-31\n")
        .contains("Acme Corp", "Birch")
        .doesNotContain("of the required criteria met");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void an_account_is_shown_in_full_and_in_japanese_on_request(@TempDir Path folder)
      throws IOException {
    assertThat(run(assess(accounts(folder, TWO), "--account", "acme", "--lang", "ja"))).isZero();

    assertThat(out.toString()).contains("Acme Corp（acme）、SMB、2026-03-31 時点").contains("判断基準");
  }

  @Test
  void an_account_is_told_in_brief_on_request(@TempDir Path folder) throws IOException {
    assertThat(run(assess(accounts(folder, TWO), "--account", "acme", "--brief"))).isZero();

    assertThat(out.toString())
        .contains("\nAcme Corp, SMB, as of 2026-03-31\n", "The customer confirms the value\n")
        .doesNotContain("customer-confirmed", "pack.yaml");
  }

  @Test
  void the_pack_of_the_library_goes_by_its_name(@TempDir Path folder) throws IOException {
    String accounts = accounts(folder, TWO).toString();

    assertThat(run("assess", "standard", "--accounts", accounts, "--as-of", "2026-03-31")).isZero();
    assertThat(out.toString()).contains("Pack standard 1.0.0");
  }

  @Test
  void json_can_be_read_back(@TempDir Path folder) throws Exception {
    assertThat(run(assess(accounts(folder, TWO), "--format", "json"))).isZero();

    List<Assessment> assessments =
        AssessmentJson.readAll(SourceText.of("out.json", out.toString()));
    assertThat(assessments).extracting(Assessment::accountId).containsExactly("acme", "birch");
  }

  @Test
  void a_bad_account_is_reported_and_the_others_are_assessed(@TempDir Path folder)
      throws IOException {
    Path file =
        accounts(
            folder,
            """
            - { id: acme, name: Acme Corp, segment: SMB, seats: many }
            - { id: birch, name: Birch, segment: GIANT }
            - { id: corvid, name: Corvid, segment: SMB }
            """);

    assertThat(run(assess(file))).isEqualTo(1);

    assertThat(out.toString()).startsWith("1 account, as of 2026-03-31\n").contains("Corvid");
    assertThat(err.toString())
        .contains("accounts.yaml:1:")
        .contains("account `birch` does not fit pack `invoice-automation`:\n")
        .contains("the pack has no segment `GIANT`; it has ENTERPRISE, MID_MARKET, SMB");
  }

  @Test
  void a_pack_that_cannot_be_used_is_reported(@TempDir Path folder) {
    assertThat(
            run(
                "assess",
                folder.resolve("nowhere").toString(),
                "--accounts",
                "x.yaml",
                "--as-of",
                "2026-03-31"))
        .isEqualTo(2);

    assertThat(err.toString()).contains("there is no folder `").doesNotContain("Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_date_of_another_form_is_refused_with_advice() {
    assertThat(run("assess", PACK, "--accounts", "x.yaml", "--as-of", "31.3.2026")).isEqualTo(2);

    assertThat(err.toString())
        .contains("`31.3.2026` is not a date: write year, month and day, such as 2026-03-31")
        .doesNotContain("Exception");
  }

  @Test
  void an_account_that_is_not_there_is_named(@TempDir Path folder) throws IOException {
    assertThat(run(assess(accounts(folder, TWO), "--account", "acne"))).isEqualTo(1);

    assertThat(err.toString()).isEqualTo("there is no account `acne`; did you mean `acme`?\n");
  }
}
