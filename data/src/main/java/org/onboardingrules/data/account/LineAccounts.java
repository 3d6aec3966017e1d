package org.onboardingrules.data.account;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.data.table.Rows;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** Reads accounts from lines, one at a time; of two with one id the first is kept. */
final class LineAccounts implements Iterator<LabelledAccount> {

  private final Rows rows;
  private final List<String> files;
  private final DataFaults faults;
  private @Nullable LabelledAccount next;
  private @Nullable Account last;
  private String lastPlace = "";

  LineAccounts(Rows rows, List<String> files, DataFaults faults) {
    this.rows = rows;
    this.files = files;
    this.faults = faults;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.next()) {
      String file = files.get(Integer.parseInt(String.valueOf(rows.value(0))));
      int line = Integer.parseInt(String.valueOf(rows.value(1)));
      next = read(file, line, String.valueOf(rows.value(2))).orElse(null);
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

  private Optional<LabelledAccount> read(String file, int line, String text) {
    AccountBatch batch = AccountFiles.read(SourceText.of(file, text));
    batch.report().findings().forEach(finding -> faults.add("", moved(finding, line)));
    return batch.accounts().stream()
        .filter(account -> isFirst(account, file, line, text))
        .findFirst()
        .map(account -> new LabelledAccount(account, Map.of()));
  }

  private boolean isFirst(Account account, String file, int line, String text) {
    if (last == null || !last.id().equals(account.id())) {
      last = account;
      lastPlace = file + ":" + line;
      return true;
    }
    faults.add(
        "id",
        new Finding(
            FindingCode.DUPLICATE_ID,
            new Snippet(new Place(file, line, 1), text, 1),
            "`%s` is the id of an account already, at %s".formatted(account.id(), lastPlace),
            "rename one of the two, or put them together"));
    return false;
  }

  /** A line was read as if it were alone. */
  private static Finding moved(Finding finding, int line) {
    Snippet where = finding.where();
    Place place = new Place(where.place().file(), line, where.place().column());
    return new Finding(
        finding.code(),
        new Snippet(place, where.line(), where.length()),
        finding.message(),
        finding.help());
  }
}
