package org.onboardingrules.explanation.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.explanation.ReportWanted;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.ConditionExplained.Absence;
import org.onboardingrules.explanation.condition.ConditionExplained.Alternatives;
import org.onboardingrules.explanation.condition.ConditionExplained.Existence;
import org.onboardingrules.explanation.condition.ConditionExplained.FactMatched;
import org.onboardingrules.explanation.condition.ConditionExplained.Figure;
import org.onboardingrules.explanation.condition.ConditionExplained.ForEach;
import org.onboardingrules.explanation.condition.ConditionExplained.NotAsked;
import org.onboardingrules.explanation.condition.TestExplained;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/** Finds what should be reported to settle what is unknown. */
final class ReportsWanted {

  private final Map<ConclusionName, List<RuleExplained>> rules;

  ReportsWanted(Map<ConclusionName, List<RuleExplained>> rules) {
    this.rules = rules;
  }

  List<ReportWanted> of(ConclusionName unknown) {
    Search search = new Search();
    search.conclusion(unknown);
    return search.found.entrySet().stream()
        .map(entry -> new ReportWanted(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** Goes through all that is unknown below a conclusion. */
  private final class Search implements ConditionExplained.Visitor<Boolean> {

    private final SortedMap<Missing, Set<Text>> found = new TreeMap<>();
    private final Set<ConclusionName> seen = new HashSet<>();
    private boolean negated;

    void conclusion(ConclusionName name) {
      if (seen.add(name)) {
        rules.getOrDefault(name, List.of()).stream()
            .filter(rule -> rule.standing() == Standing.UNKNOWN)
            .forEach(rule -> conditions(rule.conditions()));
      }
    }

    private void conditions(List<? extends ConditionExplained> conditions) {
      conditions.stream()
          .filter(condition -> condition.standing() == Standing.UNKNOWN)
          .forEach(condition -> condition.accept(this));
    }

    /** Of what must not be there, no report has to say anything. */
    private void want(List<Missing> missing, List<Text> toSay) {
      missing.forEach(
          one ->
              found
                  .computeIfAbsent(one, key -> new LinkedHashSet<>())
                  .addAll(negated ? List.of() : toSay));
    }

    private void test(TestExplained test) {
      if (test.standing() == Standing.UNKNOWN) {
        test.<Boolean>match(this::value, several -> tests(several.tests()));
      }
    }

    private boolean value(ValueTest test) {
      want(test.missing(), List.of(test.need().text()));
      return true;
    }

    private boolean tests(List<TestExplained> tests) {
      tests.forEach(this::test);
      return true;
    }

    @Override
    public Boolean matched(FactMatched condition) {
      List<Text> asked = new ArrayList<>();
      condition.tests().forEach(test -> asked.addAll(asked(test)));
      want(condition.missing(), asked);
      condition.conclusions().forEach(this::conclusion);
      return tests(condition.tests());
    }

    private List<Text> asked(TestExplained test) {
      return test.match(
          value -> List.of(value.need().text()),
          several -> several.tests().stream().flatMap(part -> asked(part).stream()).toList());
    }

    @Override
    public Boolean alternatives(Alternatives condition) {
      condition.alternatives().forEach(this::conditions);
      return true;
    }

    @Override
    public Boolean existence(Existence condition) {
      conditions(condition.existing());
      return true;
    }

    @Override
    public Boolean absence(Absence condition) {
      want(condition.missing(), List.of());
      negated = !negated;
      conditions(condition.absent());
      negated = !negated;
      return true;
    }

    @Override
    public Boolean forEach(ForEach condition) {
      want(condition.missing(), List.of());
      condition.exceptions().forEach(one -> conditions(one.needed()));
      return true;
    }

    @Override
    public Boolean figure(Figure condition) {
      want(condition.missing(), List.of());
      conditions(condition.uncounted());
      return tests(condition.tests());
    }

    @Override
    public Boolean notAsked(NotAsked condition) {
      return true;
    }
  }
}
