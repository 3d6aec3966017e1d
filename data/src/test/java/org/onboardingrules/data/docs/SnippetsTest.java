package org.onboardingrules.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java on the page about data is compiled. */
class SnippetsTest {

  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  private static String flat(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  @Test
  void the_java_of_the_page_is_compiled() throws IOException {
    String compiled =
        Files.readString(Path.of("src/test/java/org/onboardingrules/data/docs/Snippets.java"));
    List<MatchResult> snippets =
        JAVA.matcher(Files.readString(Path.of("../docs/data.md"))).results().toList();

    assertThat(snippets).isNotEmpty();
    assertThat(snippets)
        .allSatisfy(snippet -> assertThat(flat(compiled)).contains(flat(snippet.group(1))));
  }
}
