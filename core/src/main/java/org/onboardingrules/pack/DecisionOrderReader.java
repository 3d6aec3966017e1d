package org.onboardingrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/** Reads the order of decisions, which must hold each of them once. */
final class DecisionOrderReader {

  private static final List<String> WORDS = Coded.words(DecisionAction.class);
  private static final String HELP =
      "list each of " + String.join(", ", WORDS) + " once, what outweighs the others first";

  private final Findings findings;
  private final List<DecisionAction> order = new ArrayList<>();

  DecisionOrderReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * Returns the order; empty, with findings, if it does not hold each decision once.
   *
   * @param at where the list stands
   */
  Optional<List<DecisionAction>> read(List<Scalar> words, Snippet at) {
    int before = findings.count();
    words.forEach(this::add);
    List<String> lacking =
        WORDS.stream()
            .filter(word -> order.stream().noneMatch(action -> action.word().equals(word)))
            .toList();
    if (findings.count() == before && !lacking.isEmpty()) {
      findings.add(
          FindingCode.MISSING_KEY,
          at,
          "the order of decisions lacks `" + String.join("`, `", lacking) + "`",
          HELP);
    }
    if (findings.count() == before && order.indexOf(DecisionAction.CONTINUE) < WORDS.size() - 1) {
      findings.add(
          FindingCode.CONTRADICTION,
          words.get(order.indexOf(DecisionAction.CONTINUE)).at(),
          "`continue` always applies, so no decision after it would ever be taken",
          "put `continue` last");
    }
    return findings.count() == before ? Optional.of(List.copyOf(order)) : Optional.empty();
  }

  private void add(Scalar word) {
    Optional<DecisionAction> action = Coded.of(DecisionAction.class, word.text());
    if (action.isEmpty()) {
      findings.add(
          FindingCode.UNKNOWN_WORD,
          word.at(),
          "`" + word.text() + "` is not a decision",
          DidYouMean.advice(word.text(), WORDS, "decisions"));
    } else if (order.contains(action.get())) {
      findings.add(
          FindingCode.CONTRADICTION,
          word.at(),
          "`" + word.text() + "` stands twice in the order of decisions",
          HELP);
    } else {
      order.add(action.get());
    }
  }
}
