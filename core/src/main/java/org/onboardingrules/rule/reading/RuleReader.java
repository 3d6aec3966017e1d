package org.onboardingrules.rule.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.SourceText;

/**
 * Reads rule files into the rule model.
 *
 * <p>The file is cut into rules first, and each rule is read by itself, so a fault costs no more
 * than its rule, and in most places no more than its condition. Drools' own parser is not asked: it
 * loses the whole file at the first fault and tells no columns.
 */
public final class RuleReader {

  private RuleReader() {}

  /**
   * Reads all rules of some files.
   *
   * @param files in any order; rules come back in order of file and place
   * @param findings receives every fault of every file
   * @return the rules in which nothing was found
   */
  public static List<Rule> read(List<SourceText> files, Findings findings) {
    return readAll(files, findings).stream().map(ReadRule::rule).flatMap(Optional::stream).toList();
  }

  /**
   * Reads all rules of some files, also those in which something was found, so that more can be
   * said about them in the same go.
   *
   * @param files in any order; rules come back in order of file and place
   * @param findings receives every fault of every file
   */
  public static List<ReadRule> readAll(List<SourceText> files, Findings findings) {
    List<ReadRule> rules = new ArrayList<>();
    for (SourceText file : files) {
      rules.addAll(new RuleFileReader(file, findings).rules());
    }
    reportDuplicates(rules.stream().flatMap(rule -> rule.rule().stream()).toList(), findings);
    return List.copyOf(rules);
  }

  private static void reportDuplicates(List<Rule> rules, Findings findings) {
    Map<String, Rule> first = new HashMap<>();
    for (Rule rule : rules) {
      Rule other = first.putIfAbsent(rule.name(), rule);
      if (other != null) {
        findings.add(
            FindingCode.DUPLICATE_RULE,
            rule.at(),
            "there is another rule `" + rule.name() + "` at " + other.at().place(),
            "give one of them another name");
      }
    }
  }
}
