package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.source.Span;

/** Reads the name of the type with which a pattern begins, and says what to write if it is none. */
final class TypeParser {

  private static final String TERMINAL = "OnboardingComplete";
  private static final String SHAPE =
      "write the type of a fact and its parentheses, such as `Onboarding( ... )`";

  /** Words that begin a condition of Drools, but none here. */
  private static final Map<String, String> OUTSIDE =
      Map.of(
          "eval", "write the comparison inside a pattern",
          "from", "match the fact by its own pattern",
          "collect", "count with accumulate",
          "over", "name a window of pack.yaml, such as `total(\"evidence\")`",
          "do", "draw the conclusion after `then`");

  /** What Drools rules match to collect or count. */
  private static final Set<String> JAVA_TYPES =
      Set.of(
          "ArrayList",
          "BigDecimal",
          "Collection",
          "Double",
          "Integer",
          "List",
          "Long",
          "Map",
          "Number",
          "Object",
          "Set",
          "String");

  private final Tokens tokens;
  private final Recovery recovery;
  private final Scope scope;

  TypeParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.recovery = new Recovery(tokens);
    this.scope = scope;
  }

  /** Reports a word that begins a condition of Drools, but none here. */
  void refuseOutside() throws SyntaxFault {
    Token token = tokens.peek();
    String help = OUTSIDE.get(token.text());
    if (tokens.isNext(Token.Kind.WORD) && help != null) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          token.span(),
          token.quoted() + " is not used in rule files",
          help);
    }
  }

  /**
   * Reads a type. Empty if it is reported, with the parentheses after it passed over; a fault if
   * nothing can be made of what follows it.
   */
  Optional<FactType> type(Optional<Token> variable) throws SyntaxFault {
    Optional<FactType> type = Optional.empty();
    try {
      refuseOutside();
      refuseGroup(variable);
      refuseComparison();
      type = named();
    } finally {
      if (type.isEmpty()) {
        variable.ifPresent(scope::spoil);
      }
    }
    return type;
  }

  private void refuseGroup(Optional<Token> variable) throws SyntaxFault {
    if (variable.isPresent() && tokens.isNext("(")) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          variable.get().span(),
          "a variable is bound to one pattern, not to several in parentheses",
          "bind it before a pattern inside of the parentheses");
    }
  }

  private void refuseComparison() throws SyntaxFault {
    Token first = tokens.peek();
    Token next = tokens.peekAhead(1);
    boolean compared = next.is(Token.Kind.SYMBOL) && Operator.of(next.text()).isPresent();
    if (tokens.isNext(Token.Kind.WORD) && (compared || first.isVariable())) {
      throw tokens.fault(
          first.quoted() + " stands outside of a pattern",
          "write the comparison inside the parentheses of one, such as `Onboarding( seats >= 10 )`");
    }
  }

  private Optional<FactType> named() throws SyntaxFault {
    Token first = tokens.expect(Token.Kind.WORD, "a pattern", SHAPE);
    Token last = first;
    while (tokens.isNext(".") && tokens.peekAhead(1).is(Token.Kind.WORD)) {
      tokens.take();
      last = tokens.take();
    }
    Optional<FactType> type = Optional.ofNullable(Vocabulary.types().get(last.text()));
    Span at = first.span().to(last.span());
    if (type.isPresent() && !last.equals(first)) {
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          at,
          "a fact type stands without its package",
          "write `" + last.text() + "`");
    } else if (type.isEmpty()) {
      refuseUnknown(at, last);
    } else if (last.text().equals(TERMINAL)) {
      tokens.report(
          FindingCode.TERMINAL_READ,
          at,
          "no rule may read `" + TERMINAL + "`: completion is the last word, after the guards",
          "match the conclusions that lead to it, such as `CriterionMet( id == \"...\" )`");
    }
    return type;
  }

  private void refuseUnknown(Span at, Token name) throws SyntaxFault {
    String written = scope.textOf(at);
    Optional<String> type = DidYouMean.nearest(name.text(), Vocabulary.types().keySet());
    Optional<String> word = DidYouMean.nearest(name.text(), Recovery.CONDITION_WORDS);
    boolean parentheses = tokens.isNext("(");
    if (type.isEmpty() && word.isPresent() && (parentheses || tokens.isNext(Token.Kind.WORD))) {
      tokens.report(
          FindingCode.RULE_SYNTAX,
          at,
          "`" + written + "` begins no condition",
          "did you mean `" + word.get() + "`?");
    } else if (parentheses || type.isPresent()) {
      tokens.report(
          FindingCode.UNKNOWN_FACT_TYPE,
          at,
          "there is no fact type `" + written + "`",
          JAVA_TYPES.contains(name.text())
              ? "count and add up with accumulate: `accumulate( Task( done ); $n : count(1); $n >="
                  + " 3 )`"
              : DidYouMean.advice(name.text(), readable(name.text()), "fact types"));
      skipPattern();
    } else {
      throw tokens.fault(
          FindingCode.RULE_SYNTAX, at, "`" + written + "` begins no condition", SHAPE);
    }
  }

  /** Skips the parentheses after an unknown type, and all that it is said to come from. */
  private void skipPattern() throws SyntaxFault {
    int depth = tokens.depth();
    if (tokens.takeIf("(")) {
      while (!recovery.endsSkipping(List.of(")"), depth + 1)) {
        scope.passOver();
      }
      tokens.expect(")", "to close the pattern");
    }
    if (tokens.isNext("from") || tokens.isNext("over")) {
      throw new SyntaxFault();
    }
  }

  /** The types to propose for a word; one that no rule may read only where it must be meant. */
  private static Set<String> readable(String word) {
    Set<String> types = new TreeSet<>(Vocabulary.types().keySet());
    if (!DidYouMean.nearest(word, types).equals(Optional.of(TERMINAL))) {
      types.remove(TERMINAL);
    }
    return types;
  }
}
