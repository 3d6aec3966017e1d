package org.onboardingrules.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.data.account.PageExamples;
import org.onboardingrules.data.account.PageExamples.Example;

/** The pages on findings in mappings and tables show what is really reported. */
class FindingPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "findings");
  private static final Pattern REPORT = Pattern.compile("(?<=```text\n)[\\s\\S]*?(?=```\n)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(page -> page.toString().matches(".*OR14\\d+\\.md")).sorted().toList();
    }
  }

  /** Read the difference when a message changes; {@code -Dreports=write} takes it over. */
  @ParameterizedTest
  @MethodSource("pages")
  void the_example_of_a_page_shows_the_report_to_the_letter(Path page, @TempDir Path folder)
      throws IOException {
    String report = onlyExample(page).in(folder).read().report();
    if ("write".equals(System.getProperty("reports"))) {
      String text = Files.readString(page);
      Files.writeString(page, REPORT.matcher(text).replaceFirst(Matcher.quoteReplacement(report)));
    }

    assertThat(onlyExample(page).report()).contains(report);
    assertThat(report).contains("[" + page.getFileName().toString().replace(".md", "") + "]: ");
  }

  @Test
  void there_is_a_page_for_each_way_in_which_tables_fail() throws IOException {
    assertThat(pages()).hasSize(6);
  }

  private static Example onlyExample(Path page) throws IOException {
    List<Example> examples = PageExamples.of(page);
    assertThat(examples).hasSize(1);
    return examples.get(0);
  }
}
