package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;

/** A position in the tokens of a rule file, and the words to complain about what stands there. */
final class Tokens {

  private final SourceText source;
  private final List<Token> tokens;
  private final Findings findings;
  private final int end;
  private int next;
  private int depth;

  /** Reads the tokens from {@code start} to {@code end} (exclusive). */
  Tokens(SourceText source, List<Token> tokens, int start, int end, Findings findings) {
    this.source = source;
    this.tokens = tokens;
    this.next = start;
    this.end = end;
    this.findings = findings;
  }

  SourceText source() {
    return source;
  }

  Findings findings() {
    return findings;
  }

  int end() {
    return end;
  }

  /** The index of the token here. */
  int position() {
    return next;
  }

  /** How many parentheses have been opened and not closed since the start. */
  int depth() {
    return depth;
  }

  boolean atEnd() {
    return next >= end;
  }

  /** Returns whether nothing is left and the rule has no {@code end}, which is reported. */
  boolean breaksOff() {
    return atEnd() && (peek().is("rule") || peek().is(Token.Kind.END_OF_FILE));
  }

  /** Returns whether there are that many more tokens after the one here. */
  boolean has(int distance) {
    return next + distance < end;
  }

  /** The token here; past the end, the one that ends the stretch. */
  Token peek() {
    return tokens.get(Math.min(next, end));
  }

  Token peekAhead(int distance) {
    return tokens.get(Math.min(next + distance, end));
  }

  /** Returns whether a word or symbol stands somewhere further on. */
  boolean isAhead(String wordOrSymbol) {
    return tokens.subList(next, end).stream().anyMatch(token -> token.is(wordOrSymbol));
  }

  /** The token before this one. */
  Token previous() {
    return tokens.get(Math.max(0, next - 1));
  }

  /** Returns whether the token here is the first one on its line. */
  boolean onNewLine() {
    int from = previous().span().end();
    int to = peek().span().start();
    return from <= to
        && source.textOf(new Span(from, to)).chars().anyMatch(c -> c == '\n' || c == '\r');
  }

  /** Returns whether nothing stands between the token here and the one before it. */
  boolean touchesPrevious() {
    return peek().touches(previous().span());
  }

  /** The tokens from an index up to the one here. */
  List<Span> spansFrom(int start) {
    return tokens.subList(start, next).stream().map(Token::span).toList();
  }

