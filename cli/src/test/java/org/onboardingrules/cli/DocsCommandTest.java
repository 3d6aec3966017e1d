package org.onboardingrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {

  private static final String PACK = "../rules-examples/packs/invoice-automation";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int docs(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of("docs"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void a_pack_is_written_as_a_page_of_markdown() {
    assertThat(docs(PACK)).isZero();

    assertThat(out.toString())
        .startsWith("# Invoice Automation: definition of its onboarding\n")
        .contains("items measured so far: at least 50");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_page_of_html_goes_into_a_file_on_request(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("definition.html");

    assertThat(docs(PACK, "--lang", "ja", "--format", "html", "--out", file.toString())).isZero();

    assertThat(Files.readString(file))
        .startsWith("<!doctype html>")
        .contains("オンボーディング完了の定義", "これまでの測定件数：50以上");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void the_pack_of_the_library_is_called_by_its_name() {
    assertThat(docs("standard")).isZero();

    assertThat(out.toString()).contains("days without an answer from the customer: at least 14");
  }

  @Test
  void a_pack_with_errors_is_reported_instead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "pack: broken\nversion: one\n");

    assertThat(docs(folder.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("error[OR", "`one` is not a version");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_place_without_a_pack_is_a_wrong_call(@TempDir Path folder) {
    assertThat(docs(folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is no folder", "nowhere");
  }

  @Test
  void a_file_that_cannot_be_written_is_named(@TempDir Path folder) {
    Path file = folder.resolve("no-folder/definition.md");

    assertThat(docs(PACK, "--out", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("cannot write to `" + file + "`");
  }
}
