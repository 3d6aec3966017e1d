package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.source.Span;

/**
 * Reads what stands between the name of a rule and its {@code when}: the mark {@code @source}, and
 * Drools' rule attributes, which are refused.
 */
final class AttributeParser {

  private static final Set<String> WORDS =
      Set.of("calendars", "dialect", "duration", "enabled", "extends", "salience", "timer");

  /** The first words of attributes that go on after a hyphen. */
  private static final Set<String> BEFORE_HYPHEN =
      Set.of("activation", "agenda", "auto", "date", "lock", "no", "ruleflow");

  private final Tokens tokens;

  AttributeParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether an attribute of Drools begins here. */
  static boolean startsAttribute(Tokens tokens) {
    String word = tokens.peek().text();
    return tokens.isNext(Token.Kind.WORD)
        && (WORDS.contains(word) || (BEFORE_HYPHEN.contains(word) && tokens.peekAhead(1).is("-")));
  }

  /** Reads all marks and attributes, and returns the sources that the marks name. */
  List<String> sources() {
    List<String> sources = new ArrayList<>();
    while (tokens.isNext("@") || startsAttribute(tokens)) {
      if (tokens.takeIf("@")) {
        sources.addAll(mark());
      } else {
        refuse();
      }
    }
    return sources;
  }

  /** A fault costs no more than the mark. */
  private List<String> mark() {
    int depth = tokens.depth();
    try {
      return markedSources();
    } catch (SyntaxFault reported) {
      skipValue(depth);
      return List.of();
    }
  }

  private List<String> markedSources() throws SyntaxFault {
    Token key = tokens.expect(Token.Kind.WORD, "a word after `@`", "write @source(\"R116\")");
    if (!key.is("source")) {
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          key.span(),
          "`@" + key.text() + "` means nothing here",
          "the only mark of a rule is @source(\"...\")");
      skipValue(tokens.depth());
      return List.of();
    }
    tokens.expect("(", "after `@source`");
    Token text = tokens.expectText("the source in quotes", "write @source(\"R116\")");
    tokens.expect(")", "after the source");
    return Arrays.stream(text.text().split(",")).map(String::strip).toList();
  }

  /** Reports an attribute, and skips its value. */
  void refuse() {
    Token first = tokens.peek();
    Span attribute = tokens.takeName();
    tokens.report(
        FindingCode.OUTSIDE_PROFILE,
        attribute,
        "rules have no attributes: found `" + tokens.source().textOf(attribute) + "`",
        first.is("salience")
            ? "leave it out; the order of firing follows from what rules conclude and read"
            : "leave it out");
    skipValue(tokens.depth());
  }

  private void skipValue(int depth) {
    while (!tokens.atEnd()
        && !tokens.isNext("when")
        && !tokens.isNext("@")
        && !startsAttribute(tokens)
        && !(tokens.onNewLine() && tokens.depth() <= depth)) {
      tokens.take();
    }
  }
}
