package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.term.code.AccountPart;
import org.onboardingrules.term.code.Feed;

/** Accounts written out as rows and read again. */
class AccountRowsProperties {

  private final List<Finding> faults = new ArrayList<>();

  @Property(tries = 300)
  void rows_in_the_order_of_the_account_give_the_account(@ForAll long seed) {
    Account account = account(seed);

    assertThat(read(RowsOfAccount.of(account), account.feeds())).contains(account);
    assertThat(faults).isEmpty();
  }

  @Property(tries = 300)
  void rows_in_any_order_give_what_has_the_same_rows(@ForAll long seed, @ForAll Random random) {
    Account account = account(seed);
    Map<AccountPart, List<AccountRow>> rows = RowsOfAccount.of(account);
    rows.values().forEach(table -> Collections.shuffle(table, random));

    Account read = read(rows, account.feeds()).orElseThrow();

    assertThat(faults).isEmpty();
    assertThat(read.feeds()).isEqualTo(account.feeds());
    assertThat(cells(RowsOfAccount.of(read))).isEqualTo(cells(RowsOfAccount.of(account)));
  }

  @Property(tries = 300)
  void a_faulty_row_costs_its_feed_and_no_other_row(@ForAll long seed, @ForAll Random random) {
    Account account = account(seed);
    Map<AccountPart, List<AccountRow>> rows = RowsOfAccount.of(account);
    AccountPart part = List.of(AccountPart.values()).get(1 + random.nextInt(14));
    List<AccountRow> table = rows.computeIfAbsent(part, p -> new ArrayList<>());
    AccountRow bad =
        new AccountRow("bad.csv", 7, List.of(new AccountRow.Cell("account", account.id())));
    table.add(random.nextInt(table.size() + 1), bad);

    Account read = read(rows, account.feeds()).orElseThrow();

    Set<Feed> left = EnumSet.noneOf(Feed.class);
    left.addAll(account.feeds());
    part.feed().ifPresent(left::remove);
    assertThat(faults).isNotEmpty().allMatch(fault -> fault.place().file().equals("bad.csv"));
    assertThat(faults).allMatch(fault -> fault.place().line() == 7);
    assertThat(read.feeds()).isEqualTo(left);
    assertThat(cells(RowsOfAccount.of(read))).isEqualTo(cells(RowsOfAccount.of(account)));
    Statistics.label("part").collect(part);
  }

  /** An account without metrics that were never observed: a table has no row for them. */
  private static Account account(long seed) {
    Account account = RandomAccounts.some(1, seed).get(0);
    return RandomAccounts.with(
        account, RandomAccounts.parts(account).stream().filter(part -> !isEmpty(part)).toList());
  }

  private static boolean isEmpty(Account.Part part) {
    return part instanceof MetricSeries metric && metric.observations().isEmpty();
  }

  private Optional<Account> read(Map<AccountPart, List<AccountRow>> rows, Set<Feed> feeds) {
    faults.clear();
    AccountRow own = rows.remove(AccountPart.ACCOUNTS).get(0);
    return AccountRows.read(own, rows, feeds, (column, fault) -> faults.add(fault));
  }

  /** What the rows of each table say, in an order of its own. */
  private static Map<AccountPart, List<String>> cells(Map<AccountPart, List<AccountRow>> rows) {
    Map<AccountPart, List<String>> cells = new TreeMap<>();
    rows.forEach(
        (part, table) ->
            cells.put(part, table.stream().map(row -> row.cells().toString()).sorted().toList()));
    return cells;
  }
}
