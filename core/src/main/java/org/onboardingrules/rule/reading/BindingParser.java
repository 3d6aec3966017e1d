package org.onboardingrules.rule.reading;

import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.source.Span;

/** Reads the variable to which a fact, a property or a figure is bound. */
final class BindingParser {

  private final Tokens tokens;
  private final Scope scope;

  BindingParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  /** Reads {@code $v :}; empty if none stands here. */
  Optional<Token> variable() {
    if (!tokens.isNext(Token.Kind.WORD) || !tokens.peekAhead(1).is(":")) {
      return Optional.empty();
    }
    Token variable = tokens.take();
    Token colon = tokens.take();
    checkDollar(variable);
    if (tokens.isNext("=") && tokens.touchesPrevious()) {
      Span sign = colon.span().to(tokens.take().span());
      tokens.report(
          FindingCode.OUTSIDE_PROFILE, sign, "`:=` does not bind a variable", "write `:`");
    }
    return Optional.of(variable);
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
}
