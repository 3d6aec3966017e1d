package org.onboardingrules.definition.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.definition.entry.Statement.Said;
import org.onboardingrules.definition.entry.Statement.Several;
import org.onboardingrules.definition.entry.Statement.Written;
import org.onboardingrules.explanation.words.FigureWords;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Condition.Pattern;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.term.Text;

/** Says what the conditions of a rule ask; what cannot be said stays as its author wrote it. */
final class ConditionWords {

  private final Rule rule;
  private final Titles titles;
  private final Variables variables;
  private final ThresholdUses uses;
  private final PatternWords patterns;

  ConditionWords(Rule rule, Titles titles, ThresholdUses uses) {
    this.rule = rule;
    this.titles = titles;
    this.variables = Variables.of(rule);
    this.uses = uses;
    this.patterns = new PatternWords(titles, variables, uses);
  }

  List<Statement> all() {
    return all(rule.when());
  }

  private List<Statement> all(List<? extends Condition> conditions) {
    return conditions.stream().flatMap(condition -> said(condition).stream()).toList();
  }

  private List<Statement> said(Condition condition) {
    if (condition instanceof Condition.WhereReported reported) {
      return said(reported.inner());
    } else if (condition instanceof Condition.AllOf group) {
      return all(group.parts());
    } else if (condition instanceof Condition.Exists exists) {
      return said(exists.inner());
    } else if (!variables.explain(condition)) {
      return List.of(new Written(rule.written(condition.at())));
    } else if (condition instanceof Pattern pattern) {
      return patterns.present(pattern);
    } else if (condition instanceof Condition.AnyOf any) {
      return List.of(
          new Several(Saying.ANY_HOLDS.of(), any.parts().stream().map(this::one).toList()));
    } else if (condition instanceof Condition.Not not) {
      return absent(not.inner());
    } else if (condition instanceof Condition.Forall forall) {
      return List.of(every(forall));
    }
    return figure((Condition.Accumulate) condition);
  }

  /** What a condition asks, as one statement. */
  private Statement one(Condition condition) {
    List<Statement> all = said(condition);
    return all.size() == 1 ? all.get(0) : new Several(Saying.ALL_HOLD.of(), all);
  }

  private List<Statement> absent(Condition inner) {
    if (inner instanceof Condition.WhereReported reported) {
      return absent(reported.inner());
    } else if (inner instanceof Condition.Exists exists) {
      return absent(exists.inner());
    } else if (inner instanceof Condition.Not not) {
      return said(not.inner());
    } else if (inner instanceof Pattern pattern) {
      return List.of(patterns.absent(pattern));
    } else if (inner instanceof Condition.AnyOf any) {
      List<Statement> parts = any.parts().stream().map(this::one).toList();
      return List.of(new Several(Saying.NONE_HOLDS.of(), parts));
    }
    return List.of(new Several(Saying.NOT_ALL.of(), said(inner)));
  }

  private Statement every(Condition.Forall forall) {
    Pattern range = forall.range();
    Set<EntryId> named = new LinkedHashSet<>();
    Text head = patterns.every(range, named);
    List<Statement> needed =
        forall.needed().isEmpty()
            ? patterns.each(forall.domain(), forall.domain().tests().toList())
            : forall.needed().stream()
                .flatMap(pattern -> ofEach(pattern, range.variable()).stream())
                .toList();
    return needed.size() == 1 && needed.get(0) instanceof Said said
        ? new Said(Saying.IS.of(head, said.text()), together(named, said.entries()))
        : new Several(Saying.HEAD.of(head), needed);
  }

  /** What is asked of each fact: that something is concluded of it, or tests on it. */
  private List<Statement> ofEach(Pattern needed, Optional<Variable> each) {
    List<Expression> tests = needed.tests().toList();
    List<Expression> others = tests.stream().filter(test -> !IsTheSame.asEach(test, each)).toList();
    if (others.size() == tests.size()) {
      return patterns.present(needed);
    } else if (others.isEmpty() && needed.type().isConclusion()) {
      boolean criterion = needed.type().name().equals("CriterionMet");
      return List.of(new Said((criterion ? Saying.IT_IS_MET : Saying.IT_APPLIES).of(), List.of()));
    }
    return patterns.each(needed, others);
  }

  private List<Statement> figure(Condition.Accumulate accumulate) {
    Set<EntryId> named = new LinkedHashSet<>();
    Condition.Aggregate aggregate = accumulate.aggregate();
    Text counted =
        Saying.AND.joining(
            accumulate.source().patterns().map(p -> patterns.counted(p, named)).toList());
    Optional<FactType> about =
        accumulate.source().patterns().map(Pattern::type).reduce((one, last) -> last);
    Values values = new Values(titles, variables, about, Optional.empty(), Saying.IT.of());
    Text function = FigureWords.of(aggregate.function());
    Text figure =
        aggregate
            .argument()
            .map(argument -> Saying.OF.of(function, values.ownName(argument)))
            .orElse(function);
    Text it = Saying.FIGURE_OF.of(counted, figure);
    named.addAll(values.named());
    return accumulate.tests().stream().map(test -> figure(test, it, named)).toList();
  }

  private Statement figure(Expression test, Text it, Set<EntryId> named) {
    Values values = new Values(titles, variables, Optional.empty(), Optional.empty(), it);
    Text said = new TestWords(values, titles.figures(), uses).of(test);
    return new Said(said, together(named, values.named()));
  }

  private static List<EntryId> together(Set<EntryId> first, List<EntryId> second) {
    Set<EntryId> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
