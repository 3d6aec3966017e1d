package org.onboardingrules.rule.reading;

import java.util.Map;
import java.util.Optional;

/**
 * Characters that input methods and word processors write in place of plain ones: full-width forms,
 * typographic quotes, dashes and comparison signs; and characters that nobody sees.
 */
final class Lookalikes {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private static final String QUOTES = "'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";
  private static final String CORNERS_AND_FULL_WIDTH_QUOTES = "「」『』〝〞〟＂＇";

  private static final Map<Integer, String> PLAIN =
      Map.of(
          0x2264, "<=", 0x2265, ">=", 0x2260, "!=", 0x2010, "-", 0x2013, "-", 0x2014, "-", 0x2212,
          "-", 0x3001, ",");

  private Lookalikes() {}

  /** Returns what a character stands for; empty if it stands for itself. */
  static Optional<String> plain(int c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST && !isQuote(c)) {
      return Optional.of(String.valueOf((char) (c - FULL_WIDTH_OFFSET)));
    }
    if (c > 127 && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
      return Optional.of(" ");
    }
    return Optional.ofNullable(PLAIN.get(c));
  }

  /** Returns whether a character quotes texts elsewhere, but not in rule files. */
  static boolean isQuote(int c) {
    return QUOTES.indexOf(c) >= 0 || CORNERS_AND_FULL_WIDTH_QUOTES.indexOf(c) >= 0;
  }

  /** Returns whether a character ends a text that began with a quote. */
  static boolean closes(int quote, char c) {
    return c == quote || (quote != '"' && quote != '\'' && (c == '"' || (isQuote(c) && c != '\'')));
  }

  /** Returns whether nobody sees a character that does not separate words either. */
  static boolean isInvisible(int c) {
    boolean blank = c == '\t' || c == '\f' || c == '\r' || c == '\n';
    return !blank && (Character.isIdentifierIgnorable(c) || Character.isISOControl(c));
  }
}
