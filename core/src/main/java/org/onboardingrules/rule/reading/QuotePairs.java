package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quote without a partner on a line that has an odd number of them. Which one it is shows
 * in the texts that the others enclose: names and dates, no parentheses, commas or comparisons.
 */
final class QuotePairs {

  /** In place of an offset, where there is none. */
  static final int NONE = -1;

  /** More on one line are not worth the search. */
  private static final int MOST_QUOTES = 40;

  private static final Set<String> KEYWORDS = Set.of("when", "then", "end");
  private static final Pattern PLAIN_TEXT =
      Pattern.compile("[^\\s(),;=<>\"]([^(),;=<>\"]*[^\\s(),;=<>\"])?");

  /** A text that is never closed is taken to end before one of these. */
  private static final Pattern AFTER_TEXT = Pattern.compile("[,;)]");

  private final String text;
  private int from;
  private int lineEnd = NONE;
  private int lone = NONE;

  QuotePairs(String text) {
    this.text = text;
  }

  /** Returns where the quote without a partner stands on a line; NONE if none can be told. */
  int lone(int at) {
    moveTo(at);
    return lone;
  }

  /** Returns where the line ends in which an offset lies. */
  int lineEnd(int at) {
    moveTo(at);
    return lineEnd;
  }

  /** Looks at each line once, however long it is, from where it is first asked about. */
  private void moveTo(int at) {
    if (at >= from && at <= lineEnd) {
      return;
    }
    from = at;
    lineEnd = at;
    while (lineEnd < text.length() && !isLineBreak(text.charAt(lineEnd))) {
      lineEnd++;
    }
    lone = breaksOff() ? found() : NONE;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns whether a lone quote begins no text: behind one, doubled, or before a keyword. */
  boolean beginsNothing(int quote, int lineEnd) {
    char before = quote > 0 ? text.charAt(quote - 1) : '\n';
    char after = quote + 1 < lineEnd ? text.charAt(quote + 1) : '\n';
    boolean behindWord = Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after);
    return behindWord
        || before == '"'
        || after == '"'
        || KEYWORDS.contains(text.substring(quote + 1, lineEnd).strip());
  }

  /** Returns where a text that is never closed ends all the same: at a quote of another kind. */
  int otherQuote(int start, int lineEnd) {
    int end = beforeSymbol(start, lineEnd);
    for (int i = start; i < end; i++) {
      if (Lookalikes.isQuote(text.charAt(i)) && text.charAt(i) != '\'') {
        return i;
      }
    }
    return NONE;
  }

  /** Returns where the next symbol after a text stands, or the end of the line. */
  int beforeSymbol(int start, int lineEnd) {
    Matcher after = AFTER_TEXT.matcher(text).region(start, lineEnd);
    return after.find() ? after.start() : lineEnd;
  }

  /** Whether a text on the rest of the line is not closed; quotes in comments are none. */
  private boolean breaksOff() {
    int at = from;
    while (at < lineEnd && !text.startsWith("//", at)) {
      if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? lineEnd : end + 2;
      } else if (text.charAt(at) == '"') {
        at = textEnd(at + 1);
        if (at == NONE) {
          return true;
        }
      } else {
        at++;
      }
    }
    return false;
  }

  private int textEnd(int start) {
    int at = start;
    while (at < lineEnd && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at < lineEnd ? at + 1 : NONE;
  }

  private int found() {
    List<Integer> quotes = new ArrayList<>();
    for (int i = from; i < lineEnd && quotes.size() <= MOST_QUOTES; i++) {
      if (text.charAt(i) == '"') {
        quotes.add(i);
      }
    }
    return quotes.size() % 2 == 0 || quotes.size() > MOST_QUOTES
        ? NONE
        : quotes.stream().filter(at -> enclosePlainTexts(quotes, at)).findFirst().orElse(NONE);
  }

  private boolean enclosePlainTexts(List<Integer> quotes, int lone) {
    List<Integer> others = quotes.stream().filter(at -> at != lone).toList();
    for (int i = 0; i < others.size(); i += 2) {
      if (!PLAIN_TEXT.matcher(text.substring(others.get(i) + 1, others.get(i + 1))).matches()) {
        return false;
      }
    }
    return true;
  }
}
