package org.onboardingrules.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

class TextFileTest {

  private static final String RULE = "rule \"旗\"\nwhen\n    Task()\nthen\nend\n";

  @TempDir private Path folder;

  @Test
  void utf_8_is_read_with_and_without_its_mark() throws IOException {
    assertThat(read(RULE.getBytes(StandardCharsets.UTF_8)).map(SourceText::text)).contains(RULE);
    assertThat(read(("\uFEFF" + RULE).getBytes(StandardCharsets.UTF_8)).map(SourceText::text))
        .contains(RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf_16_is_called_by_its_name(String charset) throws IOException {
    assertThat(found(RULE.replace("旗", "x").getBytes(Charset.forName(charset))))
        .isEqualTo("a.drl:1:1 `a.drl` looks like UTF-16 | save it as UTF-8");
  }

  @Test
  void a_binary_file_is_no_text() throws IOException {
    assertThat(found(new byte[] {0, 0, 1, 0, 0, 7, 'a', 0}))
        .isEqualTo("a.drl:1:1 `a.drl` looks like a binary file, not text | save it as UTF-8");
  }

  @Test
  void a_workbook_that_is_called_a_text_is_told_as_one() throws IOException {
    assertThat(found(new byte[] {'P', 'K', 3, 4, 20, 'x', 'l'}))
        .isEqualTo(
            "a.drl:1:1 `a.drl` looks like a zip file, such as an Excel workbook"
                + " | save it as UTF-8");
  }

  @Test
  void another_encoding_is_reported_where_it_shows() throws IOException {
    assertThat(found("rule\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("a.drl:2:4 `a.drl` is not UTF-8 text from here on | save it as UTF-8");
  }

  @Test
  void a_file_that_is_far_too_large_is_not_read() throws IOException {
    Files.write(folder.resolve("a.drl"), new byte[2_000_001]);
    Findings findings = new Findings();

    assertThat(TextFile.read(folder.resolve("a.drl"), "a.drl", 2, findings)).isEmpty();
    assertThat(text(findings))
        .isEqualTo(
            "a.drl:1:1 `a.drl` is larger than 2 MB"
                + " | check that this is the right file; if it is, split it");
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    Files.createDirectory(folder.resolve("a.drl"));
    Findings findings = new Findings();

    assertThat(TextFile.read(folder.resolve("a.drl"), "a.drl", findings)).isEmpty();
    assertThat(text(findings)).isEqualTo("a.drl:1:1 `a.drl` is a folder | name the files in it");
  }

  private Optional<SourceText> read(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a.drl"), bytes);
    return TextFile.read(folder.resolve("a.drl"), "a.drl", new Findings());
  }

  private String found(byte[] bytes) throws IOException {
    Findings findings = new Findings();
    Files.write(folder.resolve("a.drl"), bytes);
    assertThat(TextFile.read(folder.resolve("a.drl"), "a.drl", findings)).isEmpty();
    return text(findings);
  }

  private static String text(Findings findings) {
    return findings.report().findings().stream()
        .map(finding -> finding.place() + " " + finding.message() + " | " + finding.help())
        .toList()
        .get(0);
  }
}
