package org.onboardingrules.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

class MappingReaderTest {

  private static final Path FILES = Path.of("src/test/resources/org/onboardingrules/mapping");

  @TempDir Path folder;

  @Test
  void a_mapping_says_what_tables_there_are_and_how_they_become_accounts()
      throws ValidationException {
    Mapping mapping = Mapping.read(FILES.resolve("complete.yaml"));

    assertThat(mapping.file()).isEqualTo(FILES.resolve("complete.yaml"));
    assertThat(mapping.tables())
        .extracting(SourceTable::name)
        .containsExactly("customers", "calls");
    assertThat(mapping.days())
        .contains(new DayCount.Periods(Anchor.TRIAL_START, Optional.of(ZoneId.of("Asia/Tokyo"))));
    assertThat(mapping.feeds()).containsExactly(Feed.INTERACTIONS, Feed.USAGE);
    assertThat(mapping.labels()).containsExactly("Region");
    assertThat(mapping.queries().keySet())
        .containsExactly(AccountPart.ACCOUNTS, AccountPart.INTERACTIONS);
    assertThat(mapping.contradictions())
        .extracting(Contradiction::name)
        .containsExactly("call-before-start");
  }

  @Test
  void a_table_of_a_file_says_how_its_cells_are_written() throws ValidationException {
    SourceTable customers = Mapping.read(FILES.resolve("complete.yaml")).tables().get(0);

    assertThat(customers.key()).containsExactly("id");
    assertThat(customers.columns())
        .extracting(SourceColumn::type)
        .containsExactly(
            ColumnType.DATE, ColumnType.TIMESTAMP, ColumnType.INSTANT, ColumnType.INTEGER);
    assertThat(customers.origin())
        .isInstanceOfSatisfying(
            Origin.OfFile.class,
            file -> {
              assertThat(file.path()).isEqualTo("data/customers.tsv");
              assertThat(file.csv().delimiter()).contains("\t");
              assertThat(file.csv().charset()).contains(Charset.forName("windows-31j"));
              assertThat(file.csv().absent()).containsExactly("NA", "-");
            });
  }

  @Test
  void a_table_of_a_database_has_a_query_without_its_semicolon() throws ValidationException {
    SourceTable calls = Mapping.read(FILES.resolve("complete.yaml")).tables().get(1);

    assertThat(calls.origin())
        .isInstanceOfSatisfying(
            Origin.OfDatabase.class,
            database -> {
              assertThat(database.url()).contains("${CRM_PASSWORD}");
              assertThat(database.query().sql()).isEqualTo("SELECT customer, day\nFROM calls");
            });
  }

  /** Read the difference when a message changes; {@code -Dreports=write} takes it over. */
  @ParameterizedTest
  @ValueSource(strings = {"faults", "missing"})
  void all_that_is_wrong_is_told_in_one_go(String name) throws IOException {
    Path expected = FILES.resolve(name + ".txt");
    String report = report(FILES.resolve(name + ".yaml")).replace(FILES + "/", "");
    if ("write".equals(System.getProperty("reports"))) {
      Files.writeString(expected, report);
    }

    assertThat(report).isEqualTo(Files.readString(expected));
  }

  @Test
  void a_mapping_that_is_not_there_is_told() {
    assertThat(report(folder.resolve("mapping.yaml"))).contains("error[OR1010]: there is no file");
  }

  @Test
  void an_empty_mapping_is_told() throws IOException {
    assertThat(report("")).contains("error[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date      | yyyy-MM-dd          | ''",
        "date      | d MMMM yy           | ''",
        "date      | yyyy-MM-dd HH:mm    | ''",
        "date      | yyyy-MM             | has no year, month and day",
        "date      | yyyy-MM-dd XXX      | and a `date` has none",
        "timestamp | yyyy-MM-dd HH:mm    | ''",
        "timestamp | yyyy-MM-dd HH:mmXXX | and a `timestamp` has none",
        "instant   | yyyy-MM-dd HH:mmXXX | ''",
        "instant   | yyyy-MM-dd HH:mm    | and an `instant` has one",
      })
  void a_form_has_what_its_type_needs_and_nothing_else(String type, String form, String fault)
      throws IOException {
    String report =
        report(
            """
            tables: { t: { file: t.csv, columns: { c: { type: %s, form: "%s" } } } }
            accounts: SELECT 1
            """
                .formatted(type, form));

    if (fault.isEmpty()) {
      assertThat(report).isEmpty();
    } else {
      assertThat(report).contains("error[OR1011]: `" + form + "` has ").contains(fault);
    }
  }

  @Test
  void tables_that_list_nothing_that_happened_need_no_feeds() throws IOException {
    assertThat(report("accounts: SELECT 1\nhealth: SELECT 2\n")).isEmpty();
    assertThat(report("accounts: SELECT 1\ntasks: SELECT 2\nfeeds: []\n")).isEmpty();
    assertThat(report("accounts: SELECT 1\ntasks: SELECT 2\n")).contains("`feeds` is missing");
  }

  @Test
  void days_of_the_calendar_may_have_a_zone_or_none() throws IOException, ValidationException {
    Path file =
        Files.writeString(folder.resolve("m.yaml"), "days: { count: calendar }\naccounts: q");

    assertThat(Mapping.read(file).days()).contains(new DayCount.Calendar(Optional.empty()));
    assertThat(Mapping.read(file).tables()).isEqualTo(List.of());
  }

  private String report(String mapping) throws IOException {
    return report(Files.writeString(folder.resolve("mapping.yaml"), mapping));
  }

  /** What is wrong with a file; nothing if it can be used. */
  private static String report(Path file) {
    ValidationException refused =
        catchThrowableOfType(ValidationException.class, () -> Mapping.read(file));
    return refused == null ? "" : refused.report().toString();
  }
}
