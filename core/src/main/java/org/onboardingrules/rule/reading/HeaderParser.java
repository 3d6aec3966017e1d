package org.onboardingrules.rule.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;

/**
 * Reads what stands before the rules of a file, which is its package and imports that change
 * nothing, and refuses all else that stands outside of rules.
 */
final class HeaderParser {

  private static final String OWN_PACKAGE = "org.onboardingrules.authoring.";

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
    boolean known = false;
    while (!tokens.atEnd()) {
      if (isOwnImport()) {
        tokens.take();
        tokens.skipLine(0);
      } else if (!known || startsConstruct()) {
        known = true;
        lost |= !OUTSIDE.containsKey(tokens.peek().text());
        refuse(tokens.take());
      } else {
        tokens.take();
      }
    }
    return lost;
  }

  private boolean startsConstruct() {
    return tokens.onNewLine() && OUTSIDE.containsKey(tokens.peek().text());
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
    return tokens.isNext("import") && name(1).startsWith(OWN_PACKAGE);
  }

  private String name(int from) {
    StringBuilder name = new StringBuilder();
    for (int ahead = from; tokens.has(ahead); ahead++) {
      name.append(tokens.peekAhead(ahead).text());
    }
    return name.toString();
  }

  private void qualifiedName(String what) throws SyntaxFault {
    tokens.expect(Token.Kind.WORD, what, "write words joined by dots");
    while (tokens.takeIf(".")) {
      tokens.expect(Token.Kind.WORD, what, "write words joined by dots");
    }
    tokens.takeIf(";");
  }
}
