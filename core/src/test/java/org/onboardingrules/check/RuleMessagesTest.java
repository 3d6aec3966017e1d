package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.diagnostic.Finding;

class RuleMessagesTest {

  @TempDir private Path folder;

  static List<String> cases() {
    return RuleMessages.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_report_reads_as_written_beside_the_rules(String name) throws IOException {
    assertThat(RuleMessages.report(name, folder.resolve("messages")).toString())
        .isEqualTo(RuleMessages.expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_fault_lies_inside_the_file(String name) throws IOException {
    List<String> lines = RuleMessages.input(name).replace("\uFEFF", "").lines().toList();

    List<Finding> found = RuleMessages.report(name, folder.resolve("messages")).findings();

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              int line = finding.place().line();
              assertThat(line).isLessThanOrEqualTo(Math.max(1, lines.size()));
              String text = lines.isEmpty() ? "" : lines.get(line - 1);
              assertThat(finding.where().line()).isEqualTo(text);
              assertThat(finding.place().column())
                  .isLessThanOrEqualTo(text.codePointCount(0, text.length()) + 1);
            });
  }

  @Test
  void there_are_cases() {
    assertThat(cases()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }
}
