package org.onboardingrules.data.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.data.account.MappedFolder.Outcome;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

class AccountTablesTest {

  private static final String CUSTOMERS =
      """
      tables: { customers: { file: customers.csv } }
      accounts: SELECT * FROM customers
      """;

  @TempDir Path folder;
  private MappedFolder mapped;

  @BeforeEach
  void map() {
    mapped = new MappedFolder(folder);
  }

  @Test
  void a_table_whose_columns_are_called_as_in_account_files_needs_no_more_than_its_name() {
    Outcome outcome =
        mapped
            .with(
                "customers.csv",
                """
                id,name,segment,seats,contract_signed,kickoff,contract_value_amount,contract_value_currency
                b-2,"Birch, Ltd.",SMB,12,2026-01-05,,30000.50,USD
                a-1,Acme,,,,2026-01-12,,
                """)
            .with("mapping.yaml", CUSTOMERS)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.accounts()).extracting(Account::id).containsExactly("a-1", "b-2");
    Account birch = outcome.account("b-2");
    assertThat(birch.name()).isEqualTo("Birch, Ltd.");
    assertThat(birch.segment()).contains(SegmentId.SMB);
    assertThat(birch.seats()).hasValue(12);
    assertThat(birch.anchors()).isEqualTo(Map.of(Anchor.CONTRACT_SIGNED, day("2026-01-05")));
    assertThat(birch.contractValue().orElseThrow().amount()).isEqualByComparingTo("30000.5");
    assertThat(outcome.account("a-1").seats()).isEmpty();
  }

  @Test
  void a_wide_table_of_counts_becomes_metrics() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name,day,Shift.Created,Shift.Opened\na,A,2026-02-01,3,0\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv } }
                feeds: [usage]
                accounts: SELECT id, name FROM customers
                metrics: |
                  SELECT id AS account, metric, 'count' AS kind, day AS "on", value
                  FROM (UNPIVOT customers ON COLUMNS('\\.') INTO NAME metric VALUE value)
                """)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.account("a").feeds()).containsExactly(Feed.USAGE);
    assertThat(outcome.account("a").metrics())
        .extracting(MetricSeries::metric, series -> series.observations().get(0))
        .containsExactlyInAnyOrder(
            tuple("Shift.Created", observed("2026-02-01", "3")),
            tuple("Shift.Opened", observed("2026-02-01", "0")));
  }

  @Test
  void entries_find_their_way_to_their_accounts_and_inner_entries_into_theirs() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name\na,A\nb,B\n")
            .with("plan.csv", "account,id,owner,due\nb,go-live,customer,2026-03-01\n")
            .with("moved.csv", "account,milestone,on,due\nb,go-live,2026-02-20,2026-03-15\n")
            .with("talks.csv", "account,on,spoken_by,kind\na,2026-02-01,customer,meeting\n")
            .with(
                "mapping.yaml",
                """
                tables:
                  customers: { file: customers.csv }
                  plan: { file: plan.csv }
                  moved: { file: moved.csv }
                  talks: { file: talks.csv }
                feeds: [milestones, interactions]
                accounts: SELECT * FROM customers
                milestones: SELECT * FROM plan
                replans: SELECT * FROM moved
                interactions: SELECT * FROM talks
                """)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.account("a").interactions())
        .extracting(Interaction::on)
        .containsExactly(day("2026-02-01"));
    PlannedMilestone goLive = outcome.account("b").milestones().get(0);
    assertThat(goLive.replans())
        .containsExactly(new PlannedMilestone.Replan(day("2026-02-20"), day("2026-03-15")));
  }

  @Test
  void columns_that_are_labels_are_for_counting_and_no_rule_sees_them() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name,Region\na,A,EMEA\nb,B,\n")
            .with("mapping.yaml", "labels: [Region]\n" + CUSTOMERS)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.labelled())
        .extracting(LabelledAccount::labels)
        .containsExactly(Map.of("Region", "EMEA"), Map.of());
  }

  @Test
  void ids_sort_by_characters_whatever_alphabet_they_are_written_in() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name\n\uFF21,wide\n\uD83D\uDE00,face\né,accent\nz,z\nZ,Z\n")
            .with(
                "talks.csv",
                "account,on,spoken_by,kind\n\uD83D\uDE00,2026-02-01,customer,meeting\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv }, talks: { file: talks.csv } }
                feeds: [interactions]
                accounts: SELECT * FROM customers
                interactions: SELECT * FROM talks
                """)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.accounts())
        .extracting(Account::id)
        .containsExactly("Z", "z", "é", "\uFF21", "\uD83D\uDE00");
    assertThat(outcome.account("\uD83D\uDE00").interactions()).hasSize(1);
  }

  @Test
  void the_encoding_and_the_delimiter_of_a_file_can_be_named() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id;name\n1;株式会社さくら\n", Charset.forName("windows-31j"))
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv, delimiter: ";", encoding: windows-31j } }
                accounts: SELECT * FROM customers
                """)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.account("1").name()).isEqualTo("株式会社さくら");
  }

  @Test
  void what_looks_like_nothing_or_a_number_is_a_name_where_a_name_belongs() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name,product\n007,null,NA\n1e5,true,-\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv, absent: [NA, "-"] } }
                accounts: SELECT * FROM customers
                """)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.accounts()).extracting(Account::id).containsExactly("007", "1e5");
    assertThat(outcome.accounts()).extracting(Account::name).containsExactly("null", "true");
    assertThat(outcome.account("007").product()).isEmpty();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Observation observed(String on, String value) {
    return Observation.of(day(on), new BigDecimal(value));
  }

  @Test
  void ids_that_are_numbers_meet_their_rows_whatever_the_order_of_numbers_is() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name\n2,A\n10,B\n11,C\n")
            .with(
                "uses.csv", "customer,day,uses\n2,2026-01-09,1\n10,2026-01-09,7\n11,2026-01-09,8\n")
            .with(
                "mapping.yaml",
                """
                tables:
                  customers: { file: customers.csv, columns: { id: { type: integer } } }
                  uses: { file: uses.csv }
                feeds: [usage]
                accounts: SELECT * FROM customers
                metrics: SELECT customer AS account, 'uses' AS metric, 'count' AS kind, day AS "on", uses AS value FROM uses
                """)
            .read();

    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.accounts()).extracting(Account::id).containsExactly("10", "11", "2");
    assertThat(outcome.accounts()).allSatisfy(account -> assertThat(account.metrics()).hasSize(1));
  }

  @Test
  void a_label_that_is_a_key_too_is_both() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name,segment\na,A,SMB\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv } }
                labels: [segment]
                accounts: SELECT * FROM customers
                """)
            .read();

    assertThat(outcome.labelled().get(0).labels()).containsExactly(Map.entry("segment", "SMB"));
    assertThat(outcome.account("a").segment()).contains(SegmentId.SMB);
  }

  @Test
  void a_label_with_a_time_of_day_is_told_as_it_stands() {
    Outcome outcome =
        mapped
            .with("customers.csv", "id,name,seen\na,A,2026-03-31 09:00:00\n")
            .with(
                "mapping.yaml",
                """
                tables: { customers: { file: customers.csv, columns: { seen: { type: timestamp } } } }
                labels: [seen]
                accounts: SELECT * FROM customers
                """)
            .read();

    assertThat(outcome.labelled().get(0).labels())
        .containsExactly(Map.entry("seen", "2026-03-31 09:00:00"));
  }
}
