package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;

/** Lines that are read one at a time give what files give that are read whole. */
class AccountLinesTest {

  private static final String FIRST =
      """
      {"id":"b","name":"Birch","segment":"SMB","interactions":[{"on":"2026-02-01","spoken-by":"customer","kind":"meeting"}]}

      {"id":"a","name":"Acme 株式会社"}
      {"id":"c","name":"Cedar","seats":"many"}
      {"id":"d","name":"Dogwood"
      {"name":"Nobody"}
      """;

  private static final String SECOND =
      """
      {"id":"e","name":"Elm"}
      """;

  @TempDir Path folder;

  private record Outcome(List<Account> accounts, List<Finding> findings) {}

  private static Outcome streamed(List<Path> files) throws ValidationException {
    List<Finding> findings = new ArrayList<>();
    try (AccountLines lines = AccountLines.open(files, findings::add);
        Stream<LabelledAccount> all = lines.accounts()) {
      List<Account> accounts = all.map(LabelledAccount::account).toList();
      return new Outcome(accounts, new ValidationReport(findings).findings());
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void the_accounts_and_the_faults_are_the_same_and_come_by_id() throws Exception {
    List<Path> files = List.of(file("one.jsonl", FIRST), file("two.ndjson", SECOND));

    AccountBatch whole = AccountFiles.read(files);
    Outcome lines = streamed(files);

    assertThat(lines.accounts()).extracting(Account::id).containsExactly("a", "b", "e");
    assertThat(lines.accounts())
        .containsExactlyElementsOf(
            whole.accounts().stream().sorted(Comparator.comparing(Account::id)).toList());
    assertThat(lines.findings()).isEqualTo(whole.report().findings());
  }

  @Test
  void of_two_accounts_with_one_id_the_first_is_kept() throws Exception {
    List<Path> files =
        List.of(
            file("one.jsonl", "{\"id\":\"a\",\"name\":\"First\"}\n"),
            file("two.jsonl", "{\"id\":\"a\",\"name\":\"Second\"}\n"));

    Outcome lines = streamed(files);

    assertThat(lines.accounts()).extracting(Account::name).containsExactly("First");
    assertThat(lines.findings())
        .extracting(Finding::message)
        .containsExactly(
            "`a` is the id of an account already, at " + folder.resolve("one.jsonl") + ":1");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(
            catchThrowableOfType(
                ValidationException.class, () -> streamed(List.of(folder.resolve("no.jsonl")))))
        .hasMessageContaining("OR1010");
  }
}
