package org.onboardingrules.definition.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.definition.entry.RuleStated;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.writing.ConclusionNames;
import org.onboardingrules.rule.model.Rule;

/** Puts the rules of a pack into words, each once. Mutable; used by one thread. */
final class RuleWriter {

  private final List<Rule> rules;
  private final Titles titles;
  private final Origins origins;
  private final ThresholdUses uses;
  private final Map<Rule, List<Statement>> conditions = new HashMap<>();

  /**
   * @param rules in the order in which a definition tells them
   */
  RuleWriter(List<Rule> rules, Titles titles, Origins origins, ThresholdUses uses) {
    this.rules = rules;
    this.titles = titles;
    this.origins = origins;
    this.uses = uses;
  }

  /** Returns the rules that conclude something, in words. */
  List<RuleStated> concluding(ConclusionName wanted) {
    List<RuleStated> stated = new ArrayList<>();
    for (Rule rule : rules) {
      rule.then().stream()
          .map(ConclusionNames::of)
          .distinct()
          .filter(name -> name.kind() == wanted.kind() && name.id().equals(wanted.id()))
          .forEach(name -> stated.add(stated(rule, name)));
    }
    return stated;
  }

  private RuleStated stated(Rule rule, ConclusionName name) {
    return new RuleStated(
        rule.name(),
        rule.sources(),
        origins.of(rule),
        name.level(),
        conditions.computeIfAbsent(rule, one -> new ConditionWords(one, titles, uses).all()));
  }
}
