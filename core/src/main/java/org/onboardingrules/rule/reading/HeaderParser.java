package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;

/**
 * Reads what stands before the rules of a file, which is its package and imports that change
 * nothing, and refuses all else that stands outside of rules.
 */
final class HeaderParser {

  /** What may be imported, though it changes nothing. */
  private static final Pattern OWN_NAME =
      Pattern.compile("org\\.onboardingrules\\.authoring\\.(fact|conclusion)\\.(\\w+|\\*)");

  private static final Map<String, String> OUTSIDE =
      Map.of(
          "import", "leave it out; all facts and conclusions are known without imports",
          "global", "put numbers into the thresholds of pack.yaml",
          "function", "ask the host to report the figure as a metric",
          "declare", "use the facts and conclusions that there are",
          "query", "write a rule that draws a conclusion",
          "dialect", "leave it out",
          "unit", "leave it out",
          "expander", "leave it out and write plain rules",
          "package", "write it once, before all rules");

  private static final Set<String> ON_ONE_LINE =
      Set.of("import", "global", "dialect", "unit", "expander", "package");

  private static final Set<String> WITH_END = Set.of("declare", "query");

  private final Tokens tokens;

  HeaderParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads the header and reports its faults.
   *
   * @return whether a rule may be lost in what it refused
   */
  boolean read() {
    try {
      if (tokens.takeIf("package")) {
        qualifiedName("the package's name");
      }
    } catch (SyntaxFault reported) {
      tokens.skipLine(0);
    }
    return refuseAll();
  }

  /**
   * Reports what stands where only rules may stand, once for each piece of it.
   *
   * @return whether a rule may be lost in it
   */
  boolean refuseAll() {
    boolean lost = false;
    while (!tokens.atEnd()) {
      if (isOwnImport()) {
        tokens.take();
        tokens.skipStatement();
      } else if (AttributeParser.startsAttribute(tokens) && !tokens.isNext("dialect")) {
        new AttributeParser(tokens).refuse();
      } else {
        Token first = tokens.take();
        lost |= !OUTSIDE.containsKey(first.text());
        refuse(first);
        skip(first.text());
      }
    }
    return lost;
  }

  /** Skips the rest of what begins with a word; what is none of Drools' words, to the next one. */
  private void skip(String word) {
    if (ON_ONE_LINE.contains(word)) {
      tokens.skipLine(0);
    } else if (WITH_END.contains(word)) {
      skipTo("end");
    } else if (word.equals("function")) {
      skipBraces();
    } else {
      while (!tokens.atEnd() && !startsConstruct()) {
        tokens.take();
      }
    }
  }

  private void skipTo(String end) {
    while (!tokens.atEnd() && !startsConstruct()) {
      if (tokens.take().is(end)) {
        return;
      }
    }
  }

  private void skipBraces() {
    int open = 0;
    while (!tokens.atEnd() && !(open == 0 && startsConstruct())) {
      Token token = tokens.take();
      open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      if (token.is("}") && open <= 0) {
        return;
      }
    }
  }

  private boolean startsConstruct() {
    return tokens.onNewLine()
        && (OUTSIDE.containsKey(tokens.peek().text()) || AttributeParser.startsAttribute(tokens));
  }

  private void refuse(Token stray) {
    Optional<String> help = Optional.ofNullable(OUTSIDE.get(stray.text()));
    if (help.isPresent()) {
      tokens.report(
          FindingCode.OUTSIDE_PROFILE,
          stray.span(),
          stray.is("package")
              ? "`package` stands at the top of a file"
              : stray.quoted() + " is not used in rule files",
          help.get());
    } else {
      tokens.report(
          FindingCode.RULE_SYNTAX,
          stray.span(),
          "expected a rule, found " + stray.quoted(),
          DidYouMean.nearest(stray.text(), List.of("rule"))
              .map(rule -> "did you mean `rule`?")
              .orElse("a rule begins with `rule \"its name\"`"));
    }
  }

  private boolean isOwnImport() {
    return tokens.isNext("import") && OWN_NAME.matcher(restOfLine()).matches();
  }

  /** The words up to the end of the line or a {@code ;}, without blanks and comments. */
  private String restOfLine() {
    Token last = tokens.lastBefore(List.of(";"));
    StringBuilder rest = new StringBuilder();
    for (int ahead = 0; !tokens.peekAhead(ahead).equals(last); ahead++) {
      rest.append(tokens.peekAhead(ahead + 1).text());
    }
    return rest.toString();
  }

  private void qualifiedName(String what) throws SyntaxFault {
    tokens.expect(Token.Kind.WORD, what, "write words joined by dots");
    while (tokens.takeIf(".")) {
      tokens.expect(Token.Kind.WORD, what, "write words joined by dots");
    }
    tokens.takeIf(";");
  }
}
