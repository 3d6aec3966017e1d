package org.onboardingrules.rule.reading;

import org.onboardingrules.source.Span;

/**
 * A piece of a rule file: a word, a text, a number or a symbol. Comments and white space are none.
 *
 * @param kind what it is
 * @param text as written; for texts the content between the quotes, with escapes resolved
 * @param span where it stands, quotes included
 */
record Token(Kind kind, String text, Span span) {

  enum Kind {
    WORD,
    TEXT,
    NUMBER,
    SYMBOL,
    END_OF_FILE
  }

  boolean is(String wordOrSymbol) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wordOrSymbol);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWordOrNumber() {
    return kind == Kind.WORD || kind == Kind.NUMBER;
  }

  boolean isVariable() {
    return kind == Kind.WORD && text.startsWith("$");
  }

  boolean touches(Span before) {
    return span.start() == before.end();
  }

  /** How a message calls it. */
  String quoted() {
    return switch (kind) {
      case END_OF_FILE -> "the end of the file";
      case TEXT -> "`\"" + text + "\"`";
      default -> "`" + text + "`";
    };
  }
}
