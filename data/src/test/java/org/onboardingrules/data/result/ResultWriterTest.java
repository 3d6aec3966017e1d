package org.onboardingrules.data.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.portfolio.ResultColumn;
import org.onboardingrules.source.SourceText;

class ResultWriterTest {

  private static final List<Assessment> ACCOUNTS =
      List.of(
          Examples.late("zeta", "Zeta, \"Inc\"\nand Sons"),
          Examples.blank("alpha", "株式会社アルファ\t支店"),
          Examples.late("beta", "= 1 + 1; 'x'"));

  @TempDir Path folder;

  private Path written(String name, List<Assessment> accounts) throws IOException {
    Path file = folder.resolve(name);
    try (ResultWriter writer = ResultWriter.to(file)) {
      for (Assessment account : accounts) {
        writer.write(account);
      }
      writer.finish();
    }
    return file;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void all_formats_hold_the_same_rows_in_the_order_given() throws Exception {
    List<List<String>> rows = Table.of(ACCOUNTS);

    assertThat(Table.csv(written("a.csv", ACCOUNTS))).isEqualTo(rows);
    assertThat(Table.tsv(written("a.tsv", ACCOUNTS))).isEqualTo(rows);
    assertThat(Table.parquet(written("a.parquet", ACCOUNTS))).isEqualTo(rows);
    List<Assessment> read = new ArrayList<>();
    for (String line : Files.readAllLines(written("a.jsonl", ACCOUNTS))) {
      read.add(AssessmentJson.read(SourceText.of("line", line)));
    }
    assertThat(read).isEqualTo(ACCOUNTS);
    assertThat(files()).containsExactly("a.csv", "a.jsonl", "a.parquet", "a.tsv");
  }

  @Test
  void parquet_has_columns_with_types() throws Exception {
    Path file = written("it's; typed.parquet", ACCOUNTS);

    List<List<String>> columns =
        Table.rows(
            "select column_name, column_type from (describe from read_parquet('"
                + file.toString().replace("'", "''")
                + "'))");

    assertThat(columns).hasSize(ResultColumn.values().length);
    assertThat(columns)
        .contains(
            List.of("account", "VARCHAR"),
            List.of("as_of", "DATE"),
            List.of("on_time", "BOOLEAN"),
            List.of("days_late", "INTEGER"));
  }

  @Test
  void what_is_not_known_is_null_in_parquet_and_empty_in_csv() throws Exception {
    Path parquet = written("a.parquet", ACCOUNTS);
    Path csv = written("a.csv", List.of(ACCOUNTS.get(1)));

    assertThat(
            Table.rows(
                "select account from read_parquet('" + parquet + "') where days_late is null"))
        .containsExactly(List.of("alpha"));
    assertThat(Files.readString(csv))
        .startsWith("account,name,segment,as_of,pack,")
        .contains("\nalpha,株式会社アルファ\t支店,SMB,2026-03-31,invoicing,1.0.0,9f86d0,undetermined,,,,,")
        .endsWith("\n")
        .doesNotContain("\r");
  }

  @Test
  void the_query_of_the_page_on_results_counts_the_funnel() throws Exception {
    Path file = written("a.parquet", ACCOUNTS);
    String page = Files.readString(Path.of("../docs/results.md")).replace("\r\n", "\n");
    String query = page.split("```sql\n")[1].split("```")[0];

    assertThat(Table.rows(query.replace("onboarding.parquet", file.toString())))
        .containsExactly(List.of("SMB", "3", "0", "0", "0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.tsv", "a.ndjson", "A.PARQUET"})
  void no_accounts_give_a_file_all_the_same(String name) throws IOException {
    assertThat(written(name, List.of())).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.jsonl", "a.parquet"})
  void what_is_not_finished_leaves_everything_as_it_was(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "as it was");

    try (ResultWriter writer = ResultWriter.to(file)) {
      writer.write(ACCOUNTS.get(0));
    }

    assertThat(file).hasContent("as it was");
    assertThat(files()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.jsonl", "a.parquet"})
  void a_file_that_is_there_is_replaced(String name) throws IOException {
    Files.writeString(folder.resolve(name), "as it was");

    assertThat(written(name, ACCOUNTS)).isNotEmptyFile();
    assertThat(Files.readAllBytes(folder.resolve(name))).isNotEqualTo("as it was".getBytes(UTF_8));
    assertThat(files()).containsExactly(name);
  }

  @Test
  void what_cannot_be_written_is_said_at_once() throws IOException {
    Path nowhere = folder.resolve("nowhere").resolve("a.csv");
    Path directory = Files.createDirectory(folder.resolve("b.csv"));

    assertThatIOException()
        .isThrownBy(() -> ResultWriter.to(nowhere))
        .withMessage(
            "cannot write `"
                + nowhere
                + "`: there is no folder `"
                + nowhere.getParent().toAbsolutePath()
                + "`");
    assertThatIOException()
        .isThrownBy(() -> ResultWriter.to(directory))
        .withMessage("cannot write `" + directory + "`: it is a folder");
  }

  @Test
  void a_name_that_says_no_format_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultWriter.to(folder.resolve("a.xlsx")))
        .withMessageContaining("a.xlsx");
  }

  @Test
  void rows_go_to_an_open_writer_which_stays_open() throws IOException {
    StringWriter out = new StringWriter();

    try (ResultWriter writer = ResultWriter.to(out, ResultFormat.JSON_LINES)) {
      writer.write(ACCOUNTS.get(0));
      writer.finish();
    }

    assertThat(out.toString()).startsWith("{\"pack\":").endsWith("}\n");
    assertThat(out.toString().lines()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultWriter.to(out, ResultFormat.PARQUET));
  }
}
