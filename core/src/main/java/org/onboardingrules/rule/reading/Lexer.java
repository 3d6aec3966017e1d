package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String LINE_BREAKS = "\r\n";
  private static final String BLANKS = " \t\f" + LINE_BREAKS;

  /** A text that is never closed is taken to end before one of these. */
  private static final Pattern AFTER_TEXT = Pattern.compile("[,;)]");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

  private final SourceText source;
  private final String text;
  private final Findings findings;
  private final List<Token> tokens = new ArrayList<>();
  private boolean cut;
  private int at;

  private Lexer(SourceText source, Findings findings) {
    this.source = source;
    this.text = LookalikeLetters.replaced(source.text());
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
      at = lineEnd();
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

  private int lineEnd() {
    int end = at;
    while (end < text.length() && LINE_BREAKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
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
    at = lineEnd();
  }

  private void readText(int quote) {
    int start = at;
    at += Character.charCount(quote);
    int end = at;
    int lineEnd = lineEnd();
    while (end < lineEnd && !Lookalikes.closes(quote, text.charAt(end))) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < lineEnd;
    if (!closed) {
      end = unclosedEnd(start, lineEnd);
    }
    String content = text.substring(at, end);
    at = closed ? end + 1 : end;
    Span span = new Span(start, at);
    checkCharacters(start + 1, content);
    if (quote != '"') {
      report(span, "a text stands in straight double quotes", "write \"" + content + "\"");
    }
    add(Token.Kind.TEXT, content, span);
  }

  private int unclosedEnd(int start, int lineEnd) {
    report(
        new Span(start, lineEnd),
        "this text is never closed",
        "write `\"` where it ends; a text stays on one line");
    boolean name = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("rule");
    Matcher after = AFTER_TEXT.matcher(text).region(at, lineEnd);
    int end = !name && after.find() ? after.start() : lineEnd;
    while (end > at && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
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
    int start = at;
    Matcher date = DATE.matcher(text).region(at, text.length());
    if (date.lookingAt()) {
      at = date.end();
      findings.add(
          FindingCode.RULE_DATE,
          source.snippet(start, at),
          "a date stands in quotes",
          "write \"" + date.group() + "\"");
      add(Token.Kind.TEXT, date.group(), new Span(start, at));
      return;
    }
    skipDigits();
    if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
      at++;
      skipDigits();
    }
    int digitsEnd = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    Span span = new Span(start, at);
    String digits = text.substring(start, digitsEnd);
    boolean bigDecimalSuffix = at == digitsEnd + 1 && text.charAt(digitsEnd) == 'B';
    if (digits.startsWith(".")) {
      report(span, "`" + source.textOf(span) + "` is not a number", "write 0" + digits);
    } else if (at > digitsEnd && !bigDecimalSuffix) {
      report(
          span,
          "`" + source.textOf(span) + "` is not a number",
          "write digits with at most one decimal point, such as 14 or 0.6");
    }
    add(Token.Kind.NUMBER, digits, span);
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
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
