package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Span;

/** Reads one rule, from its name to its end. */
final class RuleParser {

  private static final Set<String> KEYWORDS = Set.of("when", "then");

  private final Tokens tokens;
  private final Scope scope;
  private String name = "";
  private Optional<List<Conclusion>> drawn = Optional.empty();
  private Span nameSpan = new Span(0, 0);

  /** Reads from tokens that begin at the word {@code rule} and stop before {@code end}. */
  RuleParser(Tokens tokens) {
    this.tokens = tokens;
    this.scope = new Scope(tokens);
  }

  /** Reads the rule; without a rule if anything in it was reported. */
  ReadRule rule() {
    int before = tokens.findings().count();
    Optional<Rule> rule = Optional.empty();
    try {
      rule = Optional.of(read());
    } catch (SyntaxFault reported) {
      // what could be read of it is enough to go on
    }
    boolean sound = tokens.findings().count() == before;
    return new ReadRule(name, scope.names(), drawn, rule.filter(r -> sound));
  }

  /** Where the name stands; without one, the word {@code rule}. */
  Span nameSpan() {
    return nameSpan;
  }

  private Rule read() throws SyntaxFault {
    Token word = tokens.take();
    nameSpan = name(word);
    List<String> sources = new AttributeParser(tokens).sources();
    takeWhen();
    int start = tokens.position() - 1;
    List<Condition> when = conditions();
    List<Span> pieces = tokens.spansFrom(start);
    takeThen();
    List<Conclusion> then = conclusions();
    return new Rule(name, tokens.source(), nameSpan, pieces, sources, when, then, scope.names());
  }

  private Span name(Token word) {
    Token token = tokens.peek();
    if (tokens.isNext(Token.Kind.TEXT)) {
      tokens.take();
      name = token.text();
      if (name.isBlank()) {
        reportMissingName(token.span());
      }
      return token.span();
    }
    if (!tokens.isNext(Token.Kind.WORD) || tokens.onNewLine() || KEYWORDS.contains(token.text())) {
      reportMissingName(word.span());
      return word.span();
    }
    return nameWithoutQuotes();
  }

  private void reportMissingName(Span where) {
    tokens.report(
        FindingCode.RULE_SYNTAX, where, "this rule has no name", "write `rule \"its name\"`");
  }

  private Span nameWithoutQuotes() {
    Span at = tokens.take().span();
    int words = 1;
    while (tokens.peek().isWordOrNumber() && !tokens.onNewLine() && !endsName()) {
      at = at.to(tokens.take().span());
      words++;
    }
    name = tokens.source().textOf(at);
    if (words > 1) {
      tokens.report(
          FindingCode.RULE_SYNTAX,
          at,
          "a name of several words stands in quotes",
          "write \"" + name + "\"");
    }
    return at;
  }

  private boolean endsName() {
    return tokens.atEnd() || tokens.isNext("when") || AttributeParser.startsAttribute(tokens);
  }

  private void takeWhen() throws SyntaxFault {
    expectWord("when", "before the conditions", "write `when`, then one condition a line");
  }

  /**
   * Takes the word, or reports that it is missing. A misspelt one is taken for it; where it stands
   * further on, what stands before it is passed over.
   */
  private void expectWord(String word, String where, String help) throws SyntaxFault {
    if (tokens.takeIf(word)) {
      return;
    }
    if (tokens.breaksOff()) {
      throw new SyntaxFault();
    }
    boolean later = tokens.isAhead(word);
    boolean misspelt = !later && isNearly(word);
    SyntaxFault fault =
        tokens.fault(
            "expected `" + word + "` " + where + ", found " + tokens.peek().quoted(),
            later ? "leave it out" : misspelt ? "did you mean `" + word + "`?" : help);
    if (tokens.atEnd()) {
      throw fault;
    }
    while (later && !tokens.takeIf(word)) {
      tokens.take();
    }
    if (misspelt) {
      tokens.take();
    }
  }

  private boolean isNearly(String word) {
    return tokens.isNext(Token.Kind.WORD)
        && !KEYWORDS.contains(tokens.peek().text())
        && DidYouMean.nearest(tokens.peek().text(), List.of(word)).isPresent();
  }

  private List<Condition> conditions() {
    int before = tokens.findings().count();
    List<Condition> when = new ConditionParser(tokens, scope).conditions();
    if (when.isEmpty() && tokens.findings().count() == before) {
      tokens.report(
          FindingCode.RULE_SYNTAX,
          nameSpan,
          "this rule has no conditions, so it would hold for every account",
          "write some between `when` and `then`; if that is meant, write `Onboarding()`");
    }
    return when;
  }

  private void takeThen() throws SyntaxFault {
    expectWord("then", "before the conclusions", "write `then`, and the conclusions after it");
  }

  private List<Conclusion> conclusions() {
    int before = tokens.findings().count();
    List<Conclusion> then = new ConclusionParser(tokens, scope).conclusions();
    drawn = tokens.findings().count() == before ? Optional.of(then) : Optional.empty();
    if (then.isEmpty() && tokens.findings().count() == before) {
      tokens.report(
          FindingCode.RULE_SYNTAX,
          nameSpan,
          "this rule draws no conclusion",
          "write `insert( ... );` between `then` and `end`");
    }
    return then;
  }
}
