package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Set;
import org.onboardingrules.rule.model.Vocabulary;

/** Says where reading can go on after a fault, so that no later fault is passed over. */
final class Recovery {

  /** The words with which a condition can begin that is no pattern. */
  static final Set<String> CONDITION_WORDS = Set.of("accumulate", "exists", "forall", "not");

  private final Tokens tokens;

  Recovery(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether one of some symbols stands here, or what can only follow it. */
  boolean endsSkipping(List<String> symbols, int wantedDepth) {
    return tokens.isNext("then")
        || startsCondition()
        || (tokens.depth() <= wantedDepth && isAnyNext(symbols));
  }

  /**
   * Returns whether a faulty condition ends here: a line begins that is indented no deeper, outside
   * of the parentheses or at what can only be another condition.
   */
  boolean endsCondition(Token first, int outerDepth) {
    int indentation = tokens.source().placeAt(first.span().start()).column();
    return tokens.atEnd()
        || tokens.isNext("then")
        || (tokens.onNewLine()
            && tokens.source().placeAt(tokens.peek().span().start()).column() <= indentation
            && (tokens.depth() <= outerDepth || startsCondition()));
  }

  /** Returns whether a line begins here that can only be a condition, or nothing is left. */
  boolean startsCondition() {
    Token here = tokens.peek();
    boolean type = isType(here) && tokens.peekAhead(1).is("(");
    boolean bound = tokens.peekAhead(1).is(":") && isType(tokens.peekAhead(2));
    boolean word = CONDITION_WORDS.contains(here.text()) && !tokens.peekAhead(1).is("in");
    return tokens.atEnd() || (tokens.onNewLine() && (type || bound || word || here.is("then")));
  }

  private static boolean isType(Token token) {
    return token.is(Token.Kind.WORD) && Vocabulary.types().containsKey(token.text());
  }

  private boolean isAnyNext(List<String> symbols) {
    return symbols.stream().anyMatch(tokens::isNext);
  }
}
