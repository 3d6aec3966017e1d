package org.onboardingrules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.Truth;

/** Rules written in a test. */
public final class TestRules {

  /** More than any test needs. */
  public static final int LIMIT = 100_000;

  private TestRules() {}

  /** Returns the text of a rule from its conditions and conclusions. */
  public static String rule(String name, String when, String then) {
    return "rule \"%s\"%nwhen%n    %s%nthen%n    %s%nend%n".formatted(name, when, then);
  }

  /** Returns the text of a rule that escalates. */
  public static String escalateWhen(String when) {
    return rule("Escalate", when, "insert( Escalate.because(\"e\") );");
  }

  /** Reads rules in which nothing must be found. */
  public static List<Rule> read(String... rules) {
    Findings findings = new Findings();
    SourceText source = SourceText.of("test.drl", "package test\n" + String.join("\n", rules));
    List<Rule> read = RuleReader.read(List.of(source), findings);
    assertThat(findings.report().toString()).isEmpty();
    return read;
  }

  /** Reads rules and orders them; nothing must be found. */
  public static Strata strata(String... rules) {
    Findings findings = new Findings();
    Strata strata = Strata.of(read(rules), findings);
    assertThat(findings.report().toString()).isEmpty();
    return strata;
  }

  /** Evaluates rules over facts. */
  public static Evaluation evaluate(Facts facts, String... rules) {
    try {
      return new Evaluator(strata(rules)).evaluate(facts, LIMIT);
    } catch (StepLimitReached e) {
      throw new AssertionError(e);
    }
  }

  /** Returns whether conditions hold over facts. */
  public static Truth truth(Facts facts, String when) {
    Conclusion escalate = Escalate.because("e");
    return evaluate(facts, escalateWhen(when)).truthOf(escalate);
  }
}
