package org.onboardingrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page about definitions quotes is what is written. */
class DefinitionPageTest {

  private static final Path PAGES = Path.of("src/test/resources/definition-pages");
  private static final Path RULES =
      Path.of("../rules-examples/packs/invoice-automation/rules/completion.drl");

  private static final Pattern QUOTED =
      Pattern.compile(
          "<!-- definition (?<file>[\\w.-]+) -->\n```markdown\n(?<text>.*?)```\n", Pattern.DOTALL);

  private static final Pattern RULE =
      Pattern.compile("```drl\n(?<text>rule .*?)```\n", Pattern.DOTALL);

  private static String page() throws IOException {
    return read(Path.of("../docs/definition-page.md"));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  @Test
  void every_part_of_a_page_that_is_quoted_is_what_is_written() throws IOException {
    List<MatchResult> quoted = QUOTED.matcher(page()).results().toList();

    assertThat(quoted).hasSize(2);
    for (MatchResult one : quoted) {
      assertThat(read(PAGES.resolve(one.group(1)))).contains(one.group(2));
    }
  }

  @Test
  void the_rule_that_is_quoted_stands_in_the_pack() throws IOException {
    List<MatchResult> quoted = RULE.matcher(page()).results().toList();
    String rules = read(RULES).replaceAll("(?m)^ *//.*\n", "");

    assertThat(quoted).hasSize(1);
    assertThat(rules).contains(quoted.get(0).group(1).stripTrailing());
  }
}
