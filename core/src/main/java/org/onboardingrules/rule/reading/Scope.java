package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.source.Span;
import org.onboardingrules.term.code.Feed;

/**
 * What is known at a point of a rule: the variables bound so far, the fact of the pattern around
 * it, and whether it stands under negation.
 *
 * <p>Under negation nothing may be unknown: Drools takes an unknown value for one that fails its
 * comparison, and turned around that would make an unknown true.
 */
final class Scope {

  /** Reading is recursive; nobody can follow that much anyway. */
  private static final int MOST_NESTED = 30;

  private final Tokens tokens;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Set<String> everBound = new TreeSet<>();
  private final Set<String> spoilt = new TreeSet<>();
  private final List<NameUse> names = new ArrayList<>();
  private Set<Feed> feedsNegated = EnumSet.noneOf(Feed.class);
  private Optional<FactType> fact = Optional.empty();
  private Negation negation = Negation.NONE;
  private boolean negated;
  private int depth;
  private int nesting;

  Scope(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean negated() {
    return negated;
  }

  Optional<FactType> fact() {
    return fact;
  }

  List<NameUse> names() {
    return names;
  }

  /** Something that reads a part of a rule. */
  interface Part<T> {
    T read() throws SyntaxFault;
  }

  /** Reads a part inside a pattern over a type of fact. */
  <T> T inPattern(FactType type, Part<T> part) throws SyntaxFault {
    Optional<FactType> outer = fact;
    fact = Optional.of(type);
    try {
      return part.read();
    } finally {
      fact = outer;
    }
  }

  /** Reads a part under one more negation. */
  <T> T negate(Negation by, Part<T> part) throws SyntaxFault {
    Negation outer = negation;
    negation = by;
    negated = !negated;
    try {
      return part.read();
    } finally {
      negated = !negated;
      negation = outer;
    }
  }

  /** Reads a part inside not, exists, forall or accumulate: what it binds is not seen outside. */
  <T> T inside(Part<T> part) throws SyntaxFault {
    Map<String, Variable> before = visible();
    depth++;
    try {
      return part.read();
    } finally {
      depth--;
      showOnly(before);
    }
  }

  /** Reads a part inside parentheses or behind a {@code !}, unless that goes too deep. */
  <T> T nested(Part<T> part) throws SyntaxFault {
    if (nesting == MOST_NESTED) {
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          tokens.peek().span(),
          "this is nested more than " + MOST_NESTED + " deep",
          "split the rule in two");
    }
    nesting++;
    try {
      return part.read();
    } finally {
      nesting--;
    }
  }

  /** Returns whether this is inside not, exists, forall or accumulate. */
  boolean isInside() {
    return depth > 0;
  }

  /** Returns the variables that can be named here. */
  Map<String, Variable> visible() {
    return new LinkedHashMap<>(variables);
  }

  /** Forgets all variables but these. */
  void showOnly(Map<String, Variable> visible) {
    variables.clear();
    variables.putAll(visible);
  }

  /** Notes that a pattern over this type is read; under negation its feed must be delivered. */
  void matches(FactType type) {
    if (negated) {
      matchesNegated(type);
    }
  }

  /** Notes that all facts of this type are looked at, so that its feed must be delivered. */
  void matchesNegated(FactType type) {
    type.feed().ifPresent(feedsNegated::add);
  }

  /** Returns the feeds that were matched under negation since the last call. */
  Set<Feed> takeFeedsNegated() {
    Set<Feed> taken = feedsNegated;
    feedsNegated = EnumSet.noneOf(Feed.class);
    return taken;
  }

  /** Binds a variable, or reports that its name is taken. */
  void bind(Variable variable, Span where) {
    if (!everBound.add(variable.name())) {
      tokens.report(
          FindingCode.DUPLICATE_VARIABLE,
          where,
          "`" + variable.name() + "` is bound twice in this rule",
          "give one of them another name");
    }
    variables.put(variable.name(), variable);
  }

  /** Takes a token that is not read; what would be bound there is not reported where it is used. */
  Token passOver() {
    Token token = tokens.take();
    if (token.is(Token.Kind.WORD) && tokens.isNext(":")) {
      spoil(token);
    }
    return token;
  }

  /** Notes that a variable was meant to be bound, so that its uses are not reported as well. */
  void spoil(Token variable) {
    spoilt.add(variable.text());
  }

  /** Returns the variable that was probably meant by a word without its {@code $}. */
  Optional<String> meant(String word) {
    String variable = "$" + word;
    boolean known = everBound.contains(variable) || spoilt.contains(word);
    return known ? Optional.of(variable) : Optional.empty();
  }

  /** Returns the variable of this name, or reports that there is none here. */
  Optional<Variable> variable(Token token) {
    Optional<Variable> found = Optional.ofNullable(variables.get(token.text()));
    if (found.isEmpty() && !isSpoilt(token.text())) {
      spoil(token);
      tokens.report(
          FindingCode.UNKNOWN_VARIABLE,
          token.span(),
          "`" + token.text() + "` is not bound here",
          unboundHelp(token.text()));
    }
    return found;
  }

  private boolean isSpoilt(String name) {
    return spoilt.contains(name) || spoilt.contains(name.substring(1));
  }

  private String unboundHelp(String name) {
    if (everBound.contains(name)) {
      return "a variable bound inside not, exists, forall, accumulate or one side of an or is not "
          + "seen outside of it";
    }
    String example =
        tokens.isNext(".") ? name + " : Onboarding( ... )`" : "Onboarding( " + name + " : seats )`";
    return variables.isEmpty()
        ? "bind it before, such as `" + example
        : DidYouMean.advice(name, variables.keySet(), "bound variables");
  }

  /** Reports an operand that may be unknown where that is not allowed: under negation. */
  void checkKnown(Operand operand) {
    if (negated) {
      refuseOpen(operand, negation, negation.help());
    }
  }

  /**
   * Reports an operand that may be unknown where that is not allowed, beside {@code !=} or {@code
   * not in}: not under a negation that turns it back.
   *
   * @param help what to write instead
   */
  void checkKnownTurnedAround(Operand operand, String help) {
    if (!negated) {
      refuseOpen(operand, Negation.INEQUALITY, help);
    }
  }

  private void refuseOpen(Operand operand, Negation by, String help) {
    if (operand.open()) {
      tokens.report(
          FindingCode.NEGATED_UNKNOWN,
          operand.at(),
          "`" + textOf(operand.at()) + "` may be unknown, and " + by.why(),
          help);
    }
  }

  /** Holds a text that is compared with a value against what that can be. */
  void checkCompared(Operand value, String text, TextDomain domain, Span where) {
    checkText(text, domain, where, "`" + textOf(value.at()) + "` is never `" + text + "`");
  }

  /** Holds a text against what it can be, and notes it if it is a name of the pack. */
  void checkText(String text, TextDomain domain, Span where) {
    checkText(text, domain, where, "`" + text + "` is not one of the words that can stand here");
  }

  private void checkText(String text, TextDomain domain, Span where, String fault) {
    if (domain instanceof TextDomain.OneOf oneOf && !oneOf.words().contains(text)) {
      tokens.report(
          FindingCode.IMPOSSIBLE_WORD,
          where,
          fault,
          DidYouMean.advice(text, oneOf.words(), "words"));
    } else if (domain instanceof TextDomain.NameOf name && text.indexOf('\\') < 0) {
      names.add(new NameUse(name.kind(), text, tokens.source().snippet(where)));
    }
  }

  String textOf(Span span) {
    return tokens.source().textOf(span);
  }
}
