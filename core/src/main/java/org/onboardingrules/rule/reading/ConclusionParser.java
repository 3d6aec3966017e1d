package org.onboardingrules.rule.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Factory;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.source.Span;

/** Reads what a rule draws: {@code insert( Escalate.because("customer-silent") );}. */
final class ConclusionParser {

  private static final String SHAPE =
      "write a conclusion, such as `insert( Escalate.because(\"...\") );`";

  private static final String UNCHANGED =
      "facts do not change; draw a conclusion with insert instead";
  private static final String KEPT =
      "facts do not go away; write a condition that does not hold then";
  private static final String CASES =
      "write a rule for each case, with what must hold between `when` and `then`";

  private static final Map<String, String> OUTSIDE =
      Map.ofEntries(
          Map.entry("modify", UNCHANGED),
          Map.entry("update", UNCHANGED),
          Map.entry("delete", KEPT),
          Map.entry("retract", KEPT),
          Map.entry("insertLogical", "write insert; nothing is ever taken back"),
          Map.entry("System", "draw a conclusion; the assessment says why it was drawn"),
          Map.entry("if", CASES),
          Map.entry("switch", CASES),
          Map.entry("for", "a rule is asked about every match of its conditions anyway"),
          Map.entry("while", "a rule is asked about every match of its conditions anyway"));

  /** What is left of a statement that was refused. */
  private static final Set<String> BEHIND_FAULT = Set.of("{", "}", ";", ")", "else");

  private final Tokens tokens;
  private final Scope scope;

  ConclusionParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  /** Reads all conclusions up to {@code end}; a fault costs only its statement. */
  List<Conclusion> conclusions() {
    List<Conclusion> drawn = new ArrayList<>();
    boolean faulty = false;
    while (!tokens.atEnd()) {
      if (faulty && BEHIND_FAULT.contains(tokens.peek().text())) {
        tokens.take();
        continue;
      }
      int depth = tokens.depth();
      try {
        statement().ifPresent(drawn::add);
      } catch (SyntaxFault reported) {
        faulty = true;
        skipStatement(depth);
      }
    }
    return drawn;
  }

  /** Skips to the next {@code ;}, or to a line that can only be the next statement. */
  private void skipStatement(int depth) {
    while (!tokens.atEnd() && !startsStatement()) {
      boolean last = tokens.depth() <= depth && tokens.isNext(";");
      tokens.take();
      if (last) {
        return;
      }
    }
  }

  private boolean startsStatement() {
    boolean insert = tokens.isNext("insert") && tokens.peekAhead(1).is("(");
    boolean outside = tokens.isNext(Token.Kind.WORD) && OUTSIDE.containsKey(tokens.peek().text());
    return tokens.onNewLine() && (insert || outside);
  }

  private Optional<Conclusion> statement() throws SyntaxFault {
    Token word = tokens.peek();
    if (!word.is("insert")) {
      tokens.take();
      throw refused(word);
    }
    tokens.take();
    tokens.expect("(", "after `insert`");
    refuseNew();
    Token type = tokens.expect(Token.Kind.WORD, "a conclusion", SHAPE);
    Optional<FactType> conclusion = type(type);
    if (conclusion.isEmpty()) {
      throw new SyntaxFault();
    }
    tokens.expect(".", "after the conclusion");
    Token factory = tokens.expect(Token.Kind.WORD, "how the conclusion is drawn", SHAPE);
    List<Token> arguments = arguments();
    Span call = type.span().to(tokens.previous().span());
    tokens.expect(")", "to close `insert`");
    tokens.expect(";", "after `insert( ... )`");
    return make(conclusion.get(), factory, arguments, call);
  }

  private SyntaxFault refused(Token word) {
    Optional<FactType> conclusion = Optional.ofNullable(conclusionTypes().get(word.text()));
    return tokens.fault(
        FindingCode.OUTSIDE_PROFILE,
        word.span(),
        conclusion.isPresent()
            ? "a conclusion is drawn with `insert`"
            : "a rule only draws conclusions: found " + word.quoted(),
        conclusion
            .map(type -> "write `insert( " + shapes(type).get(0) + " );`")
            .orElse(OUTSIDE.getOrDefault(word.text(), SHAPE)));
  }

  private void refuseNew() throws SyntaxFault {
    if (tokens.isNext("new")) {
      Token word = tokens.take();
      Optional<FactType> conclusion =
          Optional.ofNullable(conclusionTypes().get(tokens.peek().text()));
      throw tokens.fault(
          FindingCode.OUTSIDE_PROFILE,
          word.span(),
          "a conclusion is not made with `new`",
          conclusion.map(type -> "write `" + shapes(type).get(0) + "`").orElse(SHAPE));
    }
  }

  /** The ways to draw a conclusion, as rules write them. */
  private static List<String> shapes(FactType conclusion) {
    return Vocabulary.factories(conclusion).values().stream()
        .map(
            factory ->
                conclusion.name()
                    + "."
                    + factory.name()
                    + (factory.parameters().isEmpty() ? "()" : "(\"...\")"))
        .toList();
  }

  private static SortedMap<String, FactType> conclusionTypes() {
    SortedMap<String, FactType> conclusions = new TreeMap<>(Vocabulary.types());
    conclusions.values().removeIf(type -> !type.isConclusion());
    return conclusions;
  }

  private Optional<FactType> type(Token name) {
    Optional<FactType> found = Optional.ofNullable(conclusionTypes().get(name.text()));
    if (found.isEmpty()) {
      boolean fact = Vocabulary.types().containsKey(name.text());
      tokens.report(
          FindingCode.UNKNOWN_CONCLUSION,
          name.span(),
          fact
              ? "`" + name.text() + "` is a fact, not a conclusion"
              : "there is no conclusion `" + name.text() + "`",
          DidYouMean.advice(name.text(), conclusionTypes().keySet(), "conclusions"));
    }
    return found;
  }

  private List<Token> arguments() throws SyntaxFault {
    tokens.expect("(", "after the word before it");
    List<Token> arguments = tokens.texts("a name in quotes", SHAPE);
    tokens.expect(")", "after the name");
    return arguments;
  }

  private Optional<Conclusion> make(FactType type, Token name, List<Token> arguments, Span call) {
    SortedMap<String, Factory> factories = Vocabulary.factories(type);
    Optional<Factory> factory = Optional.ofNullable(factories.get(name.text()));
    if (factory.isEmpty()) {
      tokens.report(
          FindingCode.UNKNOWN_CONCLUSION,
          name.span(),
          "`" + type.name() + "` is not drawn by `" + name.text() + "`",
          "write " + shapes(type).stream().map(s -> "`" + s + "`").collect(joining(" or ")));
      return Optional.empty();
    }
    int wanted = factory.get().parameters().size();
    if (arguments.size() != wanted) {
      tokens.report(
          FindingCode.WRONG_ARGUMENTS,
          call,
          "`"
              + type.name()
              + "."
              + name.text()
              + "` takes "
              + (wanted == 0 ? "no name" : "one name"),
          wanted == 0 ? "leave the parentheses empty" : "write one name in quotes");
      return Optional.empty();
    }
    for (int i = 0; i < wanted; i++) {
      Token argument = arguments.get(i);
      scope.checkText(argument.text(), factory.get().parameters().get(i), argument.span());
    }
    return Optional.of(factory.get().make(arguments.stream().map(Token::text).toList()));
  }
}