  Token take() {
    Token token = peek();
    if (!atEnd()) {
      next++;
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    return token;
  }

  boolean isNext(String wordOrSymbol) {
    return !atEnd() && peek().is(wordOrSymbol);
  }

  boolean isNext(Token.Kind kind) {
    return !atEnd() && peek().is(kind);
  }

  boolean takeIf(String wordOrSymbol) {
    boolean there = isNext(wordOrSymbol);
    if (there) {
      take();
    }
    return there;
  }

  /** Takes words, numbers and hyphens that touch each other: a name without its quotes. */
  Span takeName() {
    Span name = take().span();
    while (!atEnd() && touchesPrevious() && (peek().isWordOrNumber() || isNext("-"))) {
      name = name.to(take().span());
    }
    return name;
  }

  /**
   * Takes a symbol, or reports that it is missing: behind the token before, if the line ends there.
   * A missing end of a statement or parenthesis at the end of a line is taken to be there, and so
   * is a missing opening parenthesis before a word, a text or a number.
   */
  void expect(String symbol, String where) throws SyntaxFault {
    if (takeIf(symbol)) {
      return;
    }
    boolean lineEnds = atEnd() || onNewLine();
    SyntaxFault fault =
        fault(
            FindingCode.RULE_SYNTAX,
            missingHere(),
            "expected `" + symbol + "` " + where + (lineEnds ? "" : ", found " + peek().quoted()),
            "write `" + symbol + "` here");
    boolean opens = symbol.equals("(") && !lineEnds && !isNext(Token.Kind.SYMBOL);
    boolean closes = lineEnds && List.of(")", ";").contains(symbol);
    if (!opens && !closes) {
      throw fault;
    }
    depth += opens ? 1 : symbol.equals(")") ? -1 : 0;
  }

  /** Where something is missing: behind the token before if its line ends there, else here. */
  Span missingHere() {
    int offset = previous().span().end();
    return atEnd() || onNewLine() ? new Span(offset, offset) : peek().span();
  }

  Token expect(Token.Kind kind, String what, String help) throws SyntaxFault {
    if (isNext(kind)) {
      return take();
    }
    throw fault("expected " + what + ", found " + peek().quoted(), help);
  }

  /** Takes a text; a name without quotes is reported and taken for one. */
  Token expectText(String what, String help) throws SyntaxFault {
    if (isNext(Token.Kind.WORD) && !peek().isVariable()) {
      Span at = takeName();
      report(
          FindingCode.RULE_SYNTAX,
          at,
          "expected " + what + ", found `" + source.textOf(at) + "`",
          "write \"" + source.textOf(at) + "\"");
      return new Token(Token.Kind.TEXT, source.textOf(at), at);
    }
    return expect(Token.Kind.TEXT, what, help);
  }

  /** Takes texts with commas between them, up to a parenthesis. */
  List<Token> texts(String what, String help) throws SyntaxFault {
    List<Token> texts = new ArrayList<>();
    while (!isNext(")")) {
      texts.add(expectText(what, help));
      Token comma = peek();
      if (isNext("+")) {
        throw fault(
            FindingCode.OUTSIDE_PROFILE,
            peek().span(),
            "rules do not put texts together: found `+`",
            "write the whole text in one pair of quotes");
      }
      if (!isNext(")")) {
        expect(",", "between the arguments");
      }
      if (comma.is(",") && isNext(")")) {
        report(FindingCode.RULE_SYNTAX, comma.span(), "nothing follows this `,`", "leave it out");
      }
    }
    return texts;
  }

  /** Reports a fault of syntax at the token here, and returns it for throwing. */
  SyntaxFault fault(String message, String help) {
    return fault(FindingCode.RULE_SYNTAX, peek().span(), message, help);
  }

  /** Reports a fault at a stretch, and returns it for throwing. */
  SyntaxFault fault(FindingCode code, Span where, String message, String help) {
    report(code, where, message, help);
    return new SyntaxFault();
  }

  /** Reports a fault at a stretch; reading goes on. */
  void report(FindingCode code, Span where, String message, String help) {
    findings.add(code, source.snippet(where), message, help);
  }

  /** Skips the rest of the line up to a {@code ;}, which is taken. */
  void skipStatement() {
    while (!atEnd() && !onNewLine() && !isNext(";")) {
      take();
    }
    takeIf(";");
  }

  /** Skips the rest of the line, and of parentheses that reach over it. */
  void skipLine(int outerDepth) {
    while (!atEnd() && !isNext("then") && !(depth <= outerDepth && onNewLine())) {
      take();
    }
  }

  /** Goes on as if all parentheses but so many were closed. */
  void closeAll(int outerDepth) {
    depth = outerDepth;
  }

  /** Takes a parenthesis that is one too many. */
  void takeSurplus() {
    next++;
  }

  /**
   * The last token of this line before one of some symbols that stands outside of the parentheses
   * opened from here.
   */
  Token lastBefore(List<String> symbols) {
    int line = lineOf(peek());
    int open = 0;
    int ahead = 0;
    while (has(ahead)
        && lineOf(peekAhead(ahead)) == line
        && !(open == 0 && symbols.contains(peekAhead(ahead).text()))) {
      open += peekAhead(ahead).is("(") ? 1 : peekAhead(ahead).is(")") ? -1 : 0;
      ahead++;
    }
    return peekAhead(ahead - 1);
  }

  private int lineOf(Token token) {
    return source.placeAt(token.span().start()).line();
  }
}
