package org.onboardingrules.rule.reading;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Vocabulary;

/** Reads the type of fact that a pattern matches. */
final class FactTypeReader {

  private static final String TERMINAL = "OnboardingComplete";

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

  FactTypeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the type of this name, or reports that there is none; also if no rule may read it. */
  Optional<FactType> read(Token name) {
    Optional<FactType> type = Optional.ofNullable(Vocabulary.types().get(name.text()));
    if (type.isEmpty()) {
      tokens.report(
          FindingCode.UNKNOWN_FACT_TYPE,
          name.span(),
          "there is no fact type `" + name.text() + "`",
          JAVA_TYPES.contains(name.text())
              ? "count and add up with accumulate: `accumulate( Task( done ); $n : count(1); $n >="
                  + " 3 )`"
              : DidYouMean.advice(name.text(), readable(name.text()), "fact types"));
    } else if (name.text().equals(TERMINAL)) {
      tokens.report(
          FindingCode.TERMINAL_READ,
          name.span(),
          "no rule may read `" + TERMINAL + "`: completion is the last word, after the guards",
          "match the conclusions that lead to it, such as `CriterionMet( id == \"...\" )`");
    }
    return type;
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
