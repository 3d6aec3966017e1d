package org.onboardingrules.testkit.scenario;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.format.ExplanationText;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.source.Excerpt;
import org.onboardingrules.term.Language;

/**
 * Writes what is wrong with a scenario: each broken expectation with its line, what is there
 * instead, and what decides it. Mutable; used by one thread.
 */
final class FailureText {

  private static final String INDENT = "    ";

  private final ScenarioResult result;
  private final Explanation explanation;
  private final Backgrounds backgrounds;
  private final Set<ConclusionName> told = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  FailureText(ScenarioResult result, Explanation explanation) {
    this.result = result;
    this.explanation = explanation;
    this.backgrounds = new Backgrounds(result.scenario(), explanation);
    addHead();
    result.broken().forEach(this::add);
  }

  private void addHead() {
    Scenario scenario = result.scenario();
    String source = scenario.source().map(from -> " (" + from + ")").orElse("");
    out.append("scenario `%s`%s fails\n".formatted(scenario.name(), source));
    out.append(
        "account `%s` on %s: %s of %s expectations broken\n"
            .formatted(
                scenario.account().id(), scenario.asOf(), result.broken().size(), result.stated()));
  }

  private void add(StatedOutcome broken) {
    String what = broken.wanted() ? "expected and not there" : "excluded and there";
    out.append("\n%s: failed: `%s` is %s\n".formatted(broken.at().place(), broken.outcome(), what));
    out.append(Excerpt.of(broken.at()));
    out.append("  expected: %s%s\n".formatted(broken.wanted() ? "" : "not ", broken.outcome()));
    out.append("  actual:   %s\n".formatted(result.actual(broken)));
    Background background = backgrounds.of(broken);
    background.remarks().forEach(remark -> out.append("  because:  %s\n".formatted(remark)));
    background.names().forEach(this::explain);
  }

  private void explain(ConclusionName name) {
    Optional<Standing> standing = explanation.of(name).map(ConclusionExplained::standing);
    if (standing.isEmpty()) {
      out.append("  why not:  no rule draws `%s`\n".formatted(named(name)));
    } else if (!told.add(name)) {
      out.append("  %s see `%s` above\n".formatted(label(standing.get()), named(name)));
    } else {
      out.append("  %s\n".formatted(label(standing.get()).strip()));
      ExplanationText.about(explanation, name, Language.EN)
          .lines()
          .map(line -> (INDENT + line).stripTrailing() + "\n")
          .forEach(out::append);
    }
  }

  private static String named(ConclusionName name) {
    return name.kind() == ConclusionKind.COMPLETE ? name.id() : name.toString();
  }

  private static String label(Standing standing) {
    return switch (standing) {
      case HOLDS -> "why:     ";
      case UNKNOWN -> "unknown: ";
      case DOES_NOT_HOLD, NOT_ASKED -> "why not: ";
    };
  }

  /** Returns the text; it ends with a line feed. */
  @Override
  public String toString() {
    return out.toString();
  }
}
