package org.onboardingrules.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.AccountPart;

/** A fault in SQL is shown where the author wrote it. */
class QueryTest {

  @TempDir Path folder;

  @Test
  void in_a_block_it_is_shown_in_its_line() throws Exception {
    assertThat(marked("accounts: |\n  SELECT id,\n    nmae\n  FROM customers\n", "nmae"))
        .isEqualTo("3:5 nmae");
    assertThat(marked("accounts: |\n  SELECT nmae\n  FROM customers\n", "SELECT"))
        .isEqualTo("2:3 SELECT");
  }

  @Test
  void on_the_line_of_the_key_it_is_shown_there() throws Exception {
    assertThat(marked("accounts: SELECT nmae FROM customers\n", "nmae")).isEqualTo("1:18 nmae");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accounts: \"SELECT nmae FROM customers\"\n",
        "accounts: 'SELECT nmae FROM customers'\n"
      })
  void in_quotes_it_is_shown_inside_of_them(String mapping) throws Exception {
    assertThat(marked(mapping, "nmae")).isEqualTo("1:19 nmae");
  }

  @Test
  void behind_characters_outside_of_the_first_plane_columns_are_counted_as_people_see_them()
      throws Exception {
    assertThat(marked("accounts: SELECT '\uD83D\uDE00', nmae FROM customers\n", "nmae"))
        .isEqualTo("1:23 nmae");
  }

  @Test
  void what_yaml_folds_or_unescapes_is_shown_at_its_start() throws Exception {
    assertThat(marked("accounts: >\n  SELECT id,\n  nmae\n  FROM customers\n", "nmae"))
        .startsWith("1:11 ");
    assertThat(marked("accounts: \"SELECT \\\"a\\\", nmae FROM customers\"\n", "nmae"))
        .startsWith("1:11 ");
  }

  @Test
  void of_lines_that_are_equal_the_right_one_is_shown() throws Exception {
    Query query = query("accounts: |\n  SELECT a\n  UNION\n  SELECT a\n");

    assertThat(shown(query.at(query.sql().lastIndexOf("SELECT")))).isEqualTo("4:3 SELECT");
  }

  @Test
  void an_offset_outside_of_the_text_is_moved_inside() throws Exception {
    Query query = query("accounts: |\n  SELECT a;\n");

    assertThat(query.sql()).isEqualTo("SELECT a");
    assertThat(query.at(-1).place().line()).isEqualTo(2);
    assertThat(query.at(1000).place()).hasToString(query.place().file() + ":2:11");
  }

  private String marked(String mapping, String word) throws Exception {
    Query query = query(mapping);
    return shown(query.at(query.sql().indexOf(word)));
  }

  private Query query(String mapping) throws IOException, ValidationException {
    Path file = Files.writeString(folder.resolve("mapping.yaml"), mapping);
    return Objects.requireNonNull(Mapping.read(file).queries().get(AccountPart.ACCOUNTS));
  }

  private static String shown(Snippet at) {
    int start = at.line().offsetByCodePoints(0, at.place().column() - 1);
    int end = Math.min(at.line().length(), start + at.length());
    return at.place().line() + ":" + at.place().column() + " " + at.line().substring(start, end);
  }
}
