package org.onboardingrules.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about source text that the compiler and ArchUnit do not see. */
class HouseRulesTest {

  private static final int MOST_LINES = 300;

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void numbers_are_not_formatted_in_the_digits_of_the_default_locale() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file))
          .as("%s: write %%s for whole numbers", file)
          .doesNotContain("%d");
    }
  }

  @Test
  void no_file_is_longer_than_a_reader_can_hold() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
  }
}
