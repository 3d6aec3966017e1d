package org.onboardingrules.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.data.account.MappedFolder;

/**
 * The pages on findings in mappings and tables show what is really reported: a page names a file in
 * a sentence, then shows it whole, and shows the report on all of them in a block of {@code text}.
 */
class FindingPagesTest {

  private static final Path PAGES = Path.of("../docs/findings");
  private static final Pattern SHOWN_FILE =
      Pattern.compile(
          "`(?<name>[a-z]+\\.(?:yaml|csv))`(?:(?!\n\n)[^:])*:\n\n```(?:yaml|csv)\n(?<text>[^`]*)```");
  private static final Pattern BLOCK = Pattern.compile("(?m)^```(?:yaml|csv)$");
  private static final Pattern REPORT = Pattern.compile("(?<=```text\n)[\\s\\S]*?(?=```\n)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(page -> page.toString().matches(".*OR14\\d+\\.md")).sorted().toList();
    }
  }

  private static List<MatchResult> files(String page) {
    return SHOWN_FILE.matcher(page).results().toList();
  }

  /** Read the difference when a message changes; {@code -Dreports=write} takes it over. */
  @ParameterizedTest
  @MethodSource("pages")
  void the_example_of_a_page_shows_the_report_to_the_letter(Path file, @TempDir Path folder)
      throws IOException {
    String page = Files.readString(file);
    MappedFolder mapped = new MappedFolder(folder);
    files(page).forEach(shown -> mapped.with(shown.group(1), shown.group(2)));
    String report = mapped.read().report();
    if ("write".equals(System.getProperty("reports"))) {
      page = REPORT.matcher(page).replaceFirst(Matcher.quoteReplacement(report));
      Files.writeString(file, page);
    }

    Matcher shown = REPORT.matcher(page);

    assertThat(shown.find()).isTrue();
    assertThat(report).isEqualTo(shown.group()).contains("[" + code(file) + "]: ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_file_that_a_page_shows_has_a_name(Path file) throws IOException {
    String page = Files.readString(file);

    assertThat(files(page)).hasSameSizeAs(BLOCK.matcher(page).results().toList()).isNotEmpty();
    assertThat(files(page)).extracting(shown -> shown.group(1)).contains("mapping.yaml");
  }

  @Test
  void there_is_a_page_for_each_way_in_which_tables_fail() throws IOException {
    assertThat(pages()).hasSize(6);
  }

  private static String code(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }
}
