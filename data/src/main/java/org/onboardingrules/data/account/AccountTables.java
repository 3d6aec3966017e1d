package org.onboardingrules.data.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onboardingrules.data.report.ContradictionFound;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.RefusedException;
import org.onboardingrules.data.table.Workspace;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.mapping.Contradiction;
import org.onboardingrules.mapping.Mapping;
import org.onboardingrules.term.code.AccountPart;

/**
 * The accounts of some tables, put together as a mapping says. Used by one thread; to be closed.
 *
 * <p>The tables are loaded into a database in a temporary folder, and accounts come out of it one
 * after the other, in the order of their ids: memory does not grow with their number.
 */
public final class AccountTables implements AccountSource {

  private final Mapping mapping;
  private final Workspace workspace;
  private final DataFaults faults;
  private final Map<AccountPart, PartTable> parts = new EnumMap<>(AccountPart.class);
  private final Map<AccountPart, List<PartColumn>> columns = new EnumMap<>(AccountPart.class);
  private final List<ContradictionFound> contradictions = new ArrayList<>();

  private AccountTables(Mapping mapping, Workspace workspace, DataFaults faults) {
    this.mapping = mapping;
    this.workspace = workspace;
    this.faults = faults;
  }

  /**
   * Loads the tables and runs the queries.
   *
   * @param each is told of every fault in a row, when it is found
   * @throws ValidationException with all that keeps a table from being loaded or a query from being
   *     run; faults of single rows are none
   */
  public static AccountTables open(Mapping mapping, Consumer<Finding> each)
      throws ValidationException {
    Workspace workspace = Workspace.open();
    AccountTables tables = new AccountTables(mapping, workspace, new DataFaults(each));
    try {
      tables.load();
      return tables;
    } catch (ValidationException | RuntimeException e) {
      workspace.close();
      throw e;
    }
  }

  private void load() throws ValidationException {
    Findings findings = new Findings();
    Loading loading = new Loading(workspace, mapping.file(), findings, faults);
    mapping.tables().forEach(loading::load);
    findings.report().throwIfErrors();
    mapping
        .queries()
        .forEach(
            (part, query) -> {
              PartTable table = new PartTable(workspace, mapping, part, query);
              table.make(findings).ifPresent(made -> columns.put(part, made));
              parts.put(part, table);
            });
    for (Contradiction contradiction : mapping.contradictions()) {
      new ContradictionSearch(workspace, findings)
          .search(contradiction)
          .ifPresent(contradictions::add);
    }
    findings.report().throwIfErrors();
  }

  @Override
  public long size() {
    try {
      return Objects.requireNonNull(parts.get(AccountPart.ACCOUNTS)).size();
    } catch (RefusedException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public Stream<LabelledAccount> accounts() {
    Map<AccountPart, PartRows> rows = new EnumMap<>(AccountPart.class);
    try {
      for (Map.Entry<AccountPart, PartTable> entry : parts.entrySet()) {
        List<PartColumn> made = Objects.requireNonNull(columns.get(entry.getKey()));
        rows.put(entry.getKey(), entry.getValue().rows(made));
      }
    } catch (RefusedException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    PartRows accounts = Objects.requireNonNull(rows.remove(AccountPart.ACCOUNTS));
    AccountMerge merge = new AccountMerge(mapping, accounts, rows, faults);
    Spliterator<LabelledAccount> each =
        Spliterators.spliteratorUnknownSize(merge, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(each, false)
        .onClose(
            () -> {
              accounts.close();
              rows.values().forEach(PartRows::close);
            });
  }

  @Override
  public DataFaults faults() {
    return faults;
  }

  @Override
  public List<ContradictionFound> contradictions() {
    return List.copyOf(contradictions);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
