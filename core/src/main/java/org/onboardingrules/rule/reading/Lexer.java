package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.LookalikeLetters;
import org.onboardingrules.diagnostic.SuspiciousCharacters;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;

/**
 * Cuts a rule file into tokens. Faults are reported and passed over, so that reading goes on: what
 * an input method or a word processor made of a plain character is read as that character.
 */
final class Lexer {

  private static final List<String> SYMBOLS = List.of("==", "!=", "<=", ">=", "&&", "||");
  private static final String BLANKS = " \t\f\r\n";

  private final SourceText source;
  private final String text;
  private final Findings findings;
  private final QuotePairs quotes;
  private final NumberReader numbers;
  private final List<Token> tokens = new ArrayList<>();
  private boolean cut;
  private int at;

  private Lexer(SourceText source, Findings findings) {
    this.source = source;
    this.text = LookalikeLetters.replaced(source.text());
    this.quotes = new QuotePairs(text);
    this.numbers = new NumberReader(source, findings);
    this.findings = findings;
  }

  /**
   * What a file is made of.
   *
   * @param tokens the last one is always the end of the file
   * @param cut whether a comment that is never closed swallowed the rest of the file
   */
  record Lexed(List<Token> tokens, boolean cut) {}

  /** Returns the tokens of a file. */
  static Lexed lexed(SourceText source, Findings findings) {
    Lexer lexer = new Lexer(source, findings);
    while (lexer.at < lexer.text.length()) {
      lexer.step();
    }
    lexer.add(Token.Kind.END_OF_FILE, "", new Span(lexer.at, lexer.at));
    return new Lexed(List.copyOf(lexer.tokens), lexer.cut);
  }

  private void step() {
    int c = text.codePointAt(at);
    if (BLANKS.indexOf(c) >= 0) {
      at++;
    } else if (text.startsWith("//", at)) {
      at = quotes.lineEnd(at);
    } else if (text.startsWith("/*", at)) {
      skipBlockComment();
    } else if (c == '#' || text.startsWith("--", at)) {
      refuseComment(c == '#' ? "#" : "--");
    } else if (c == '"' || Lookalikes.isQuote(c)) {
      readText(c);
    } else if (isDigit(at) || (c == '.' && isDigit(at + 1) && !afterWord())) {
      readNumber();
    } else if (Lookalikes.plain(c).isPresent()) {
      readLookalikes();
    } else if (Lookalikes.isInvisible(c)) {
      refuseInvisible(c);
    } else if (Character.isJavaIdentifierStart(c)) {
      readWord();
    } else {
      readSymbol(c);
    }
  }

  private void add(Token.Kind kind, String content, Span span) {
    tokens.add(new Token(kind, content, span));
  }

  private void report(Span where, String message, String help) {
    findings.add(FindingCode.RULE_SYNTAX, source.snippet(where), message, help);
  }

  private void reportInvisible(int start, int end) {
    SuspiciousCharacters.reportInvisible(source, new Span(start, end), findings);
  }

