package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.source.Span;

/**
 * Reads a condition on values: comparisons, {@code in}, flags, joined by {@code &&}, {@code ||} and
 * {@code !}. What names something that does not exist is reported and left out, so that the rest is
 * still looked at.
 */
final class ExpressionParser {

  private static final Set<String> FOREIGN_OPERATORS =
      Set.of(
          "matches",
          "contains",
          "memberOf",
          "soundslike",
          "str",
          "excludes",
          "after",
          "before",
          "coincides",
          "during",
          "finishes",
          "includes",
          "meets",
          "overlaps",
          "starts");

  private static final Pattern SIGN = Pattern.compile("[=!<>]=?");
  private static final Map<String, String> RIGHT_SIGNS =
      Map.of("=>", ">=", "=<", "<=", "<>", "!=", "!==", "!=", "=!", "!=", "!", "!=");

  private final Tokens tokens;
  private final Scope scope;
  private final OperandParser operands;
  private final ComparisonCheck check;

  ExpressionParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
    this.operands = new OperandParser(tokens, scope);
    this.check = new ComparisonCheck(tokens, scope);
  }

  /** Reads an expression; empty if a part of it was reported. */
  Optional<Expression> expression() throws SyntaxFault {
    return joined("||", this::conjunction, Expression.Or::new);
  }

  private Optional<Expression> conjunction() throws SyntaxFault {
    return joined("&&", this::unary, Expression.And::new);
  }

  private Optional<Expression> joined(
      String symbol,
      Scope.Part<Optional<Expression>> part,
      BiFunction<List<Expression>, Span, Expression> join)
      throws SyntaxFault {
    Span first = tokens.peek().span();
    List<Optional<Expression>> parts = new ArrayList<>(List.of(part.read()));
    while (tokens.takeIf(symbol)) {
      refuseHalfComparison();
      parts.add(part.read());
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Span at = first.to(tokens.previous().span());
    List<Expression> sound = parts.stream().flatMap(Optional::stream).toList();
    return sound.size() == parts.size() ? Optional.of(join.apply(sound, at)) : Optional.empty();
  }

  private void refuseHalfComparison() throws SyntaxFault {
    if (operator().isPresent()) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          "this comparison has no left side",
          "repeat the property: `seats > 3 && seats < 9`");
    }
  }

  private Optional<Expression> unary() throws SyntaxFault {
    Span first = tokens.peek().span();
    if (tokens.takeIf("!")) {
      Optional<Expression> inner =
          scope.nested(() -> scope.negate(Negation.EXCLAMATION, this::negated));
      return inner.map(e -> new Expression.Negation(e, first.to(tokens.previous().span())));
    }
    if (tokens.takeIf("(")) {
      refuseBinding();
      Optional<Expression> inner = scope.nested(this::expression);
      tokens.expect(")", "to close the parenthesis");
      return inner;
    }
    return relation();
  }

  /** Drools takes {@code !} before a comparison for one before its left side. */
  private Optional<Expression> negated() throws SyntaxFault {
    boolean bare = !tokens.isNext("(") && !tokens.isNext("!");
    Optional<Expression> inner = unary();
    if (bare && inner.isPresent() && !(inner.get() instanceof Expression.Flag)) {
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          inner.get().at(),
          "`!` stands before a comparison without parentheses",
          "write `!( " + scope.textOf(inner.get().at()) + " )`");
      return Optional.empty();
    }
    return inner;
  }

  private void refuseBinding() throws SyntaxFault {
    Token variable = tokens.peek();
    if (variable.isVariable() && tokens.peekAhead(1).is(":")) {
      scope.spoil(variable);
      throw tokens.fault(
          "a variable is not bound inside of parentheses",
          "leave the `(` before `" + variable.text() + "` out");
    }
  }

  private Optional<Expression> relation() throws SyntaxFault {
    Optional<Operand> left = operands.operand();
    refuseWrongSign();
    refuseForeignOperator();
    Optional<Operator> operator = operator();
    if (operator.isPresent()) {
      tokens.take();
      Optional<Operand> right = operands.operandAgainst(left);
      refuseChain();
      return comparison(left, operator.get(), right);
    }
    boolean notIn = tokens.isNext("not") && tokens.peekAhead(1).is("in");
    if (notIn || tokens.isNext("in")) {
      return membership(left, notIn);
    }
    return left.flatMap(check::flag);
  }

  private Optional<Operator> operator() {
    return tokens.isNext(Token.Kind.SYMBOL) ? Operator.of(tokens.peek().text()) : Optional.empty();
  }

  private void refuseChain() throws SyntaxFault {
    if (operator().isPresent()) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          "a comparison has two sides",
          "write two comparisons: `seats > 3 && seats < 9`");
    }
  }

  /** Reports signs that other languages compare with. */
  private void refuseWrongSign() throws SyntaxFault {
    Span at = tokens.peek().span();
    StringBuilder sign = new StringBuilder();
    for (int i = 0; isSign(i) && (i == 0 || tokens.peekAhead(i).touches(at)); i++) {
      sign.append(tokens.peekAhead(i).text());
      at = at.to(tokens.peekAhead(i).span());
    }
    String written = sign.toString();
    if (!written.isEmpty() && Operator.of(written).isEmpty()) {
      throw tokens.fault(
          FindingCode.RULE_SYNTAX,
          at,
          "`" + written + "` is not a comparison",
          "write `" + RIGHT_SIGNS.getOrDefault(written, "==") + "`");
    }
  }

  private boolean isSign(int ahead) {
    Token token = tokens.peekAhead(ahead);
    return token.is(Token.Kind.SYMBOL) && SIGN.matcher(token.text()).matches();
  }

  private void refuseForeignOperator() throws SyntaxFault {
    Token token = tokens.peek();
    boolean negatedForeign =
        token.is("not") && FOREIGN_OPERATORS.contains(tokens.peekAhead(1).text());
    if (token.is(Token.Kind.WORD) && (negatedForeign || FOREIGN_OPERATORS.contains(token.text()))) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          token.span(),
          "`" + token.text() + "` is not used in rule files",
          "compare with ==, !=, <, <=, >, >=, in or not in");
    }
  }

  private Optional<Expression> comparison(
      Optional<Operand> left, Operator operator, Optional<Operand> right) {
    return left.isPresent() && right.isPresent()
        ? check.comparison(left.get(), operator, right.get())
        : Optional.empty();
  }

  private Optional<Expression> membership(Optional<Operand> value, boolean negated)
      throws SyntaxFault {
    Span start = value.map(Operand::at).orElse(tokens.peek().span());
    if (negated) {
      tokens.take();
    }
    tokens.take();
    tokens.expect("(", "before the values");
    List<Optional<Operand>> among = new ArrayList<>(List.of(operands.operandAgainst(value)));
    while (tokens.takeIf(",")) {
      among.add(operands.operandAgainst(value));
    }
    tokens.expect(")", "after the values");
    Span at = start.to(tokens.previous().span());
    List<Operand> known = among.stream().flatMap(Optional::stream).toList();
    boolean sound = value.isPresent() && known.size() == among.size();
    return sound ? check.membership(value.get(), known, negated, at) : Optional.empty();
  }
}
