package org.onboardingrules.testkit.rewriting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.Variable;

/** Goes through a rule and lists its conditions. Mutable, for one rule. */
final class SiteSearch {

  private final Rule rule;
  private final List<Site> found = new ArrayList<>();

  SiteSearch(Rule rule) {
    this.rule = rule;
  }

  List<Site> run() {
    rule.when().forEach(this::search);
    return List.copyOf(found);
  }

  private void search(Condition condition) {
    if (condition instanceof Condition.AllOf group) {
      group.parts().forEach(this::search);
    } else if (condition instanceof Condition.AnyOf group) {
      group.parts().forEach(this::search);
    } else if (condition instanceof Condition.Pattern pattern) {
      if (pattern.tests().findAny().isEmpty()) {
        addWhole(pattern);
      }
      pattern.tests().forEach(this::search);
    } else {
      addWhole(condition);
      searchWithin(condition);
    }
  }

  private void searchWithin(Condition condition) {
    if (condition instanceof Condition.WhereReported guarded) {
      searchWithin(guarded.inner());
    } else if (condition instanceof Condition.Not not) {
      searchInner(not.inner());
    } else if (condition instanceof Condition.Exists exists) {
      searchInner(exists.inner());
    } else if (condition instanceof Condition.Forall forall) {
      forall.patterns().flatMap(Condition.Pattern::tests).forEach(this::search);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      accumulate.source().patterns().flatMap(Condition.Pattern::tests).forEach(this::search);
      accumulate.tests().forEach(this::search);
    }
  }

  /**
   * A single pattern under a quantifier is what the quantifier speaks of, and no condition more.
   */
  private void searchInner(Condition inner) {
    if (inner instanceof Condition.Pattern pattern) {
      pattern.tests().forEach(this::search);
    } else {
      search(inner);
    }
  }

  private void search(Expression test) {
    if (test instanceof Expression.And and) {
      and.parts().forEach(this::search);
    } else if (test instanceof Expression.Or or) {
      or.parts().forEach(this::search);
    } else if (test instanceof Expression.Negation not) {
      search(not.inner());
    } else {
      found.add(new Site.OfTest(rule, test));
    }
  }

  private void addWhole(Condition condition) {
    Set<Variable> bound = new HashSet<>();
    bind(condition, bound);
    Set<Variable> needed = new HashSet<>();
    Rule without = Rewriting.of(rule, condition, new Condition.AllOf(List.of(), condition.at()));
    operands(without).forEach(operand -> use(operand, needed));
    bound.retainAll(needed);
    if (bound.isEmpty()) {
      found.add(new Site.OfCondition(rule, condition));
    }
  }

  /** Adds what later conditions can use of a condition. */
  private static void bind(Condition condition, Set<Variable> bound) {
    if (condition instanceof Condition.Pattern pattern) {
      pattern.variable().ifPresent(bound::add);
      pattern.constraints().stream()
          .filter(Condition.Constraint.Bind.class::isInstance)
          .map(constraint -> ((Condition.Constraint.Bind) constraint).variable())
          .forEach(bound::add);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      bound.add(accumulate.aggregate().result());
    } else if (condition instanceof Condition.WhereReported guarded) {
      bind(guarded.inner(), bound);
    }
  }

  private static Stream<Operand> operands(Rule rule) {
    Stream<Operand> compared = rule.operands();
    Stream<Operand> bound =
        rule.patterns().flatMap(Condition.Pattern::ownValues).map(Operand.class::cast);
    return Stream.concat(compared, bound);
  }

  private static void use(Operand operand, Set<Variable> needed) {
    if (operand instanceof Operand.Bound bound) {
      needed.add(bound.variable());
    } else if (operand instanceof Operand.Access access) {
      access.of().ifPresent(needed::add);
    }
  }
}
