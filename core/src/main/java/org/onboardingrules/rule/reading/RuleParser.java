package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** The first words of Drools' rule attributes, some of which go on after a hyphen. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "activation",
          "agenda",
          "auto",
          "calendars",
          "date",
          "dialect",
          "duration",
          "enabled",
          "extends",
          "lock",
          "no",
          "ruleflow",
          "salience",
          "timer");

  private final Tokens tokens;
  private final Scope scope;
  private String name = "";
  private Optional<List<Conclusion>> drawn = Optional.empty();

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

  private Rule read() throws SyntaxFault {
    Token word = tokens.take();
    Span nameSpan = name(word);
    List<String> sources = sources();
    takeWhen();
    int start = tokens.position() - 1;
    List<Condition> when = conditions(nameSpan);
    List<Span> pieces = tokens.spansFrom(start);
    takeThen();
    List<Conclusion> then = conclusions(nameSpan);
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
    if (!tokens.isNext(Token.Kind.WORD) || tokens.onNewLine() || token.is("when")) {
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
    return tokens.atEnd() || tokens.isNext("when") || tokens.isNext("salience");
  }

  private List<String> sources() throws SyntaxFault {
    List<String> sources = new ArrayList<>();
    while (tokens.isNext("@") || isAttribute()) {
      if (tokens.takeIf("@")) {
        sources.addAll(mark());
      } else {
        refuseAttribute();
      }
    }
    return sources;
  }

  private boolean isAttribute() {
    return tokens.isNext(Token.Kind.WORD) && ATTRIBUTES.contains(tokens.peek().text());
  }

  private List<String> mark() throws SyntaxFault {
    Token key = tokens.expect(Token.Kind.WORD, "a word after `@`", "write @source(\"R116\")");
    if (!key.is("source")) {
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          key.span(),
          "`@" + key.text() + "` means nothing here",
          "the only mark of a rule is @source(\"...\")");
      tokens.skipLine(tokens.depth());
      return List.of();
    }
    tokens.expect("(", "after `@source`");
    Token text = tokens.expectText("the source in quotes", "write @source(\"R116\")");
    tokens.expect(")", "after the source");
    return Arrays.stream(text.text().split(",")).map(String::strip).toList();
  }

  private void refuseAttribute() {
    Token first = tokens.peek();
    Span attribute = tokens.takeName();
    tokens.report(
        FindingCode.OUTSIDE_PROFILE,
        attribute,
        "rules have no attributes: found `" + tokens.source().textOf(attribute) + "`",
        first.is("salience")
            ? "leave it out; the order of firing follows from what rules conclude and read"
            : "leave it out");
    while (!tokens.atEnd() && !tokens.isNext("when") && !tokens.onNewLine()) {
      tokens.take();
    }
  }

  private void takeWhen() throws SyntaxFault {
    if (tokens.takeIf("when")) {
      return;
    }
    boolean misspelt = isNearly("when");
    SyntaxFault fault =
        tokens.fault(
            "expected `when` before the conditions, found " + tokens.peek().quoted(),
            misspelt ? "did you mean `when`?" : "write `when`, then one condition a line");
    if (tokens.atEnd()) {
      throw fault;
    }
    if (misspelt) {
      tokens.take();
    }
  }

  private boolean isNearly(String word) {
    return tokens.isNext(Token.Kind.WORD)
        && DidYouMean.nearest(tokens.peek().text(), List.of(word)).isPresent();
  }

  private List<Condition> conditions(Span nameSpan) {
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
    if (tokens.takeIf("then")) {
      return;
    }
    boolean misspelt = isNearly("then");
    SyntaxFault fault =
        tokens.fault(
            "expected `then` before the conclusions, found " + tokens.peek().quoted(),
            misspelt ? "did you mean `then`?" : "write `then`, and the conclusions after it");
    if (tokens.atEnd()) {
      throw fault;
    }
    if (misspelt) {
      tokens.take();
    }
  }

  private List<Conclusion> conclusions(Span nameSpan) {
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
