package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.format.ExplanationJson;
import org.onboardingrules.source.SourceText;

class ExplainCommandTest {

  private static final String PACK = "../rules-examples/packs/invoice-automation";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String command, String... more) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(
                    Stream.of(
                        command,
                        PACK,
                        "--accounts",
                        PACK + "/accounts/finishing.yaml",
                        "--as-of",
                        "2026-03-31"),
                    Stream.of(more))
                .toArray(String[]::new));
  }

  @Test
  void an_account_is_explained_with_what_would_make_it_complete() {
    assertThat(run("explain", "--account", "hoshino-logistics")).isZero();

    assertThat(out.toString())
        .startsWith("Hoshino Logistics, MID_MARKET, as of 2026-03-31\n")
        .contains("What would make it complete\n", "Why it is not complete\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void one_conclusion_is_explained_in_full_and_in_japanese_on_request() {
    assertThat(
            run(
                "explain",
                "--account",
                "hoshino-logistics",
                "--about",
                "fifty-invoices",
                "--lang",
                "ja"))
        .isZero();

    assertThat(out.toString()).startsWith("✗ 新ワークフローで請求書50件を処理").contains("必要：50以上");
  }

  @Test
  void an_explanation_is_written_as_json_on_request() throws ValidationException {
    assertThat(run("explain", "--account", "hoshino-logistics", "--format", "json")).isZero();

    assertThat(ExplanationJson.read(SourceText.of("out", out.toString())).assessment().accountId())
        .isEqualTo("hoshino-logistics");
  }

  @Test
  void an_account_and_a_conclusion_that_are_not_there_are_named() {
    assertThat(run("explain", "--account", "nobody")).isEqualTo(1);
    assertThat(run("explain", "--account", "hoshino-logistics", "--about", "nothing")).isEqualTo(1);

    assertThat(err.toString())
        .contains("there is no account `nobody`", "the pack knows no `nothing`");
  }
}
