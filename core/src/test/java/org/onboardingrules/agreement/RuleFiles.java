package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.source.SourceText;

/** The conditions and conclusions of rules become rule files, and these become rules. */
final class RuleFiles {

  private RuleFiles() {}

  /** A file for each rule. */
  static List<SourceText> apart(List<String> bodies) {
    List<SourceText> files = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      files.add(file("random", i, bodies.subList(i, i + 1)));
    }
    return files;
  }

  /** All rules in one file. */
  static SourceText together(List<String> bodies) {
    return file("together", 0, bodies);
  }

  /** A few files, each with a package of its own. */
  static List<SourceText> packages(List<String> bodies, Dice dice) {
    List<SourceText> files = new ArrayList<>();
    for (int from = 0; from < bodies.size(); ) {
      int until = Math.min(bodies.size(), from + 1 + dice.below(4));
      files.add(file("part" + from + ".of.many", from, bodies.subList(from, until)));
      from = until;
    }
    return files;
  }

  private static SourceText file(String packageName, int first, List<String> bodies) {
    StringBuilder text = new StringBuilder("package " + packageName + "\n");
    for (int i = 0; i < bodies.size(); i++) {
      text.append("\nrule \"rule ").append(first + i).append("\"\n").append(bodies.get(i));
    }
    return SourceText.of(packageName + first + ".drl", text.toString());
  }

  /** Reads rules in which nothing must be found. */
  static List<Rule> read(List<SourceText> files) {
    Findings findings = new Findings();
    List<Rule> rules = RuleReader.read(files, findings);
    if (findings.count() > 0) {
      throw new IllegalArgumentException(findings.report().toString());
    }
    return rules;
  }

  /** Orders rules that close no cycle through negation. */
  static Strata strata(List<Rule> rules) {
    return ordered(rules).orElseThrow(() -> new IllegalArgumentException("a cycle: " + rules));
  }

  /** The rules without those that would close a cycle through negation. */
  static List<String> stratifiable(List<String> bodies) {
    if (ordered(read(apart(bodies))).isPresent()) {
      return bodies;
    }
    List<String> some = new ArrayList<>();
    for (String body : bodies) {
      some.add(body);
      if (ordered(read(apart(some))).isEmpty()) {
        some.remove(some.size() - 1);
      }
    }
    return some;
  }

  private static Optional<Strata> ordered(List<Rule> rules) {
    Findings cycles = new Findings();
    Strata strata = Strata.of(rules, cycles);
    return cycles.count() == 0 ? Optional.of(strata) : Optional.empty();
  }
}
