package org.onboardingrules.testkit.verifier;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.format.ExplanationText;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Language;

/**
 * How a rule stands about given facts, to be held against what a test expects. Immutable and
 * thread-safe.
 *
 * <p>Each method returns the same verification if what it says is so, and else fails with an {@link
 * AssertionError} that shows each condition with the value seen and the value needed.
 */
public final class Verification {

  private final Rule rule;
  private final Explanation explanation;
  private final String about;

  /**
   * Verifies a rule.
   *
   * @param about what else there is, for messages
   */
  Verification(Rule rule, Explanation explanation, String about) {
    this.rule = rule;
    this.explanation = explanation;
    this.about = about;
  }

  /** Fails unless the rule concludes this. */
  public Verification concludes(Conclusion expected) {
    if (!rule.then().contains(expected)) {
      throw failure("it concludes " + shown(expected), "it draws only " + drawn());
    }
    if (standing() != Standing.HOLDS) {
      throw failure("it concludes " + shown(expected), blocked());
    }
    return this;
  }

  /** Fails if the rule concludes anything. That it is not known to conclude is enough. */
  public Verification doesNotConclude() {
    if (standing() == Standing.HOLDS) {
      throw failure("it concludes nothing", "it concludes " + drawn());
    }
    return this;
  }

  /**
   * Fails if the rule concludes this.
   *
   * @throws IllegalArgumentException if the rule never does
   */
  public Verification doesNotConclude(Conclusion excluded) {
    if (!rule.then().contains(excluded)) {
      throw new IllegalArgumentException(
          "rule `%s` never concludes %s\nexclude what it draws: %s"
              .formatted(rule.name(), shown(excluded), drawn()));
    }
    return doesNotConclude();
  }

  /**
   * Fails unless the rule does not hold because this condition is known not to.
   *
   * @param condition a condition of the rule, or a single test in one, as it is written there
   * @throws IllegalArgumentException if the rule has no such condition
   */
  public Verification isBlockedBy(String condition) {
    return stands(condition, Standing.DOES_NOT_HOLD, "it is blocked by ");
  }

  /**
   * Fails unless nobody can tell whether the rule holds, because this condition is unknown.
   *
   * @param condition a condition of the rule, or a single test in one, as it is written there
   * @throws IllegalArgumentException if the rule has no such condition
   */
  public Verification isUndecidedBy(String condition) {
    return stands(condition, Standing.UNKNOWN, "it is undecided because of ");
  }

  private Verification stands(String condition, Standing standing, String claim) {
    String asked = flat(condition);
    List<Parts.Part> parts = parts();
    if (parts.stream().noneMatch(part -> flat(part.written()).equals(asked))) {
      TreeSet<String> known = new TreeSet<>();
      parts.forEach(part -> known.add(part.written()));
      throw new IllegalArgumentException(
          "rule `%s` has no condition `%s`\n%s"
              .formatted(
                  rule.name(), condition, DidYouMean.advice(condition, known, "conditions")));
    }
    boolean stands =
        standing() == standing
            && parts.stream()
                .anyMatch(p -> isInTheWay(p, standing) && flat(p.written()).equals(asked));
    if (!stands) {
      throw failure(
          claim + "`" + condition + "`", standing() == Standing.HOLDS ? held() : blocked());
    }
    return this;
  }

  private String held() {
    return "it concludes " + drawn();
  }

  /** The single conditions that are in the way; those that only rest on them tell nothing more. */
  private String blocked() {
    Standing standing = standing();
    String verb =
        standing == Standing.UNKNOWN ? "it is undecided because of " : "it is blocked by ";
    return verb
        + parts().stream()
            .filter(part -> isInTheWay(part, standing) && part.single())
            .map(part -> "`" + part.written() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static boolean isInTheWay(Parts.Part part, Standing standing) {
    return part.standing() == standing && part.decides();
  }

  private Standing standing() {
    return explained().standing();
  }

  private List<Parts.Part> parts() {
    return Parts.of(explained().conditions()).toList();
  }

  private RuleExplained explained() {
    return explanation.conclusions().stream()
        .flatMap(conclusion -> conclusion.rules().stream())
        .filter(this::isMeant)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing is told of rule " + rule));
  }

  private boolean isMeant(RuleExplained other) {
    return other.rule().equals(rule.name()) && other.at().equals(rule.at().place());
  }

  private String drawn() {
    return rule.then().stream().map(Verification::shown).collect(Collectors.joining(", "));
  }

  /** As a rule would write it: {@code Escalate customer-silent}. */
  private static String shown(Conclusion conclusion) {
    return conclusion.getClass().getSimpleName() + " `" + conclusion.label() + "`";
  }

  private static String flat(String condition) {
    return condition.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  private AssertionError failure(String expected, String actual) {
    String told =
        explanation.conclusions().stream()
            .filter(conclusion -> conclusion.rules().stream().anyMatch(this::isMeant))
            .map(ConclusionExplained::name)
            .findFirst()
            .map(name -> ExplanationText.about(explanation, name, Language.EN))
            .orElse("");
    return new AssertionError(
        String.join(
            "\n",
            List.of(
                "rule `%s` at %s:%s, %s"
                    .formatted(
                        rule.name(), rule.at().place().file(), rule.at().place().line(), about),
                "  expected: " + expected,
                "  actual:   " + actual,
                told.indent(2).stripTrailing(),
                "")));
  }
}
