package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Variable;

/**
 * Reads patterns, such as {@code $m : Metric( id == "seats", $v : latest )}, and forall over them.
 */
final class PatternParser {

  private final Tokens tokens;
  private final Scope scope;
  private final BindingParser bindings;
  private final TypeParser types;
  private final ConstraintParser constraints;

  PatternParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
    this.bindings = new BindingParser(tokens, scope);
    this.types = new TypeParser(tokens, scope);
    this.constraints = new ConstraintParser(tokens, scope);
  }

  /** Reads a pattern; empty if a part of it was reported. */
  Optional<Condition> pattern() throws SyntaxFault {
    return read().map(pattern -> pattern);
  }

  private Optional<Condition.Pattern> read() throws SyntaxFault {
    int before = tokens.findings().count();
    Token first = tokens.peek();
    Optional<Token> variable = bindings.variable();
    Optional<FactType> type = types.type(variable);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    tokens.expect("(", "after `" + type.get().name() + "`");
    Optional<Variable> bound = variable.map(v -> Variable.ofFact(v.text(), type.get()));
    bound.ifPresent(v -> scope.bind(v, variable.orElseThrow().span()));
    scope.matches(type.get());
    List<Condition.Constraint> read = scope.inPattern(type.get(), constraints::constraints);
    return tokens.findings().count() == before
        ? Optional.of(
            new Condition.Pattern(
                bound, type.get(), read, first.span().to(tokens.previous().span())))
        : Optional.empty();
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
