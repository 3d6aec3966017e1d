package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.diagnostic.Finding;

/**
 * Broken packs, each with its report to the letter: a typo in every kind of place. To write the
 * reports anew see {@link FindingPages}.
 */
class BrokenPackTest {

  static Stream<Path> cases() throws IOException {
    return FindingPages.cases().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_report_reads_as_written(Path broken, @TempDir Path folder) throws IOException {
    String page = Files.readString(broken);

    assertThat(BrokenPack.report(page, folder)).hasToString(BrokenPack.shown(page));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void every_fault_that_was_made_is_found(Path broken, @TempDir Path folder) throws IOException {
    String page = Files.readString(broken);
    int made = Integer.parseInt(page.replaceFirst("(?s).*\nFindings: (\\d+)\n.*", "$1"));

    assertThat(BrokenPack.report(page, folder).findings())
        .hasSize(made)
        .extracting(Finding::help)
        .doesNotContain("");
  }
}