  private void skipBlockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      cut = true;
      report(
          new Span(at, at + 2),
          "this comment is never closed, so the rest of the file is not read",
          "write `*/` where it ends");
    }
    at = end < 0 ? text.length() : end + 2;
  }

  private void refuseComment(String mark) {
    report(
        new Span(at, at + mark.length()),
        "a comment does not begin with `" + mark + "`",
        "write `//` before a comment");
    at = quotes.lineEnd(at);
  }

  private void readText(int quote) {
    int start = at;
    int lineEnd = quotes.lineEnd(at);
    boolean lone = quote == '"' && start == quotes.lone(at);
    if (lone && quotes.beginsNothing(start, lineEnd)) {
      at++;
      report(new Span(start, at), "this `\"` has no partner", "write the other one, or delete it");
      return;
    }
    at += Character.charCount(quote);
    int end = lone ? lineEnd : closing(quote, lineEnd);
    if (end < lineEnd) {
      addText(new Span(start, end + 1), 1);
      if (quote != '"') {
        reportQuotes(new Span(start, end + 1));
      }
    } else {
      readUnclosed(start, lineEnd);
    }
  }

  private void reportQuotes(Span span) {
    report(
        span,
        "a text stands in straight double quotes",
        "write \"" + text.substring(span.start() + 1, span.end() - 1) + "\"");
  }

  private int closing(int quote, int lineEnd) {
    int end = at;
    while (end < lineEnd && !Lookalikes.closes(quote, text.charAt(end))) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private void readUnclosed(int start, int lineEnd) {
    boolean name = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("rule");
    int other = quotes.otherQuote(start + 1, lineEnd);
    if (other != QuotePairs.NONE) {
      reportQuotes(new Span(start, other + 1));
      addText(new Span(start, other + 1), 1);
      return;
    }
    report(
        new Span(start, lineEnd),
        "this text is never closed",
        "write `\"` where it ends; a text stays on one line");
    int end = name ? lineEnd : quotes.beforeSymbol(start + 1, lineEnd);
    while (end > start + 1 && text.charAt(end - 1) == ' ') {
      end--;
    }
    addText(new Span(start, end), 0);
  }

  /** Adds a text with its opening quote, and so many characters that close it. */
  private void addText(Span span, int closing) {
    String content = text.substring(span.start() + 1, span.end() - closing);
    checkCharacters(span.start() + 1, content);
    add(Token.Kind.TEXT, content, span);
    at = span.end();
  }

  /** A name that is closed but not opened would be taken for words of the rule language. */
  private void readNameWithoutOpening() {
    int lineEnd = quotes.lineEnd(at);
    int quote = quotes.lone(at);
    if (quote < at || text.indexOf('"', at) != quote || !quotes.beginsNothing(quote, lineEnd)) {
      return;
    }
    while (BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Span name = new Span(at, quote + 1);
    report(name, "this name has no opening quote", "write \"" + source.textOf(name));
    add(Token.Kind.TEXT, text.substring(at, quote), name);
    at = quote + 1;
  }

  /** What Drools reads is Java in the end, so a text holds nothing that Java could mistake. */
  private void checkCharacters(int start, String content) {
    int backslash = content.indexOf('\\');
    if (backslash >= 0) {
      report(
          new Span(start + backslash, start + backslash + 1),
          "a text holds no backslash",
          "leave it out; a text holds no double quotes either");
    }
    for (int i = 0; i < content.length(); i++) {
      if (Character.isISOControl(content.charAt(i))) {
        reportInvisible(start + i, start + i + 1);
      }
    }
  }

  private void refuseInvisible(int c) {
    int start = at;
    while (at < text.length() && Lookalikes.isInvisible(text.charAt(at))) {
      at++;
    }
    reportInvisible(start, Math.max(at, start + 1));
    at = Math.max(at, start + Character.charCount(c));
  }

  private void readNumber() {
    Token number = numbers.read(at);
    tokens.add(number);
    at = number.span().end();
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean afterWord() {
    return at > 0
        && (Character.isJavaIdentifierPart(text.charAt(at - 1)) || text.charAt(at - 1) == ')');
  }

  /** Reads a word; what nobody sees inside of it is reported and left out. */
  private void readWord() {
    int start = at;
    StringBuilder word = new StringBuilder();
    while (at < text.length() && isWordPart(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (Lookalikes.isInvisible(c)) {
        refuseInvisible(c);
      } else {
        word.appendCodePoint(c);
        at += Character.charCount(c);
      }
    }
    add(Token.Kind.WORD, word.toString(), new Span(start, at));
    if (word.toString().equals("rule")) {
      readNameWithoutOpening();
    }
  }

  private static boolean isWordPart(int c) {
    return Character.isJavaIdentifierPart(c) && Lookalikes.plain(c).isEmpty();
  }

  /** Reads what stands for plain characters as those, with the span of all of them. */
  private void readLookalikes() {
    int start = at;
    StringBuilder plain = new StringBuilder();
    while (at < text.length()) {
      Optional<String> next = Lookalikes.plain(text.charAt(at));
      if (next.isEmpty()) {
        break;
      }
      plain.append(next.get());
      at++;
    }
    Span span = new Span(start, at);
    boolean blank = plain.toString().isBlank();
    report(
        span,
        blank
            ? "this is not a plain space"
            : "`" + source.textOf(span) + "` is not a plain `" + plain + "`",
        blank
            ? "write a space; full-width ones belong into texts and comments"
            : "write `" + plain + "`; full-width characters belong into texts and comments");
    lexed(SourceText.of(source.name(), plain.toString()), new Findings()).tokens().stream()
        .filter(token -> !token.is(Token.Kind.END_OF_FILE))
        .forEach(token -> add(token.kind(), token.text(), span));
  }

  private void readSymbol(int c) {
    Optional<String> pair = SYMBOLS.stream().filter(s -> text.startsWith(s, at)).findFirst();
    int length = pair.map(String::length).orElse(Character.charCount(c));
    Span span = new Span(at, at + length);
    at += length;
    if (c > 127) {
      report(
          span,
          "`" + source.textOf(span) + "` means nothing in a rule",
          "write words that rules know, or put a text in double quotes");
      return;
    }
    add(Token.Kind.SYMBOL, source.textOf(span), span);
  }
}
