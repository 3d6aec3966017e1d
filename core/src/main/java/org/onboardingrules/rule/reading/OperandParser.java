package org.onboardingrules.rule.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.source.Span;

/** Reads one side of a comparison. */
final class OperandParser {

  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");

  private final Tokens tokens;
  private final Recovery recovery;
  private final Scope scope;
  private final ArgumentParser arguments;

  OperandParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.recovery = new Recovery(tokens);
    this.scope = scope;
    this.arguments = new ArgumentParser(tokens, scope);
  }

  /**
   * Reads what stands on the other side of an operand: against a text, a word is probably a text
   * without its quotes.
   */
  Optional<Operand> operandAgainst(Optional<Operand> other) throws SyntaxFault {
    boolean text = other.filter(o -> o.type() == ValueType.TEXT).isPresent();
    if (text && tokens.isNext(Token.Kind.WORD) && isNoProperty(tokens.peek())) {
      Span at = tokens.takeName();
      tokens.report(
          FindingCode.UNKNOWN_PROPERTY,
          at,
          "`" + scope.textOf(at) + "` is neither a property nor a text",
          "write \"" + scope.textOf(at) + "\" if a text is meant");
      return Optional.empty();
    }
    return operand();
  }

  private boolean isNoProperty(Token word) {
    boolean reserved =
        word.isVariable() || List.of("true", "false", "this", "null").contains(word.text());
    boolean property =
        scope.fact().filter(f -> f.properties().containsKey(word.text())).isPresent();
    Token next = tokens.peekAhead(1);
    boolean followed = next.is("(") || next.is(".");
    return !reserved && !property && !followed && scope.meant(word.text()).isEmpty();
  }

  /** Reads an operand; empty if it names something that does not exist, which is reported. */
  Optional<Operand> operand() throws SyntaxFault {
    Optional<Operand> operand = alone();
    refusePercent(operand);
    if (!tokens.atEnd() && isArithmetic(tokens.peek())) {
      throw refusedArithmetic(operand);
    }
    return operand;
  }

  static boolean isArithmetic(Token token) {
    return token.is(Token.Kind.SYMBOL) && ARITHMETIC.contains(token.text());
  }

  private SyntaxFault refusedArithmetic(Optional<Operand> left) {
    boolean texts =
        left.filter(operand -> operand.type() == ValueType.TEXT).isPresent()
            || tokens.peekAhead(1).is(Token.Kind.TEXT);
    return tokens.fault(
        FindingCode.OUTSIDE_PROFILE,
        tokens.peek().span(),
        texts
            ? "rules do not put texts together: found " + tokens.peek().quoted()
            : "rules compare figures, they do not compute them: found " + tokens.peek().quoted(),
        texts
            ? "write the whole text in one pair of quotes"
            : "put the computed figure into a threshold of pack.yaml, or report it as a metric");
  }

  private void refusePercent(Optional<Operand> operand) throws SyntaxFault {
    Token after = tokens.peekAhead(1);
    boolean last = after.is(")") || after.is(",") || after.is("&&") || after.is("||");
    if (tokens.isNext("%") && last && operand.orElse(null) instanceof Operand.Literal number) {
      Span at = number.at().to(tokens.peek().span());
      throw tokens.fault(
          FindingCode.RULE_SYNTAX,
          at,
          "`" + scope.textOf(at) + "` is not a number",
          "write a share of 1, such as 0.6 for 60 percent");
    }
  }

  /** Reads an operand, whatever stands behind it. */
  Optional<Operand> alone() throws SyntaxFault {
    Token token = tokens.peek();
    if (tokens.isNext("-") && tokens.peekAhead(1).is(Token.Kind.NUMBER)) {
      Span sign = tokens.take().span();
      Token digits = tokens.take();
      BigDecimal value = new BigDecimal(digits.text()).negate();
      return literal(value, ValueType.NUMBER, sign.to(digits.span()));
    }
    if (recovery.startsCondition() || token.is(Token.Kind.SYMBOL)) {
      throw tokens.fault(
          FindingCode.RULE_SYNTAX,
          tokens.missingHere(),
          "expected a property, a value or a variable, found " + token.quoted(),
          "a comparison has a value on each side, such as `seats >= 10`");
    }
    tokens.take();
    return switch (token.kind()) {
      case NUMBER -> literal(new BigDecimal(token.text()), ValueType.NUMBER, token.span());
      case TEXT -> literal(token.text(), ValueType.TEXT, token.span());
      default -> word(token);
    };
  }

  private static Optional<Operand> literal(Object value, ValueType type, Span at) {
    return Optional.of(new Operand.Literal(value, type, at));
  }

  private Optional<Operand> word(Token token) throws SyntaxFault {
    return switch (token.text()) {
      case "true", "false" -> literal(Boolean.valueOf(token.text()), ValueType.FLAG, token.span());
      case "this" -> tokens.isNext(".") ? accessAfter(Optional.empty(), token) : self(token);
      case "threshold" -> threshold(token);
      case "null" -> throw refusedNull(token);
      case "eval" -> throw refusedEval(token);
      default -> token.isVariable() ? variable(token) : access(Optional.empty(), token, token);
    };
  }

  private SyntaxFault refusedNull(Token token) {
    return tokens.fault(
        FindingCode.OUTSIDE_PROFILE,
        token.span(),
        "rules do not compare with `null`",
        "ask for what is there, such as `reported == true`; what is not there is unknown");
  }

  private SyntaxFault refusedEval(Token token) {
    return tokens.fault(
        FindingCode.OUTSIDE_PROFILE,
        token.span(),
        "`eval` is not used in rule files",
        "write the comparison by itself");
  }

  private Optional<Operand> self(Token token) {
    return Optional.of(new Operand.This(token.span()));
  }

  private Optional<Operand> threshold(Token token) throws SyntaxFault {
    List<Token> given = arguments.read();
    Span at = token.span().to(tokens.previous().span());
    if (given.size() != 1) {
      arguments.refuse("threshold", List.of(new TextDomain.NameOf(NameKind.THRESHOLD)), at);
      return Optional.empty();
    }
    Token name = given.get(0);
    scope.checkText(name.text(), new TextDomain.NameOf(NameKind.THRESHOLD), name.span());
    return Optional.of(new Operand.Threshold(name.text(), at));
  }

  private Optional<Operand> variable(Token token) throws SyntaxFault {
    Optional<Variable> variable = scope.variable(token);
    if (tokens.isNext(".")) {
      return variable.isPresent() ? accessAfter(variable, token) : skipAccess();
    }
    return variable.map(bound -> new Operand.Bound(bound, token.span()));
  }

  private Optional<Operand> skipAccess() throws SyntaxFault {
    tokens.take();
    tokens.take();
    if (tokens.isNext("(")) {
      arguments.read();
    }
    return Optional.empty();
  }

  private Optional<Operand> accessAfter(Optional<Variable> of, Token first) throws SyntaxFault {
    tokens.expect(".", "before the property");
    Token name =
        tokens.expect(Token.Kind.WORD, "a property", "write the name of a property after the dot");
    return access(of, first, name);
  }

  private Optional<Operand> access(Optional<Variable> of, Token first, Token name)
      throws SyntaxFault {
    Optional<FactType> type = of.isPresent() ? of.get().factType() : scope.fact();
    boolean call = tokens.isNext("(") || (tokens.isNext(Token.Kind.TEXT) && takesText(type, name));
    List<Token> given = call ? arguments.read() : List.of();
    Span at = first.span().to(tokens.previous().span());
    if (tokens.isNext(".")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          "a value has no further properties",
          "compare `" + scope.textOf(at) + "` itself");
    }
    if (type.isEmpty()) {
      refuseOutside(of, name, at);
      return Optional.empty();
    }
    return property(type.get(), name)
        .filter(property -> arguments.fit(property, call, given, at))
        .map(property -> new Operand.Access(of, property, texts(given), at));
  }

  /** Whether a text after a property can only be its argument, without the parenthesis. */
  private static boolean takesText(Optional<FactType> type, Token name) {
    return type.map(t -> t.properties().get(name.text()))
        .filter(property -> !property.parameters().isEmpty())
        .isPresent();
  }

  private void refuseOutside(Optional<Variable> of, Token name, Span at) {
    if (of.isPresent()) {
      tokens.report(
          FindingCode.UNKNOWN_PROPERTY,
          at,
          "`" + of.get().name() + "` is " + of.get().type().described() + " and has no properties",
          "compare `" + of.get().name() + "` itself");
    } else if (!refusedWithoutDollar(name)) {
      tokens.report(
          FindingCode.UNKNOWN_PROPERTY,
          at,
          "`" + scope.textOf(at) + "` is not known outside of its pattern",
          "bind it in the pattern, such as `$%1$s : %1$s`, and write `$%1$s` here"
              .formatted(name.text()));
    }
  }

  private boolean refusedWithoutDollar(Token name) {
    Optional<String> meant = scope.meant(name.text());
    meant.ifPresent(
        variable ->
            tokens.report(
                FindingCode.UNKNOWN_PROPERTY,
                name.span(),
                "`" + name.text() + "` is a variable without its `$`",
                "write `" + variable + "`"));
    return meant.isPresent();
  }

  private Optional<Property> property(FactType type, Token name) {
    Optional<Property> found = Optional.ofNullable(type.properties().get(name.text()));
    if (found.isEmpty() && !refusedWithoutDollar(name)) {
      tokens.report(
          FindingCode.UNKNOWN_PROPERTY,
          name.span(),
          "`" + type.name() + "` has no property `" + name.text() + "`",
          DidYouMean.advice(
              name.text().replaceFirst("^(get|is)(?=[A-Z])", ""),
              type.properties().keySet(),
              "properties"));
    }
    return found;
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
