package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.source.Span;

/**
 * Reads patterns, such as {@code $m : Metric( id == "seats", $v : latest )}, and forall over them.
 */
final class PatternParser {

  private static final Set<String> CONDITION_WORDS =
      Set.of("accumulate", "exists", "forall", "not");

  private final Tokens tokens;
  private final Scope scope;
  private final ExpressionParser expressions;
  private final OperandParser operands;
  private final FactTypeReader types;

  PatternParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
    this.expressions = new ExpressionParser(tokens, scope);
    this.operands = new OperandParser(tokens, scope);
    this.types = new FactTypeReader(tokens);
  }

  /** Reads a pattern; empty if a part of it was reported. */
  Optional<Condition> pattern() throws SyntaxFault {
    return read().map(pattern -> pattern);
  }

  private Optional<Condition.Pattern> read() throws SyntaxFault {
    Token first = tokens.peek();
    Optional<Token> variable = binding();
    Token name =
        tokens.expect(
            Token.Kind.WORD, "a pattern", "write the type of a fact, such as `Onboarding( ... )`");
    Optional<FactType> type = types.read(name);
    if (type.isEmpty()) {
      variable.ifPresent(scope::spoil);
      skipUnknown();
      return Optional.empty();
    }
    tokens.expect("(", "after `" + name.text() + "`");
    Optional<Variable> bound = variable.map(v -> Variable.ofFact(v.text(), type.get()));
    bound.ifPresent(v -> scope.bind(v, variable.orElseThrow().span()));
    scope.matches(type.get());
    int before = tokens.findings().count();
    List<Condition.Constraint> constraints = scope.inPattern(type.get(), this::constraints);
    return tokens.findings().count() == before
        ? Optional.of(
            new Condition.Pattern(
                bound, type.get(), constraints, first.span().to(tokens.previous().span())))
        : Optional.empty();
  }

  private Optional<Token> binding() {
    if (tokens.peek().is(Token.Kind.WORD) && tokens.peekAhead(1).is(":")) {
      Token variable = tokens.take();
      tokens.take();
      checkDollar(variable);
      return Optional.of(variable);
    }
    return Optional.empty();
  }

  /** Reports a variable that could be taken for a property. */
  void checkDollar(Token variable) {
    if (!variable.isVariable()) {
      scope.spoil(variable);
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          variable.span(),
          "the variable `" + variable.text() + "` does not begin with `$`",
          "write `$" + variable.text() + "`, so that it cannot be taken for a property");
    }
  }

  /** Skips the parentheses after an unknown type, and all that it is said to come from. */
  private void skipUnknown() throws SyntaxFault {
    int depth = tokens.depth();
    if (tokens.takeIf("(")) {
      tokens.skipTo(List.of(")"), depth + 1);
      tokens.takeIf(")");
    }
    if (tokens.depth() > depth || tokens.isNext("from")) {
      throw new SyntaxFault();
    }
  }

  private List<Condition.Constraint> constraints() throws SyntaxFault {
    List<Condition.Constraint> constraints = new ArrayList<>();
    int depth = tokens.depth();
    while (!tokens.isNext(")") && !isNextCondition()) {
      try {
        constraint().ifPresent(constraints::add);
        separator();
      } catch (SyntaxFault reported) {
        tokens.skipTo(List.of(",", ")"), depth);
        if (!tokens.takeIf(",") && !tokens.isNext(")")) {
          throw reported;
        }
      }
    }
    tokens.expect(")", "to close the pattern");
    return constraints;
  }

  /**
   * Whether a line begins here that can only be the next condition, so that a {@code )} is missing.
   */
  private boolean isNextCondition() {
    boolean type =
        Vocabulary.types().containsKey(tokens.peek().text()) && tokens.peekAhead(1).is("(");
    boolean bound =
        tokens.peekAhead(1).is(":") && Vocabulary.types().containsKey(tokens.peekAhead(2).text());
    boolean word = tokens.isNext("then") || CONDITION_WORDS.contains(tokens.peek().text());
    return tokens.atEnd() || (tokens.onNewLine() && (type || bound || word));
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
    if (tokens.isNext(")") || isNextCondition()) {
      return;
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

  /** What a variable is bound to; where that is at fault, its uses are not reported as well. */
  private Optional<Operand> bound(Token variable) throws SyntaxFault {
    Optional<Operand> value = Optional.empty();
    try {
      value = operands.operand();
    } finally {
      if (value.isEmpty()) {
        scope.spoil(variable);
      }
    }
    return value;
  }

  private Optional<Condition.Constraint> constraint() throws SyntaxFault {
    Token first = tokens.peek();
    Optional<Token> variable = binding();
    if (variable.isEmpty()) {
      refuseThousands();
      return expressions.expression().map(Condition.Constraint.Test::new);
    }
    Optional<Operand> value = bound(variable.get());
    if (!tokens.isNext(",") && !tokens.isNext(")")) {
      scope.spoil(variable.get());
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          "a variable is bound to a property and nothing else",
          "bind it by itself, then compare: `$v : seats, seats >= 10`");
    }
    if (value.isEmpty() || !(value.get() instanceof Operand.Access access)) {
      value.ifPresent(this::refuseBinding);
      scope.spoil(variable.get());
      return Optional.empty();
    }
    Variable bound = Variable.ofProperty(variable.get().text(), access.property());
    scope.bind(bound, variable.get().span());
    return Optional.of(
        new Condition.Constraint.Bind(bound, access, first.span().to(tokens.previous().span())));
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

  private void refuseBinding(Operand value) {
    tokens.report(
        FindingCode.OUTSIDE_PROFILE,
        value.at(),
        "a variable is bound to a property of the fact",
        "write a property, such as `$v : latest`");
  }

  /** Reads {@code forall( P Q ... )}: the domain stands under negation, what it needs does not. */
  Optional<Condition> forall() throws SyntaxFault {
    Token word = tokens.take();
    tokens.expect("(", "after `forall`");
    return scope.inside(
        () -> {
          boolean alone = isOnlyPattern();
          Optional<Condition.Pattern> domain =
              alone ? wholeType() : scope.negate(Negation.FORALL, this::read);
          List<Optional<Condition.Pattern>> needed = new ArrayList<>();
          while (!tokens.isNext(")") && !tokens.atEnd()) {
            tokens.takeIf(",");
            needed.add(read());
          }
          tokens.expect(")", "to close `forall`");
          List<Condition.Pattern> sound = needed.stream().flatMap(Optional::stream).toList();
          return sound.size() == needed.size()
              ? domain.map(
                  d -> new Condition.Forall(d, sound, word.span().to(tokens.previous().span())))
              : Optional.empty();
        });
  }

  /** All facts of the type are the domain, and they must meet the constraints. */
  private Optional<Condition.Pattern> wholeType() throws SyntaxFault {
    Optional<Condition.Pattern> pattern = read();
    pattern.ifPresent(p -> scope.matchesNegated(p.type()));
    return pattern;
  }

  private boolean isOnlyPattern() {
    int depth = 0;
    for (int ahead = 0; tokens.has(ahead); ahead++) {
      Token token = tokens.peekAhead(ahead);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")") && --depth == 0) {
        return tokens.peekAhead(ahead + 1).is(")");
      }
    }
    return false;
  }
}
