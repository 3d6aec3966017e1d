package org.onboardingrules.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells from its first bytes that a file is no UTF-8 text, where that shows. */
final class OtherEncoding {

  /** How files begin that are often taken for text, and what they are. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "PK\u0003\u0004", "a zip file, such as an Excel workbook",
          "PAR1", "a Parquet file",
          "SQLite format 3", "a SQLite database");

  /** As many bytes as tell enough. */
  private static final int LOOKED_AT = 4096;

  private OtherEncoding() {}

  /** Returns what the bytes look like; empty if they may be UTF-8. */
  static Optional<String> of(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16");
    }
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (start.startsWith(beginning.getKey())) {
        return Optional.of(beginning.getValue());
      }
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    boolean everySecond = Math.max(even, odd) * 4 > length && Math.min(even, odd) == 0;
    if (everySecond) {
      return Optional.of("UTF-16");
    }
    return (even + odd) * 10 > length ? Optional.of("a binary file, not text") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
