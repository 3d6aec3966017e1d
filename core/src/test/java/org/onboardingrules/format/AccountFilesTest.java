package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.format.Samples.COMPLETE;
import static org.onboardingrules.format.Samples.source;
import static org.onboardingrules.format.Samples.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.source.SourceText;

class AccountFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"complete.yaml", "complete.json", "complete.jsonl"})
  void a_complete_sample_reads_as_the_accounts_that_a_host_would_build(String name) {
    AccountBatch batch = AccountFiles.read(source(name));

    assertThat(batch.report()).isEqualTo(ValidationReport.CLEAN);
    assertThat(batch.accounts()).isEqualTo(COMPLETE);
  }

  @Test
  void a_file_of_one_mapping_is_one_account() {
    assertThat(ids("a.yaml", "id: a\nname: A\n")).containsExactly("a");
    assertThat(ids("a.json", "{\"id\": \"a\", \"name\": \"A\"}")).containsExactly("a");
  }

  @Test
  void a_file_may_hold_several_documents() {
    assertThat(ids("a.yaml", "id: a\nname: A\n---\n- {id: b, name: B}\n- {id: c, name: C}\n"))
        .containsExactly("a", "b", "c");
  }

  @Test
  void a_last_document_without_content_is_no_account() {
    assertThat(ids("a.yaml", "---\nid: a\nname: A\n---\n")).containsExactly("a");
  }

  @Test
  void an_id_of_digits_is_kept_as_written() {
    assertThat(ids("a.yaml", "id: 007\nname: Bond\n")).containsExactly("007");
  }

  @Test
  void a_faulty_account_is_left_out_and_the_others_load() {
    AccountBatch batch =
        read(
            "a.yaml",
            "- {id: a, name: A}\n- {id: b}\n- {id: c, name: C, seats: many}\n- {id: d, name: D}\n");

    assertThat(batch.accounts()).map(Account::id).containsExactly("a", "d");
    assertThat(places(batch)).containsExactly("a.yaml:2:3", "a.yaml:3:27");
  }

  @Test
  void a_faulty_line_of_json_lines_is_left_out_and_the_others_load() {
    AccountBatch batch =
        read(
            "a.jsonl",
            "{\"id\": \"a\", \"name\": \"A\"}\n{\"id\": \"b\", \n{\"id\": \"c\", \"name\": \"C\"}\n");

    assertThat(batch.accounts()).map(Account::id).containsExactly("a", "c");
    assertThat(batch.report().findings()).hasSize(1);
    assertThat(batch.report().findings().get(0).place().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]\n", "null\n", "--- ~\n"})
  void a_file_without_an_account_is_reported(String text) {
    AccountBatch batch = read("a.yaml", text);

    assertThat(batch.accounts()).isEmpty();
    assertThat(batch.report())
        .hasToString(
            """
            a.yaml:1:1: error[OR1005]: the file holds no account
              help: write one, with `id` and `name` at least, or leave the file out
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json", "a.jsonl"})
  void an_empty_file_is_reported_once(String name) {
    assertThat(places(read(name, ""))).containsExactly(name + ":1:1");
    assertThat(places(read(name, "\n \n"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e34", "1e999999999", "1e2147483647", "1e-2147483647", "1e99999999999"})
  void a_number_beyond_all_measure_is_reported(String number) {
    AccountBatch batch =
        read(
            "a.yaml",
            "{id: a, name: A, seats: %1$s, contract-value: {amount: %1$s, currency: USD}}"
                .formatted(number));

    assertThat(batch.accounts()).isEmpty();
    assertThat(places(batch)).containsExactly("a.yaml:1:25", "a.yaml:1:" + (52 + number.length()));
  }

  @Test
  void of_two_accounts_with_one_id_the_first_is_kept_even_if_it_is_faulty() {
    AccountBatch batch =
        read("a.yaml", "- {id: a}\n- {id: a, name: A}\n- {id: b, name: B}\n- {id: b, name: C}\n");

    assertThat(batch.accounts()).map(Account::name).containsExactly("B");
    assertThat(places(batch)).containsExactly("a.yaml:1:3", "a.yaml:2:8", "a.yaml:4:8");
  }

  @Test
  void several_files_load_in_the_order_given(@TempDir Path folder) throws IOException {
    Path one = write(folder.resolve("one.yaml"), "{id: a, name: A}");
    Path two = write(folder.resolve("two.jsonl"), "{\"id\": \"b\", \"name\": \"B\"}\n");

    assertThat(AccountFiles.read(two, one).accounts()).map(Account::id).containsExactly("b", "a");
    assertThat(AccountFiles.read(List.of(one, two)).accounts())
        .map(Account::id)
        .containsExactly("a", "b");
  }

  @Test
  void an_id_that_another_file_has_is_reported_with_both_places(@TempDir Path folder)
      throws IOException {
    Path one = write(folder.resolve("one.yaml"), "{id: a, name: A}");
    Path two = write(folder.resolve("two.yaml"), "{name: B, id: a}");

    AccountBatch batch = AccountFiles.read(one, two);

    assertThat(batch.accounts()).map(Account::name).containsExactly("A");
    assertThat(batch.report().toString().replace(slashed(folder), "in"))
        .isEqualTo(
            """
            in/two.yaml:1:15: error[OR1012]: `a` is the id of an account already, at in/one.yaml:1:6
              1 | {name: B, id: a}
                |               ^
              help: rename one of the two, or put them together
            """);
  }

  @Test
  void files_that_cannot_be_read_are_reported_and_the_others_load(@TempDir Path folder)
      throws IOException {
    Path good = write(folder.resolve("good.yaml"), "{id: a, name: A}");
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "id: a\nname: Café\n".getBytes(StandardCharsets.ISO_8859_1));

    AccountBatch batch = AccountFiles.read(folder.resolve("gone.yaml"), latin, folder, good);

    assertThat(batch.accounts()).map(Account::id).containsExactly("a");
    assertThat(batch.report().toString().replace(slashed(folder), "in"))
        .isEqualTo(
            """
            in:1:1: error[OR1010]: `in` is a folder
              help: name the files in it

            in/gone.yaml:1:1: error[OR1010]: there is no file `in/gone.yaml`
              help: check the path

            in/latin.yaml:2:10: error[OR1010]: `in/latin.yaml` is not UTF-8 text from here on
              2 | name: Caf
                |          ^
              help: save it as UTF-8
            """);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text(@TempDir Path folder) throws IOException {
    Path marked = write(folder.resolve("marked.yaml"), "\uFEFFid: a\nname: A\n");

    assertThat(AccountFiles.read(marked).accounts()).map(Account::id).containsExactly("a");
  }

  @Test
  void no_files_hold_no_accounts_and_no_faults() {
    AccountBatch batch = AccountFiles.read(List.of());

    assertThat(batch.accounts()).isEmpty();
    assertThat(batch.report()).isEqualTo(ValidationReport.CLEAN);
  }

  @Test
  void ten_faults_of_a_file_are_told_in_one_go() {
    AccountBatch batch = AccountFiles.read(source("faults.yaml"));

    assertThat(batch.accounts()).map(Account::id).containsExactly("good");
    assertThat(batch.report()).hasToString(text("faults.txt"));
  }

  @Test
  void faults_between_the_values_of_an_account_are_told() {
    AccountBatch batch = AccountFiles.read(source("contradictions.yaml"));

    assertThat(batch.accounts()).isEmpty();
    assertThat(batch.report()).hasToString(text("contradictions.txt"));
  }

  private static AccountBatch read(String name, String text) {
    return AccountFiles.read(SourceText.of(name, text));
  }

  private static List<String> ids(String name, String text) {
    AccountBatch batch = read(name, text);
    assertThat(batch.report()).isEqualTo(ValidationReport.CLEAN);
    return batch.accounts().stream().map(Account::id).toList();
  }

  private static List<String> places(AccountBatch batch) {
    return batch.report().findings().stream().map(Finding::place).map(Object::toString).toList();
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
