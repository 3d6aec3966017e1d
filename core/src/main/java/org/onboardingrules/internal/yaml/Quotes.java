package org.onboardingrules.internal.yaml;

/** Where a quoted text ends, in YAML and in JSON. */
final class Quotes {

  /** The offset that no text has. */
  static final int NOT_CLOSED = -1;

  private Quotes() {}

  /**
   * Returns the offset after the closing quote of the text that opens at {@code open}, or {@link
   * #NOT_CLOSED}. Within double quotes a backslash takes the character after it along; within
   * single quotes a doubled quote stands for itself.
   */
  static int end(String text, int open) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean doubled = quote == '\'' && c == quote && text.startsWith("''", at);
      if (doubled || (quote == '"' && c == '\\')) {
        at += 2;
      } else if (c == quote) {
        return at + 1;
      } else {
        at++;
      }
    }
    return NOT_CLOSED;
  }
}
