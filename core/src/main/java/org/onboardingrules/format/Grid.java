package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onboardingrules.source.DisplayWidth;

/**
 * A table for a terminal, 100 cells wide at most. Columns are as wide as what they hold; the first
 * takes what is left, and its cells are cut. Mutable; used by one thread.
 */
final class Grid {

  private static final String GAP = "  ";
  private static final int LEAST_FIRST = 8;

  /**
   * The head of a column.
   *
   * @param text the heading
   * @param right whether the cells stand to the right, as figures do
   */
  record Head(String text, boolean right) {

    static Head left(String text) {
      return new Head(text, false);
    }

    static Head right(String text) {
      return new Head(text, true);
    }
  }

  /** A row, and what stands below it: something in the first column, something beside it. */
  private record Row(List<String> cells, List<String> below) {}

  private final List<Head> heads;
  private final List<Row> rows = new ArrayList<>();

  Grid(List<Head> heads) {
    this.heads = List.copyOf(heads);
  }

  void row(List<String> cells) {
    rows.add(new Row(List.copyOf(cells), List.of()));
  }

  /** Adds a row of two lines; of the second, what stands beside the first column is cut. */
  void row(List<String> cells, String below, String besideIt) {
    rows.add(new Row(List.copyOf(cells), List.of(below, besideIt)));
  }

  /** Returns whether the first column can have as many cells as it wants, up to so many. */
  boolean leavesFirst(int cells) {
    return Math.min(widest(0), cells) <= Page.WIDTH - others(widths());
  }

  @Override
  public String toString() {
    int[] widths = widths();
    widths[0] = Math.min(widths[0], Math.max(LEAST_FIRST, Page.WIDTH - others(widths)));
    StringBuilder out = new StringBuilder(line(heads.stream().map(Head::text).toList(), widths));
    int whole = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    out.append("-".repeat(whole)).append('\n');
    for (Row row : rows) {
      out.append(line(row.cells(), widths));
      if (!row.below().isEmpty()) {
        out.append(below(row.below().get(0), row.below().get(1), widths[0]));
      }
    }
    return out.toString();
  }

  private int[] widths() {
    return IntStream.range(0, heads.size()).map(this::widest).toArray();
  }

  private int widest(int column) {
    int widest =
        rows.stream().mapToInt(row -> DisplayWidth.of(row.cells().get(column))).max().orElse(0);
    return Math.max(widest, DisplayWidth.of(heads.get(column).text()));
  }

  private static int others(int[] widths) {
    return IntStream.of(widths).skip(1).sum() + GAP.length() * (widths.length - 1);
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Wrapping.cut(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP);
      line.append(
          heads.get(i).right()
              ? Wrapping.padLeft(cell, widths[i])
              : Wrapping.padRight(cell, widths[i]));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private static String below(String first, String beside, int firstWidth) {
    String start = Wrapping.padRight(GAP + Wrapping.clean(first), firstWidth) + GAP;
    int rest = Math.max(LEAST_FIRST, Page.WIDTH - DisplayWidth.of(start));
    return (start + Wrapping.cut(beside, rest)).stripTrailing() + "\n";
  }
}
