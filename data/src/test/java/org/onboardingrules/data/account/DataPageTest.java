package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.data.account.MappedFolder.Outcome;
import org.onboardingrules.data.account.PageExamples.Example;
import org.onboardingrules.format.AccountColumns;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Anchor;

/** What docs/data.md shows is what happens. */
class DataPageTest {

  private static final Path PAGE = Path.of("..", "docs", "data.md");

  @TempDir Path folder;

  static List<Example> examples() throws IOException {
    return PageExamples.of(PAGE);
  }

  private static Example example(String section, int number) throws IOException {
    return examples().stream().filter(e -> e.section().equals(section)).toList().get(number);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_mapping_gives_accounts_and_the_report_that_is_shown(Example example) {
    Outcome outcome = example.in(folder).read();

    assertThat(outcome.report()).isEqualTo(example.report().orElse(""));
    assertThat(outcome.accounts()).isNotEmpty();
  }

  @Test
  void a_log_becomes_milestones_and_use() throws IOException {
    Account account = example("A long log of events", 0).in(folder).read().account("u-1");

    assertThat(account.anchors()).containsEntry(Anchor.KICKOFF, LocalDate.of(2026, 1, 12));
    assertThat(account.milestones()).hasSize(1);
    assertThat(account.metrics().get(0).observations().get(0).value()).isEqualByComparingTo("2");
  }

  @Test
  void a_day_is_counted_in_the_calendar_of_the_zone() throws IOException {
    Account account = example("What is a day?", 0).in(folder).read().account("o-1");

    assertThat(account.anchors()).isEqualTo(Map.of(Anchor.TRIAL_START, LocalDate.of(2026, 3, 2)));
    assertThat(days(account)).containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3));
  }

  @Test
  void a_day_is_counted_in_periods_of_24_hours() throws IOException {
    Example example = example("What is a day?", 0);
    String calendar = example.files().get("mapping.yaml");
    String periods = calendar.replace("calendar, zone", "periods, from: trial-start, zone");

    Account account = example.in(folder).with("mapping.yaml", periods).read().account("o-1");

    assertThat(days(account)).containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
  }

  private static List<LocalDate> days(Account account) {
    return account.interactions().stream().map(Interaction::on).toList();
  }

  @Test
  void every_column_is_listed() throws IOException {
    String table =
        Stream.of(AccountPart.values()).map(DataPageTest::row).collect(Collectors.joining("\n"));

    assertThat(Files.readString(PAGE)).contains(table);
  }

  private static String row(AccountPart part) {
    AccountColumns columns = AccountColumns.of(part);
    return columns.names().stream()
        .map(name -> columns.required().contains(name) ? "**`" + name + "`**" : "`" + name + "`")
        .collect(Collectors.joining(", ", "| `" + part.word() + "` | ", " |"));
  }
}
