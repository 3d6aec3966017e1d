package org.onboardingrules.testkit.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onboardingrules.diagnostic.ValidationException;

class LawsPageTest {

  @Test
  void the_example_is_what_a_broken_copy_gives(@TempDir Path folder)
      throws IOException, ValidationException {
    assertThat(LawsPage.written()).isEqualTo(LawsPage.found(folder));
  }

  @ParameterizedTest
  @EnumSource
  void every_law_has_a_row(Law law) throws IOException {
    assertThat(Files.readString(LawsPage.PAGE, UTF_8)).contains("| `" + law.word() + "` | ");
  }
}
