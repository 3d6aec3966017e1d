package org.onboardingrules.data.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a CSV file that are blank: they are counted by people, and not by DuckDB. */
final class BlankLines {

  private static final int BUFFER = 1 << 20;

  private BlankLines() {}

  /** Returns their numbers, from 1 on; a cell with line breaks is in one row. */
  static List<Long> of(Path file) throws IOException {
    List<Long> blank = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      long row = 1;
      boolean quoted = false;
      boolean empty = true;
      for (int octet = in.read(); octet >= 0; octet = in.read()) {
        quoted ^= octet == '"';
        if (octet == '\n' && !quoted) {
          if (empty) {
            blank.add(row);
          }
          row++;
          empty = true;
        } else if (octet != '\r') {
          empty = false;
        }
      }
    }
    return blank;
  }
}
