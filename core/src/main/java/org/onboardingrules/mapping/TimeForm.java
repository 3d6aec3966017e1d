package org.onboardingrules.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How dates and times are written, in the letters that spreadsheets use: {@code yyyy-MM-dd
 * HH:mm:ss}. Immutable.
 *
 * @param letters as written
 * @param strptime the same for {@code strptime}
 */
public record TimeForm(String letters, String strptime) {

  private static final Map<String, String> CODES = new LinkedHashMap<>();

  static {
    CODES.put("yyyy", "%Y");
    CODES.put("yy", "%y");
    CODES.put("MMMM", "%B");
    CODES.put("MMM", "%b");
    CODES.put("MM", "%m");
    CODES.put("M", "%-m");
    CODES.put("dd", "%d");
    CODES.put("d", "%-d");
    CODES.put("HH", "%H");
    CODES.put("H", "%-H");
    CODES.put("hh", "%I");
    CODES.put("h", "%-I");
    CODES.put("mm", "%M");
    CODES.put("ss", "%S");
    CODES.put("SSSSSS", "%f");
    CODES.put("SSS", "%g");
    CODES.put("a", "%p");
    CODES.put("XXX", "%z");
  }

  private static final Pattern PIECE = Pattern.compile("'([^']*)'|([A-Za-z])\\2*|[^A-Za-z']");

  /** Returns the form that letters stand for; empty if one of them means nothing here. */
  static Optional<TimeForm> of(String letters) {
    StringBuilder out = new StringBuilder();
    Matcher piece = PIECE.matcher(letters);
    int end = 0;
    while (piece.find() && piece.start() == end) {
      end = piece.end();
      String code = piece.group(2) == null ? quoted(piece) : CODES.get(piece.group());
      if (code == null) {
        return Optional.empty();
      }
      out.append(code);
    }
    return end == letters.length()
        ? Optional.of(new TimeForm(letters, out.toString()))
        : Optional.empty();
  }

  /** Returns whether the offset from UTC is written. */
  boolean hasOffset() {
    return strptime.contains("%z");
  }

  /** Returns the groups of letters that mean something. */
  static String known() {
    return String.join("`, `", CODES.keySet());
  }

  private static String quoted(Matcher piece) {
    String plain = piece.group(1) == null ? piece.group() : piece.group(1);
    return plain.replace("%", "%%");
  }
}
