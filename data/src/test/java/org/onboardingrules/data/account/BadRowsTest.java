package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.data.account.MappedFolder.Outcome;
import org.onboardingrules.term.code.Feed;

/** A bad row is told with its place, and costs no more than itself. */
class BadRowsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/report");

  @TempDir Path folder;
  private MappedFolder mapped;

  @BeforeEach
  void map() {
    mapped = new MappedFolder(folder);
  }

  /** Read the difference when a message changes; {@code -Dreports=write} takes it over. */
  private static void assertReport(Outcome outcome, String name) throws IOException {
    Path file = EXPECTED.resolve(name + ".txt");
    if ("write".equals(System.getProperty("reports"))) {
      Files.createDirectories(EXPECTED);
      Files.writeString(file, outcome.report());
    }
    assertThat(outcome.report()).isEqualTo(Files.readString(file));
  }

  @Test
  void rows_without_the_form_of_the_file_are_told_and_those_behind_them_keep_their_numbers()
      throws IOException {
    Outcome outcome =
        mapped
            .with(
                "customers.csv",
                """
                id,name,seats
                a,A,1
                b,B
                c,"C
                and more",3
                d,D,4,5
                e,"E" tail,6
                f,F,many
                g,G,7
                """)
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv } }
                accounts: SELECT * FROM customers
                """)
            .read();

    assertThat(outcome.accounts()).extracting(Account::id).containsExactly("a", "c", "g");
    assertReport(outcome, "form");
  }

  @Test
  void blank_rows_are_counted_as_a_spreadsheet_counts_them() {
    String report =
        mapped
            .with("customers.csv", "id,name,seats\n\na,A,1\n\nb,B\nc,\"C\n\nc\",many\n\nd,D,few\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv } }
                accounts: SELECT * FROM customers
                """)
            .read()
            .report();

    assertThat(report)
        .contains("customers.csv:5:1: error[OR1402]: the row has 2 cells")
        .contains("customers.csv:6:26: error[OR1005]: `seats` must be a number, but is `many`")
        .contains("customers.csv:8:24: error[OR1005]: `seats` must be a number, but is `few`");
  }

  @Test
  void the_caret_stands_under_the_fault_behind_wide_letters_too() {
    String report =
        mapped
            .with("customers.csv", "id,name\na,A\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv } }
                accounts: SELECT '株式会社' AS name, nosuch AS id FROM customers
                """)
            .read()
            .report();

    assertThat(report).contains("mapping.yaml:2:34: error[OR1401]");
  }

  @Test
  void cells_that_are_not_of_their_type_are_told_each() throws IOException {
    Outcome outcome =
        mapped
            .with(
                "customers.csv",
                """
                id,name,signed,seats,start
                a,A,31/03/2026,5,2026-03-31 09:00:00
                b,B,31/02/2026,5.7,2026-03-31
                c,C,2026-03-31,1e3,2026-03-31 25:00:00
                d,D,,,
                """)
            .with(
                "mapping.yaml",
                """
                tables:
                  customers:
                    file: customers.csv
                    columns:
                      signed: { type: date, form: dd/MM/yyyy }
                      seats: { type: integer }
                      start: { type: timestamp }
                days: { count: calendar }
                accounts: SELECT id, name, seats, signed AS contract_signed, start AS trial_start FROM customers
                """)
            .read();

    assertThat(outcome.accounts()).extracting(Account::id).containsExactly("a", "d");
    assertReport(outcome, "types");
  }

  @Test
  void a_bad_entry_costs_the_account_the_feed_and_nothing_else() throws IOException {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name\na,A\nb,B\n")
            .with(
                "talks.csv",
                """
                account,on,spoken_by,kind
                a,2026-02-01,customer,meetng
                a,2026-02-02,customer,meeting
                b,2026-02-03,customer,meeting
                x,2026-02-03,customer,meeting
                ,2026-02-03,customer,meeting
                """)
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv }, talks: { file: talks.csv } }
                feeds: [interactions, usage]
                accounts: SELECT * FROM customers
                interactions: SELECT * FROM talks
                """)
            .read();

    assertThat(outcome.account("a").interactions()).hasSize(1);
    assertThat(outcome.account("a").feeds()).containsExactly(Feed.USAGE);
    assertThat(outcome.account("b").feeds()).containsExactly(Feed.INTERACTIONS, Feed.USAGE);
    assertReport(outcome, "entries");
  }

  @Test
  void of_two_rows_for_one_account_none_is_taken_unless_they_are_equal() throws IOException {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name\na,A\na,Another\nb,B\nb,B\nc,C\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv, key: [id] } }
                accounts: SELECT id, name FROM customers
                """)
            .read();

    assertThat(outcome.accounts()).extracting(Account::id).containsExactly("b", "c");
    assertReport(outcome, "twins");
  }

  @Test
  void many_faults_of_a_kind_are_counted_and_the_first_are_shown() throws IOException {
    StringBuilder rows = new StringBuilder("account,on,spoken_by,kind\n");
    for (int i = 0; i < 50; i++) {
      rows.append("a,2026-02-01,customer,ticket\n");
    }
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name\na,A\n")
            .with("talks.csv", rows.toString())
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv }, talks: { file: talks.csv } }
                feeds: [interactions]
                accounts: SELECT * FROM customers
                interactions: SELECT * FROM talks
                contradictions:
                  talks-of-nobody:
                    text: somebody talks who does not exist
                    rows: SELECT * FROM talks WHERE account IS NULL
                  odd-talks:
                    text: a talk is a ticket
                    rows: SELECT _place, kind FROM talks WHERE kind = 'ticket'
                    of: SELECT count(*) FROM talks
                """)
            .read();

    assertReport(outcome, "many");
  }

  @Test
  void what_keeps_tables_and_queries_from_being_used_is_told_at_its_place() throws IOException {
    Outcome tables =
        mapped
            .with("customers.csv", "id,name\n1,A\n")
            .with("book.csv", new byte[] {'P', 'K', 3, 4, 0, 0})
            .with("odd.parquet", "id,name\n".getBytes(StandardCharsets.UTF_8))
            .with("empty.csv", "")
            .with("notes.txt", "id")
            .with(
                "mapping.yaml",
                """
                tables:
                  customers:
                    file: customers.csv
                    key: [ident]
                    columns: { naem: { type: integer } }
                  missing: { file: costumers.csv }
                  book: { file: book.csv }
                  odd: { file: odd.parquet }
                  empty: { file: empty.csv }
                  notes: { file: notes.txt }
                  nodriver: { database: "jdbc:nosuch:db", query: SELECT 1 }
                  nofile: { database: "jdbc:sqlite:crm.db", query: SELECT 1 }
                  secret: { database: "jdbc:postgresql://localhost/crm?password=${NO_SUCH_VARIABLE_HERE}", query: SELECT 1 }
                accounts: SELECT * FROM customers
                """)
            .read();
    assertReport(tables, "tables");

    Outcome queries =
        mapped
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv } }
                feeds: [usage, interactions]
                labels: [region]
                accounts: |
                  SELECT id, name,
                         seats * 2 AS seats
                  FROM customers
                metrics: |
                  SELECT id AS account, 'm' AS metric, 'count' AS kind, current_date AS on, 1 AS value
                  FROM customers
                interactions: SELECT id AS acount, name AS nam FROM customers
                milestones: SELECT sum(name) AS id FROM customers
                tasks: SELECT * FROM cutsomers
                contradictions:
                  none: { text: nothing, rows: SELECT nmae FROM customers }
                """)
            .read();
    assertReport(queries, "queries");
  }
}
