package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

class AccountRowsTest {

  private static final Set<Feed> FEEDS = Set.of(Feed.MILESTONES, Feed.USAGE, Feed.INTERACTIONS);

  private final Map<AccountPart, List<AccountRow>> entries = new EnumMap<>(AccountPart.class);
  private final List<String> faults = new ArrayList<>();
  private AccountRow own;

  @BeforeEach
  void begin() {
    own = row("customers.csv", 2, "id: a", "name: A");
  }

  @Test
  void a_row_alone_is_an_account_with_dates_of_anchors_under_their_own_names() {
    own =
        row(
            "customers.csv",
            2,
            "id: 007",
            "name: null",
            "kickoff: 2026-02-01",
            "contract-value-amount: 12.50",
            "contract-value-currency: JPY");

    Account account = read().orElseThrow();

    assertThat(account.id()).isEqualTo("007");
    assertThat(account.name()).isEqualTo("null");
    assertThat(account.anchors()).containsOnly(Map.entry(Anchor.KICKOFF, day("2026-02-01")));
    assertThat(account.contractValue().orElseThrow().amount()).isEqualByComparingTo("12.5");
    assertThat(account.feeds()).isEqualTo(FEEDS);
    assertThat(faults).isEmpty();
  }

  @Test
  void an_account_whose_own_row_has_a_fault_is_left_out() {
    own = row("customers.csv", 9, "id: a", "name: A", "seats: many", "kickoff: 2026-02-30");

    assertThat(read()).isEmpty();
    assertThat(faults)
        .containsExactlyInAnyOrder(
            "customers.csv:9:24 OR1005 seats: `seats` must be a number, but is `many`",
            "customers.csv:9:39 OR1006 kickoff: `2026-02-30` is not a date of the calendar");
  }

  @Test
  void a_faulty_row_costs_its_feed_and_the_other_rows_count() {
    with(AccountPart.INTERACTIONS, 2, "on: 2026-02-01", "spoken-by: customer", "kind: meetng");
    with(AccountPart.INTERACTIONS, 3, "on: 2026-02-02", "spoken-by: customer", "kind: meeting");

    Account account = read().orElseThrow();

    assertThat(account.interactions())
        .extracting(Interaction::on)
        .containsExactly(day("2026-02-02"));
    assertThat(account.feeds()).containsExactlyInAnyOrder(Feed.MILESTONES, Feed.USAGE);
    assertThat(faults)
        .containsExactly("interactions.csv:2:56 OR1007 kind: `meetng` is not a word for `kind`");
  }

  @Test
  void a_row_without_what_it_needs_is_told_with_its_row() {
    with(AccountPart.INTERACTIONS, 4, "on: 2026-02-01");

    assertThat(read().orElseThrow().interactions()).isEmpty();
    assertThat(faults)
        .hasSize(2)
        .allSatisfy(
            fault -> assertThat(fault).startsWith("interactions.csv:4:").contains("OR1003"));
  }

  @Test
  void what_is_moved_must_be_a_milestone_of_the_account() {
    with(AccountPart.MILESTONES, 2, "id: go-live", "owner: customer", "due: 2026-03-01");
    with(AccountPart.REPLANS, 2, "milestone: go-life", "on: 2026-02-20", "due: 2026-03-15");
    with(AccountPart.REPLANS, 3, "milestone: go-live", "on: 2026-02-21", "due: 2026-03-16");

    Account account = read().orElseThrow();

    assertThat(account.milestones().get(0).replans()).hasSize(1);
    assertThat(account.feeds()).containsExactlyInAnyOrder(Feed.USAGE, Feed.INTERACTIONS);
    assertThat(faults)
        .containsExactly(
            "replans.csv:2:24 OR1204 milestone: the account has no milestone `go-life`");
  }

  @Test
  void a_faulty_change_of_a_milestone_is_shown_in_its_own_row() {
    with(AccountPart.MILESTONES, 5, "id: go-live", "owner: customer", "due: 2026-03-01");
    with(AccountPart.REPLANS, 8, "milestone: go-live", "on: 2026-02-20", "due: soon");

    Account account = read().orElseThrow();

    assertThat(account.feeds()).doesNotContain(Feed.MILESTONES);
    assertThat(faults).hasSize(1).allMatch(fault -> fault.startsWith("replans.csv:8:"));
  }

  @Test
  void two_milestones_of_one_id_are_a_fault() {
    with(AccountPart.MILESTONES, 2, "id: go-live", "owner: customer", "due: 2026-03-01");
    with(AccountPart.MILESTONES, 3, "id: go-live", "owner: customer", "due: 2026-03-02");

    Account account = read().orElseThrow();

    assertThat(account.milestones()).hasSize(1);
    assertThat(account.feeds()).doesNotContain(Feed.MILESTONES);
    assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("milestones.csv:3:"));
  }

  @Test
  void a_metric_is_of_the_kind_of_its_first_row() {
    with(AccountPart.METRICS, 2, "metric: logins", "kind: count", "on: 2026-02-01", "value: 3");
    with(AccountPart.METRICS, 3, "metric: logins", "kind: ratio", "on: 2026-02-02", "value: 0.5");
    with(AccountPart.METRICS, 4, "metric: logins", "kind: count", "on: 2026-02-03", "value: 4");

    Account account = read().orElseThrow();

    assertThat(account.metrics()).hasSize(1);
    assertThat(account.metrics().get(0).observations()).hasSize(2);
    assertThat(account.feeds()).doesNotContain(Feed.USAGE);
    assertThat(faults)
        .containsExactly(
            "metrics.csv:3:35 OR1011 kind: `logins` is a ratio here and a count in another row");
  }

  @Test
  void a_part_without_a_feed_costs_none() {
    with(AccountPart.HEALTH, 2, "on: 2026-02-01", "rating: purple");

    assertThat(read().orElseThrow().feeds()).isEqualTo(FEEDS);
    assertThat(faults).hasSize(1);
  }

  @Test
  void line_breaks_in_a_cell_do_not_break_the_line_that_is_shown() {
    AccountRow row = row("t.csv", 3, "id: a\nb", "name: \uD83D\uDE00", "seats: 5");

    assertThat(row.at(row.number("seats")).line())
        .isEqualTo("id: a b, name: \uD83D\uDE00, seats: 5");
    assertThat(row.at(row.number("seats")).place()).hasToString("t.csv:3:26");
    assertThat(row.number("nothing")).isEqualTo(1);
    assertThat(row.text("nothing")).isEmpty();
  }

  private Optional<Account> read() {
    return AccountRows.read(
        own, entries, FEEDS, (column, fault) -> faults.add(line(column, fault)));
  }

  private static String line(String column, Finding fault) {
    return "%s %s %s: %s".formatted(fault.place(), fault.code().code(), column, fault.message());
  }

  private void with(AccountPart part, int number, String... cells) {
    String[] all = Stream.concat(Stream.of("account: a"), Stream.of(cells)).toArray(String[]::new);
    entries
        .computeIfAbsent(part, p -> new ArrayList<>())
        .add(row(part.word() + ".csv", number, all));
  }

  private static AccountRow row(String source, int number, String... cells) {
    return new AccountRow(
        source,
        number,
        Stream.of(cells)
            .map(cell -> cell.split(": ", 2))
            .map(cell -> new AccountRow.Cell(cell[0], cell[1]))
            .toList());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
