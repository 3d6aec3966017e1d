package org.onboardingrules.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.ValueType;

/** The constructs of the profile that conditions use, by name. */
final class Constructs {

  private final Set<String> found = new TreeSet<>();

  private Constructs() {}

  static Set<String> of(List<Condition> conditions) {
    Constructs constructs = new Constructs();
    if (conditions.size() > 1) {
      constructs.found.add("join");
    }
    Walk.through(conditions).forEach(constructs::condition);
    Walk.expressions(conditions).forEach(constructs::expression);
    return constructs.found;
  }

  private void condition(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      pattern(pattern);
    } else if (condition instanceof Condition.Not not) {
      found.add("not");
      inside("not", not.inner());
    } else if (condition instanceof Condition.Exists exists) {
      found.add("exists");
      inside("exists", exists.inner());
    } else if (condition instanceof Condition.AllOf) {
      found.add("and");
    } else if (condition instanceof Condition.AnyOf group) {
      found.add("or");
      if (group.parts().stream().anyMatch(Condition.AllOf.class::isInstance)) {
        found.add("and inside or");
      }
    } else if (condition instanceof Condition.Forall forall) {
      forall(forall);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      accumulate(accumulate);
    } else {
      found.add("where reported");
    }
  }

  private void pattern(Condition.Pattern pattern) {
    if (pattern.type().isConclusion()) {
      found.add("conclusion");
      found.add("conclusion " + pattern.type().name());
    } else {
      found.add("fact " + pattern.type().name());
    }
    if (pattern.constraints().stream().anyMatch(Condition.Constraint.Bind.class::isInstance)) {
      found.add("bound value");
    }
  }

  private void inside(String word, Condition inner) {
    Walk.through(List.of(inner))
        .forEach(
            part -> {
              if (part instanceof Condition.Not) {
                found.add(word + " of not");
              } else if (part instanceof Condition.Exists) {
                found.add(word + " of exists");
              } else if (part instanceof Condition.AllOf) {
                found.add(word + " of and");
              } else if (part instanceof Condition.Pattern p && p.type().isConclusion()) {
                found.add(word + " of conclusion");
              }
            });
  }

  private void forall(Condition.Forall forall) {
    found.add("forall of " + (1 + forall.needed().size()));
    if (forall.patterns().anyMatch(pattern -> pattern.type().isConclusion())) {
      found.add("forall of conclusion");
    }
  }

  private void accumulate(Condition.Accumulate accumulate) {
    String function = accumulate.aggregate().function().word();
    found.add(function);
    if (accumulate.source() instanceof Condition.AllOf) {
      found.add(function + " of and");
    }
    if (accumulate.patterns().anyMatch(pattern -> pattern.type().isConclusion())) {
      found.add("accumulate of conclusion");
    }
    found.add(accumulate.tests().isEmpty() ? "figure without test" : "figure with test");
  }

  private void expression(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      comparison(comparison);
    } else if (expression instanceof Expression.Membership membership) {
      String in = membership.negated() ? "not in " : "in ";
      found.add(in + word(membership.value().type()));
    } else if (expression instanceof Expression.Flag flag) {
      found.add("flag");
      operand(flag.value(), "alone");
    } else if (expression instanceof Expression.And) {
      found.add("&&");
    } else if (expression instanceof Expression.Or) {
      found.add("||");
    } else {
      found.add("!");
    }
  }

  private void comparison(Expression.Comparison comparison) {
    found.add(comparison.operator().symbol() + " " + word(comparison.left().type()));
    operand(comparison.left(), "left");
    operand(comparison.right(), "right");
  }

  private void operand(Operand operand, String side) {
    if (operand.type() == ValueType.FACT) {
      return;
    }
    if (operand instanceof Operand.Literal) {
      found.add("literal " + side);
    } else if (operand instanceof Operand.Threshold) {
      found.add("threshold " + side);
    } else if (operand instanceof Operand.Bound) {
      found.add("bound value " + side);
    } else if (operand instanceof Operand.Access access) {
      found.add((access.of().isPresent() ? "value of a bound fact " : "property ") + side);
      if (access.open()) {
        found.add("open property " + side);
      }
    }
  }

  private static String word(ValueType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
