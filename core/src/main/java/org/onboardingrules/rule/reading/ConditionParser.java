package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.source.Span;
import org.onboardingrules.term.code.Feed;

/** Reads the conditions of a rule: patterns, and the words around them. */
final class ConditionParser {

  private static final Map<String, String> NO_CONDITION =
      Map.of(
          ")", "this `)` closes nothing",
          ";", "a condition does not end with `;`",
          ",", "conditions are not separated by `,`");

  private final Tokens tokens;
  private final Recovery recovery;
  private final Scope scope;
  private final PatternParser patterns;
  private final AccumulateParser accumulates;

  /** How many parentheses of faulty conditions may still be closed. */
  private int leftOpen;

  ConditionParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.recovery = new Recovery(tokens);
    this.scope = scope;
    this.patterns = new PatternParser(tokens, scope);
    this.accumulates = new AccumulateParser(tokens, scope, patterns);
  }

  /**
   * Reads all conditions up to {@code then}. After a fault, reading goes on with the next line
   * outside of the parentheses that were open, or with the next condition if they are never closed.
   */
  List<Condition> conditions() {
    List<Condition> read = new ArrayList<>();
    while (!tokens.atEnd() && !endsConditions()) {
      Token first = tokens.peek();
      int start = tokens.position();
      int depth = tokens.depth();
      try {
        refuseStray();
        if (tokens.position() == start) {
          condition().ifPresent(read::add);
        }
      } catch (SyntaxFault reported) {
        if (tokens.position() == start) {
          tokens.take();
        }
        while (!recovery.endsCondition(first, depth)) {
          scope.passOver();
        }
        leftOpen += Math.max(0, tokens.depth() - depth);
      }
    }
    return read;
  }

  /** Also where {@code then} is missing or misspelt. */
  private boolean endsConditions() {
    boolean line = tokens.onNewLine() && tokens.isNext(Token.Kind.WORD);
    boolean insert = tokens.isNext("insert") && tokens.peekAhead(1).is("(");
    boolean alone =
        tokens.peekAhead(1).is(Token.Kind.WORD) && tokens.peekAhead(1).text().startsWith("insert");
    return tokens.isNext("then") || insert || (line && alone);
  }

  private void refuseStray() throws SyntaxFault {
    Token token = tokens.peek();
    if (token.is(")") && leftOpen > 0) {
      leftOpen--;
      tokens.take();
      return;
    }
    String message = NO_CONDITION.getOrDefault(token.text(), "");
    if (token.is(Token.Kind.SYMBOL) && !message.isEmpty()) {
      tokens.take();
      tokens.report(FindingCode.RULE_SYNTAX, token.span(), message, "leave it out");
    } else if (token.is("@")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE, token.span(), "conditions have no marks", "leave it out");
    }
  }

  private Optional<Condition> condition() throws SyntaxFault {
    return joined("or", this::conjunction, Condition.AnyOf::new);
  }

  private Optional<Condition> conjunction() throws SyntaxFault {
    return joined("and", this::unary, Condition.AllOf::new);
  }

  /** What one side of an {@code or} binds is not seen on the other, nor after both. */
  private Optional<Condition> joined(
      String word,
      Scope.Part<Optional<Condition>> part,
      BiFunction<List<Condition>, Span, Condition> join)
      throws SyntaxFault {
    boolean alternatives = word.equals("or");
    Map<String, Variable> before = scope.visible();
    Span first = tokens.peek().span();
    List<Optional<Condition>> parts = new ArrayList<>(List.of(part.read()));
    while (tokens.isNext(word)) {
      if (alternatives) {
        refuseInside(tokens.peek());
        scope.showOnly(before);
      }
      tokens.take();
      parts.add(part.read());
    }
    refuseSymbols();
    if (parts.size() == 1) {
      return parts.get(0);
    }
    if (alternatives) {
      scope.showOnly(before);
    }
    Span at = first.to(tokens.previous().span());
    List<Condition> sound = parts.stream().flatMap(Optional::stream).toList();
    return sound.size() == parts.size() ? Optional.of(join.apply(sound, at)) : Optional.empty();
  }

  private void refuseSymbols() throws SyntaxFault {
    if (tokens.isNext("||") || tokens.isNext("&&")) {
      String word = tokens.isNext("||") ? "or" : "and";
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          tokens.peek().quoted() + " does not join patterns",
          "write `" + word + "` between patterns, the symbol only inside one");
    }
  }

  private Optional<Condition> unary() throws SyntaxFault {
    Token token = tokens.peek();
    refusePrefix();
    return switch (token.is(Token.Kind.WORD) ? token.text() : "") {
      case "not" -> not(tokens.take());
      case "exists" -> exists(tokens.take());
      case "forall" -> whereReported(patterns::forall);
      case "accumulate" -> whereReported(accumulates::accumulate);
      default -> group();
    };
  }

  private void refusePrefix() throws SyntaxFault {
    if (tokens.isNext("or") || tokens.isNext("and")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          tokens.peek().quoted() + " stands between patterns, not before them",
          "write `( A() " + tokens.peek().text() + " B() )`");
    }
  }

  private Optional<Condition> not(Token word) throws SyntaxFault {
    Scope.Part<Optional<Condition>> inner =
        () -> scope.inside(() -> scope.negate(Negation.NOT, () -> quantified(word)));
    Scope.Part<Optional<Condition>> not =
        () -> inner.read().map(condition -> new Condition.Not(condition, spanFrom(word)));
    return scope.isInside() ? not.read() : whereReported(not);
  }

  private Optional<Condition> exists(Token word) throws SyntaxFault {
    Scope.Part<Optional<Condition>> exists =
        () ->
            scope
                .inside(() -> quantified(word))
                .map(condition -> new Condition.Exists(condition, spanFrom(word)));
    return scope.isInside() ? exists.read() : whereReported(exists);
  }

  /** What {@code not} and {@code exists} take: a pattern, or conditions in parentheses. */
  private Optional<Condition> quantified(Token word) throws SyntaxFault {
    Token next = tokens.peek();
    refuseInside(next);
    if (next.is("not") || next.is("exists")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          next.span(),
          next.quoted() + " cannot follow " + word.quoted() + " directly",
          "write `" + word.text() + "( " + next.text() + " ... )`");
    }
    return group();
  }

  /** Demands the feeds whose facts are matched under negation in a part. */
  private Optional<Condition> whereReported(Scope.Part<Optional<Condition>> part)
      throws SyntaxFault {
    refuseInside(tokens.peek());
    Optional<Condition> condition = part.read();
    Set<Feed> feeds = scope.takeFeedsNegated();
    return feeds.isEmpty()
        ? condition
        : condition.map(inner -> new Condition.WhereReported(feeds, inner));
  }

  private void refuseInside(Token word) throws SyntaxFault {
    if (scope.isInside() && Set.of("or", "forall", "accumulate").contains(word.text())) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          word.span(),
          word.quoted() + " cannot stand inside not, exists, forall or accumulate",
          "write two rules, or let one rule draw a conclusion that the other one matches");
    }
  }

  /** Reads one pattern, or several conditions in parentheses. */
  private Optional<Condition> group() throws SyntaxFault {
    if (!tokens.takeIf("(")) {
      return patterns.pattern();
    }
    Optional<Condition> inner = scope.nested(this::condition);
    tokens.expect(")", "to close the group");
    return inner;
  }

  private Span spanFrom(Token first) {
    return first.span().to(tokens.previous().span());
  }
}
