package org.onboardingrules.format;

import org.onboardingrules.source.DisplayWidth;

/**
 * Lines for a terminal, 100 cells wide at most, without trailing spaces. Mutable; used by one
 * thread.
 */
final class Page {

  static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  /** Adds a text that starts at a column and wraps back to it. */
  void text(int column, String text) {
    labelled(0, "", column, text);
  }

  /**
   * Adds a label at a column and beside it a text at another column, to which it wraps back; a
   * label that reaches into the text has a line to itself.
   */
  void labelled(int labelColumn, String label, int column, String text) {
    String lead = " ".repeat(labelColumn) + Wrapping.clean(label);
    boolean tooLong = !label.isEmpty() && DisplayWidth.of(lead) >= column;
    if (tooLong) {
      Wrapping.lines(label, WIDTH - labelColumn)
          .forEach(line -> add(" ".repeat(labelColumn), line));
      if (text.isEmpty()) {
        return;
      }
      lead = "";
    }
    String start = Wrapping.padRight(lead, column);
    for (String line : Wrapping.lines(text, WIDTH - column)) {
      add(start, line);
      start = " ".repeat(column);
    }
  }

  /** Adds an empty line. */
  void blank() {
    out.append('\n');
  }

  private void add(String start, String line) {
    out.append((start + line).stripTrailing()).append('\n');
  }

  /** Returns what was added so far; each line ends with a line feed. */
  @Override
  public String toString() {
    return out.toString();
  }
}
