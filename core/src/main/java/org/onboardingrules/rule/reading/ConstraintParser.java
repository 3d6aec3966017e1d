package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.source.Span;

/** Reads what stands in the parentheses of a pattern: bindings and comparisons. */
final class ConstraintParser {

  private final Tokens tokens;
  private final Recovery recovery;
  private final Scope scope;
  private final BindingParser bindings;
  private final ExpressionParser expressions;
  private final OperandParser operands;

  ConstraintParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.recovery = new Recovery(tokens);
    this.scope = scope;
    this.bindings = new BindingParser(tokens, scope);
    this.expressions = new ExpressionParser(tokens, scope);
    this.operands = new OperandParser(tokens, scope);
  }

  /**
   * Reads all constraints, and the parenthesis after them; a fault costs only its constraint. A
   * {@code ;} after a fault in the source of an accumulate is taken to stand behind it.
   */
  List<Condition.Constraint> constraints() throws SyntaxFault {
    List<Condition.Constraint> constraints = new ArrayList<>();
    int depth = tokens.depth();
    while (!tokens.isNext(")") && !recovery.startsCondition()) {
      try {
        constraint().ifPresent(constraints::add);
        separator();
      } catch (SyntaxFault reported) {
        while (!endsSource() && !recovery.endsSkipping(List.of(",", ")"), depth)) {
          scope.passOver();
        }
        if (endsSource()) {
          tokens.closeAll(depth - 1);
          return constraints;
        } else if (!tokens.takeIf(",") && !tokens.isNext(")")) {
          throw reported;
        }
      }
    }
    tokens.expect(")", "to close the pattern");
    return constraints;
  }

  private boolean endsSource() {
    return tokens.isNext(";") && scope.isInside();
  }

  private void separator() throws SyntaxFault {
    Token here = tokens.peek();
    if (tokens.takeIf(",")) {
      if (tokens.isNext(")")) {
        tokens.report(
            FindingCode.RULE_SYNTAX, here.span(), "nothing follows this `,`", "leave it out");
      }
      return;
    }
    if (tokens.isNext(")") || recovery.startsCondition()) {
      return;
    }
    if (here.is(";")) {
      throw tokens.fault("expected `)` to close the pattern, found `;`", "write `)` before it");
    }
    if (here.is("?")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          here.span(),
          "rules do not choose between values: found `?`",
          "write a rule for each case");
    }
    Optional<String> joint =
        here.is("and") || here.is("&")
            ? Optional.of("&&")
            : here.is("or") || here.is("|") ? Optional.of("||") : Optional.empty();
    throw joint.isPresent()
        ? tokens.fault(here.quoted() + " does not join constraints", "write `" + joint.get() + "`")
        : tokens.fault(
            "expected `,` between the constraints, or `)` after the last, found " + here.quoted(),
            "write `,` here");
  }

  private Optional<Condition.Constraint> constraint() throws SyntaxFault {
    Token first = tokens.peek();
    Optional<Token> variable = bindings.variable();
    if (variable.isEmpty()) {
      refuseThousands();
      return expressions.expression().map(Condition.Constraint.Test::new);
    }
    Optional<Variable> bound = Optional.empty();
    try {
      Optional<Operand> value = operands.alone();
      refuseMore(variable.get(), value);
      bound = value.flatMap(v -> bound(variable.get(), v));
      return bound.map(
          b ->
              new Condition.Constraint.Bind(
                  b,
                  (Operand.Access) value.orElseThrow(),
                  first.span().to(tokens.previous().span())));
    } finally {
      if (bound.isEmpty()) {
        scope.spoil(variable.get());
      }
    }
  }

  private Optional<Variable> bound(Token variable, Operand value) {
    if (value instanceof Operand.Access access) {
      Variable bound = Variable.ofProperty(variable.text(), access.property());
      scope.bind(bound, variable.span());
      return Optional.of(bound);
    }
    tokens.report(
        FindingCode.OUTSIDE_PROFILE,
        value.at(),
        "a variable is bound to a property of the fact",
        "write a property, such as `$v : latest`");
    return Optional.empty();
  }

  /** Drools binds the first property that it finds, whatever stands behind it. */
  private void refuseMore(Token variable, Optional<Operand> value) throws SyntaxFault {
    if (tokens.isNext(",") || tokens.isNext(")") || recovery.startsCondition()) {
      return;
    }
    Span sign = tokens.peek().span();
    boolean compares = Operator.of(tokens.peek().text()).isPresent() || tokens.isNext("in");
    boolean computes = OperandParser.isArithmetic(tokens.peek());
    if (value.isEmpty() || !(compares || computes)) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          sign,
          "a variable is bound to a property and nothing else",
          "bind it by itself, then compare: `$v : seats, seats >= 10`");
    }
    String name = variable.text();
    String bound = scope.textOf(value.get().at());
    Span whole = value.get().at().to(tokens.lastBefore(List.of(",", ")")).span());
    throw tokens.fault(
        FindingCode.OUTSIDE_PROFILE,
        variable.span().to(whole),
        "`%s` would be bound to `%s` alone, not to `%s`"
            .formatted(name, bound, scope.textOf(whole)),
        compares
            ? "write the two apart: `%s : %s, %s`".formatted(name, bound, scope.textOf(whole))
            : "bind `%s : %s`; rules do not compute figures, so report this one as a metric"
                .formatted(name, bound));
  }

  /** A comma inside a number is taken for the end of a constraint. */
  private void refuseThousands() throws SyntaxFault {
    Token number = tokens.peekAhead(-2);
    if (tokens.isNext(Token.Kind.NUMBER)
        && tokens.previous().is(",")
        && tokens.touchesPrevious()
        && number.is(Token.Kind.NUMBER)) {
      Span at = number.span().to(tokens.peek().span());
      throw tokens.fault(
          FindingCode.RULE_SYNTAX,
          at,
          "`" + scope.textOf(at) + "` is not a number",
          "write " + scope.textOf(at).replace(",", ""));
    }
  }
}
