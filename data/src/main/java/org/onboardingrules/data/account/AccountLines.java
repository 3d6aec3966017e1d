package org.onboardingrules.data.account;

import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onboardingrules.data.report.ContradictionFound;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.data.table.LineTable;
import org.onboardingrules.data.table.RefusedException;
import org.onboardingrules.data.table.Rows;
import org.onboardingrules.data.table.Workspace;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;

/**
 * The accounts of JSON Lines files of any size: what {@code AccountFiles} reads from them, without
 * holding more than a line.
 */
public final class AccountLines implements AccountSource {

  private final Workspace workspace;
  private final LineTable lines;
  private final DataFaults faults;

  private AccountLines(Workspace workspace, LineTable lines, DataFaults faults) {
    this.workspace = workspace;
    this.lines = lines;
    this.faults = faults;
  }

  /**
   * Sorts the lines of some files by the ids of their accounts.
   *
   * @param each is told of every fault when it is found
   * @throws ValidationException if a file is missing or cannot be read
   */
  public static AccountLines open(List<Path> files, Consumer<Finding> each)
      throws ValidationException {
    Workspace workspace = Workspace.open();
    Findings findings = new Findings();
    LineTable lines = new LineTable(workspace, files, findings);
    if (findings.report().hasErrors()) {
      workspace.close();
      throw new ValidationException(findings.report());
    }
    return new AccountLines(workspace, lines, new DataFaults(each));
  }

  @Override
  public long size() {
    try {
      return lines.size();
    } catch (RefusedException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public Stream<LabelledAccount> accounts() {
    try {
      Rows rows = lines.rows();
      LineAccounts read = new LineAccounts(rows, lines.files(), faults);
      Spliterator<LabelledAccount> each =
          Spliterators.spliteratorUnknownSize(read, Spliterator.ORDERED | Spliterator.NONNULL);
      return StreamSupport.stream(each, false).onClose(rows::close);
    } catch (RefusedException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public DataFaults faults() {
    return faults;
  }

  @Override
  public List<ContradictionFound> contradictions() {
    return List.of();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
