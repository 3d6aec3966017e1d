package org.onboardingrules.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.format.RowFaults;

/**
 * Counts what is wrong with rows, by kind, file and column, and keeps the first few of each. Its
 * size depends on how many kinds there are, not on how many faults. Used by one thread.
 */
public final class DataFaults implements RowFaults {

  private static final int FEW = 3;

  private final Map<Kind, Tally> tallies = new TreeMap<>();
  private final Consumer<Finding> each;
  private long count;

  /**
   * Starts to count.
   *
   * @param each is told of every fault when it is found
   */
  public DataFaults(Consumer<Finding> each) {
    this.each = each;
  }

  @Override
  public void add(String column, Finding finding) {
    count++;
    each.accept(finding);
    tallies
        .computeIfAbsent(
            new Kind(finding.place().file(), column, finding.code()), kind -> new Tally())
        .add(finding);
  }

  /** Returns how many faults there are. */
  public long count() {
    return count;
  }

  /** Returns the kinds of faults, by file and column. */
  public List<FaultKind> kinds() {
    return tallies.entrySet().stream()
        .map(
            e ->
                new FaultKind(
                    e.getKey().code(),
                    e.getKey().source(),
                    e.getKey().column(),
                    e.getValue().count,
                    List.copyOf(e.getValue().first)))
        .toList();
  }

  private record Kind(String source, String column, FindingCode code) implements Comparable<Kind> {

    @Override
    public int compareTo(Kind other) {
      int bySource = source.compareTo(other.source);
      int byColumn = bySource == 0 ? column.compareTo(other.column) : bySource;
      return byColumn == 0 ? code.compareTo(other.code) : byColumn;
    }
  }

  private static final class Tally {

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Finding finding) {
      count++;
      if (first.size() < FEW) {
        first.add(finding);
      }
    }
  }
}
