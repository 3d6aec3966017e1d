package org.onboardingrules.rule.reading;

import java.util.List;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.source.Span;

/** Reads the arguments of a function, which are texts, and holds them against what it takes. */
final class ArgumentParser {

  private final Tokens tokens;
  private final Scope scope;

  ArgumentParser(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  /** Returns whether arguments fit a property; if not, that is reported. */
  boolean fit(Property property, boolean call, List<Token> arguments, Span at) {
    List<TextDomain> wanted = property.parameters();
    if (arguments.size() != wanted.size() || (call && wanted.isEmpty())) {
      refuse(property.name(), wanted, at);
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Token argument = arguments.get(i);
      scope.checkText(argument.text(), wanted.get(i), argument.span());
    }
    return true;
  }

  /** Reports a wrong number of arguments. */
  void refuse(String name, List<TextDomain> wanted, Span at) {
    boolean none = wanted.isEmpty();
    tokens.report(
        FindingCode.WRONG_ARGUMENTS,
        at,
        "`" + name + "` takes " + (none ? "no argument" : "one argument: " + wanted(wanted.get(0))),
        none ? "write `" + name + "`" : "write `" + name + "(\"...\")`");
  }

  private static String wanted(TextDomain domain) {
    if (domain instanceof TextDomain.NameOf name) {
      return "the name of a " + name.kind().noun() + " in quotes";
    } else if (domain instanceof TextDomain.OneOf words) {
      return "one of " + String.join(", ", words.words()) + " in quotes";
    }
    return "a text in quotes";
  }

  /** Reads {@code ("a", "b")}; only texts can be arguments. */
  List<Token> read() throws SyntaxFault {
    tokens.expect("(", "before the arguments");
    List<Token> arguments =
        tokens.texts("a text in quotes", "arguments are texts, such as \"evidence\"");
    tokens.expect(")", "after the arguments");
    return arguments;
  }
}
