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
    List<RuleFileReader.NamedRule> names = new ArrayList<>();
    for (SourceText file : files) {
      RuleFileReader reader = new RuleFileReader(file, findings);
      rules.addAll(reader.rules());
      names.addAll(reader.names());
    }
    reportDuplicates(names, findings);
    return List.copyOf(rules);
  }

  /** Also among rules in which something else was found. */
  private static void reportDuplicates(List<RuleFileReader.NamedRule> rules, Findings findings) {
    Map<String, RuleFileReader.NamedRule> first = new HashMap<>();
    for (RuleFileReader.NamedRule rule : rules) {
      RuleFileReader.NamedRule other = first.putIfAbsent(rule.name(), rule);
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
