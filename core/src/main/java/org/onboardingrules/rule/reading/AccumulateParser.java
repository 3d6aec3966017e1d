package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.source.Span;

/**
 * Reads {@code accumulate( Task( done ); $n : count(1); $n >= 3 )}. What the source matches stands
 * under negation: a figure over facts that may be unknown would be wrong, not unknown. Only what
 * the source itself binds can be added up: with anything else Drools 10.2 fails with a cast.
 */
final class AccumulateParser {

  private final Tokens tokens;
  private final Scope scope;
  private final PatternParser patterns;
  private final BindingParser bindings;
  private final ExpressionParser expressions;
  private final OperandParser operands;

  AccumulateParser(Tokens tokens, Scope scope, PatternParser patterns) {
    this.tokens = tokens;
    this.scope = scope;
    this.patterns = patterns;
    this.bindings = new BindingParser(tokens, scope);
    this.expressions = new ExpressionParser(tokens, scope);
    this.operands = new OperandParser(tokens, scope);
  }

  /** Reads an accumulate; empty if a part of it was reported. */
  Optional<Condition> accumulate() throws SyntaxFault {
    Token word = tokens.take();
    tokens.expect("(", "after `accumulate`");
    Figured figured = scope.inside(this::figured);
    refuseSecond();
    figured
        .aggregate()
        .ifPresentOrElse(a -> scope.bind(a.result(), a.at()), () -> scope.spoil(figured.name()));
    int before = tokens.findings().count();
    List<Expression> tests = tokens.takeIf(";") ? tests() : List.of();
    tokens.expect(")", "to close `accumulate`");
    if (tokens.findings().count() > before) {
      return Optional.empty();
    }
    Span at = word.span().to(tokens.previous().span());
    return figured
        .source()
        .flatMap(
            source -> figured.aggregate().map(a -> new Condition.Accumulate(source, a, tests, at)));
  }

  /** A source and the figure over it; empty where reported. */
  private record Figured(
      Optional<Condition> source, Token name, Optional<Condition.Aggregate> aggregate) {}

  private Figured figured() throws SyntaxFault {
    Set<String> outside = scope.visible().keySet();
    Optional<Condition> source = scope.negate(Negation.ACCUMULATE, this::source);
    refuseSurplus();
    tokens.expect(";", "after the source");
    Token name =
        tokens.expect(Token.Kind.WORD, "a variable", "write a figure, such as `$n : count(1)`");
    bindings.checkDollar(name);
    tokens.expect(":", "after the variable of the figure");
    return new Figured(source, name, aggregate(name, outside));
  }

  private void refuseSurplus() {
    if (tokens.isNext(")") && tokens.peekAhead(1).is(";")) {
      tokens.report(
          FindingCode.RULE_SYNTAX,
          tokens.peek().span(),
          "this `)` closes nothing: the source of `accumulate` ends before it",
          "leave it out");
      tokens.takeSurplus();
    }
  }

  /** One figure each keeps what is tested, and what is said about it, easy to tell. */
  private void refuseSecond() throws SyntaxFault {
    if (tokens.isNext(",")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          "an accumulate has one figure",
          "write a second `accumulate` for the second figure");
    }
  }

  private Optional<Condition> source() throws SyntaxFault {
    Span first = tokens.peek().span();
    boolean grouped = tokens.takeIf("(");
    List<Optional<Condition>> parts = new ArrayList<>(List.of(patterns.pattern()));
    while (tokens.takeIf("and")) {
      parts.add(patterns.pattern());
    }
    if (grouped) {
      tokens.expect(")", "to close the group");
    }
    List<Condition> sound = parts.stream().flatMap(Optional::stream).toList();
    if (sound.size() < parts.size()) {
      return Optional.empty();
    }
    return Optional.of(
        sound.size() == 1
            ? sound.get(0)
            : new Condition.AllOf(sound, first.to(tokens.previous().span())));
  }

  private Optional<Condition.Aggregate> aggregate(Token name, Set<String> outside)
      throws SyntaxFault {
    Token word =
        tokens.expect(Token.Kind.WORD, "a function", "write a function, such as `count(1)`");
    Optional<AggregateFunction> function = function(word);
    tokens.expect("(", "after the function");
    refuseEmpty(word);
    Optional<Operand> argument = operands.operand();
    tokens.expect(")", "after the argument");
    if (function.isEmpty()
        || argument.isEmpty()
        || !fits(function.get(), argument.get(), outside)) {
      return Optional.empty();
    }
    boolean counts = function.get() == AggregateFunction.COUNT;
    return Optional.of(
        new Condition.Aggregate(
            Variable.ofFigure(name.text()),
            function.get(),
            counts ? Optional.empty() : argument,
            name.span()));
  }

  private void refuseEmpty(Token function) throws SyntaxFault {
    if (tokens.isNext(")")) {
      boolean counts = function.is("count");
      throw tokens.fault(
          FindingCode.WRONG_ARGUMENTS,
          function.span().to(tokens.peek().span()),
          "`" + function.text() + "` takes one argument",
          counts
              ? "write `count(1)`"
              : "bind a number in the pattern, such as `$days : daysAgo`, and write `"
                  + function.text()
                  + "($days)`");
    }
  }

  private Optional<AggregateFunction> function(Token word) {
    Optional<AggregateFunction> function = AggregateFunction.of(word.text());
    if (function.isEmpty()) {
      List<String> known =
          Arrays.stream(AggregateFunction.values()).map(AggregateFunction::word).toList();
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          word.span(),
          "there is no function `" + word.text() + "` in accumulate",
          DidYouMean.advice(word.text(), known, "functions"));
    }
    return function;
  }

  private boolean fits(AggregateFunction function, Operand argument, Set<String> outside) {
    if (argument.open()) {
      tokens.report(
          FindingCode.NEGATED_UNKNOWN,
          argument.at(),
          "`" + scope.textOf(argument.at()) + "` may be unknown, so a figure over it may be wrong",
          "take a property that is always known");
      return false;
    }
    if (function == AggregateFunction.COUNT && scope.textOf(argument.at()).endsWith("B")) {
      tokens.report(
          FindingCode.WRONG_ARGUMENTS,
          argument.at(),
          "`count` takes a plain number",
          "write `count(1)`; every match counts once, whatever stands there");
      return false;
    }
    boolean bound =
        argument instanceof Operand.Bound variable
            && variable.type() == ValueType.NUMBER
            && !outside.contains(variable.variable().name());
    if (function != AggregateFunction.COUNT && !bound) {
      tokens.report(
          FindingCode.INCOMPARABLE,
          argument.at(),
          "`" + function.word() + "` needs a variable that its own pattern binds to a number",
          "bind it in the pattern, such as `$days : daysAgo`, and write `"
              + function.word()
              + "($days)`");
      return false;
    }
    return true;
  }

  private List<Expression> tests() throws SyntaxFault {
    List<Expression> tests = new ArrayList<>();
    expressions.expression().ifPresent(tests::add);
    while (tokens.takeIf(",")) {
      expressions.expression().ifPresent(tests::add);
    }
    return tests;
  }
}
