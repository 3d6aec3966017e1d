package org.onboardingrules.data.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.format.AccountColumns;
import org.onboardingrules.format.AccountRow;
import org.onboardingrules.format.AccountRow.Cell;
import org.onboardingrules.format.AccountRows;
import org.onboardingrules.mapping.DayCount;
import org.onboardingrules.mapping.Mapping;
import org.onboardingrules.term.code.AccountPart;

/**
 * Puts accounts together from sorted rows, one account at a time, in the order of their ids. Used
 * by one thread.
 */
final class AccountMerge implements Iterator<LabelledAccount> {

  private final Mapping mapping;
  private final PartRows accounts;
  private final Map<AccountPart, PartRows> parts;
  private final DataFaults faults;
  private final Optional<DayCounter> calendar;
  private @Nullable LabelledAccount next;

  AccountMerge(
      Mapping mapping, PartRows accounts, Map<AccountPart, PartRows> parts, DataFaults faults) {
    this.mapping = mapping;
    this.accounts = accounts;
    this.parts = parts;
    this.faults = faults;
    this.calendar = mapping.days().map(DayCounter::of);
  }

  @Override
  public boolean hasNext() {
    while (next == null && accounts.isThere()) {
      next = read();
    }
    if (next == null) {
      parts.forEach((part, rows) -> reportStrangers(part, rows, Optional.empty()));
    }
    return next != null;
  }

  @Override
  public LabelledAccount next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    LabelledAccount read = next;
    next = null;
    return read;
  }

  /** Reads the account at hand; null if it cannot be used. */
  private @Nullable LabelledAccount read() {
    Optional<String> id = accounts.account();
    Optional<DayCounter> days = days();
    AccountRow row = accounts.row(calendar);
    accounts.advance();
    boolean alone = readTwins(id, row);
    Map<AccountPart, List<AccountRow>> entries = new EnumMap<>(AccountPart.class);
    if (id.isPresent()) {
      parts.forEach((part, rows) -> entries.put(part, own(part, rows, id.get(), days)));
    }
    Optional<Account> account =
        alone
            ? AccountRows.read(unlabelled(row), entries, mapping.feeds(), faults)
            : Optional.empty();
    return account.map(read -> new LabelledAccount(read, labels(row))).orElse(null);
  }

  /** Days count from the anchor of the account at hand, where they count from one. */
  private Optional<DayCounter> days() {
    Optional<String> anchor =
        mapping
            .days()
            .flatMap(
                count ->
                    count.match(
                        c -> Optional.<String>empty(),
                        (DayCount.Periods p) -> Optional.of(p.from().word())));
    return calendar.map(
        counter -> anchor.flatMap(accounts::moment).map(counter::from).orElse(counter));
  }

  /** Rows of one id that differ: nobody can say which is right. */
  private boolean readTwins(Optional<String> id, AccountRow first) {
    boolean alone = true;
    while (id.isPresent() && accounts.isThere() && accounts.account().equals(id)) {
      AccountRow twin = accounts.row(calendar);
      boolean same = twin.cells().equals(first.cells());
      faults.add(
          "id",
          new Finding(
              FindingCode.DUPLICATE_ID,
              twin.at(twin.number("id")),
              "`%s` is the id of an account already%s"
                  .formatted(id.get(), same ? "" : ", of which other things are said"),
              same
                  ? "leave one of the two out"
                  : "keep one of the rows; until then it is left out"));
      alone &= same;
      accounts.advance();
    }
    return alone;
  }

  private List<AccountRow> own(
      AccountPart part, PartRows rows, String id, Optional<DayCounter> days) {
    reportStrangers(part, rows, Optional.of(id));
    List<AccountRow> own = new ArrayList<>();
    while (rows.isThere() && rows.account().filter(id::equals).isPresent()) {
      own.add(rows.row(days));
      rows.advance();
    }
    return own;
  }

  /** Reports rows of accounts that come before one, or of all that are left. */
  private void reportStrangers(AccountPart part, PartRows rows, Optional<String> before) {
    while (rows.isThere() && isBefore(rows.account(), before)) {
      AccountRow row = rows.row(calendar);
      String problem =
          rows.account()
              .map(
                  id -> "no account has the id `%s` of this row of `%s`".formatted(id, part.word()))
              .orElse("a row of `%s` does not say whose it is".formatted(part.word()));
      faults.add(
          "account",
          new Finding(
              FindingCode.UNKNOWN_ACCOUNT,
              row.at(row.number("account")),
              problem,
              rows.account().isPresent()
                  ? "give the account a row of its own, or leave this row out"
                  : "fill in `account`, or leave this row out"));
      rows.advance();
    }
  }

  private static boolean isBefore(Optional<String> account, Optional<String> bound) {
    return account.isEmpty() || bound.isEmpty() || compare(account.get(), bound.get()) < 0;
  }

  /** Returns the order in which DuckDB sorts texts: by code points, not by UTF-16. */
  private static int compare(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    return Arrays.compare(a, b);
  }

  /** A label that is also a key, such as the segment, is both. */
  private AccountRow unlabelled(AccountRow row) {
    Set<String> labels = new HashSet<>(mapping.labels());
    labels.removeAll(AccountColumns.of(AccountPart.ACCOUNTS).names());
    List<Cell> cells = row.cells().stream().filter(c -> !labels.contains(c.column())).toList();
    return new AccountRow(row.source(), row.number(), cells);
  }

  private Map<String, String> labels(AccountRow row) {
    Map<String, String> labels = new LinkedHashMap<>();
    mapping.labels().forEach(label -> row.text(label).ifPresent(text -> labels.put(label, text)));
    return labels;
  }
}
