package org.onboardingrules.definition.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.rule.model.Condition.Pattern;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;

/**
 * The tests of a pattern, with those set apart that say by name which fact is meant.
 *
 * @param subject the names; empty if any fact may be meant
 * @param others all other tests, in order
 */
record PatternTests(Optional<Subject> subject, List<Expression> others) {

  private static final Set<String> NAMES = Set.of("id", "reason");

  /**
   * Which facts are meant.
   *
   * @param kind what the names are those of
   * @param ids one, or several to choose from
   */
  record Subject(NameKind kind, List<String> ids) {}

  static PatternTests of(Pattern pattern) {
    List<Expression> tests = pattern.tests().flatMap(PatternTests::flat).toList();
    Optional<Expression> naming =
        tests.stream().filter(test -> subject(test).isPresent()).findFirst();
    return new PatternTests(
        naming.flatMap(PatternTests::subject),
        tests.stream().filter(test -> naming.filter(test::equals).isEmpty()).toList());
  }

  /** Returns whether there is one test, on a flag, so that it is said by a predicate. */
  boolean isOneFlag() {
    return others.size() == 1
        && !hasAlternative()
        && others.get(0).operands().allMatch(operand -> operand.type() == ValueType.FLAG);
  }

  boolean hasAlternative() {
    return others.stream().anyMatch(TestWords::isAlternative);
  }

  /** Returns the metric that is meant, or the one behind the goal; empty if it is not just one. */
  Optional<DeclaredMetric> metric(RulePack pack) {
    return subject
        .filter(names -> names.ids().size() == 1)
        .flatMap(
            names ->
                switch (names.kind()) {
                  case METRIC -> Optional.of(names.ids().get(0));
                  case GOAL ->
                      Optional.ofNullable(pack.goals().get(names.ids().get(0)))
                          .map(DeclaredGoal::metric);
                  default -> Optional.<String>empty();
                })
        .flatMap(id -> Optional.ofNullable(pack.metrics().get(id)));
  }

  private static Stream<Expression> flat(Expression test) {
    return test instanceof Expression.And and
        ? and.parts().stream().flatMap(PatternTests::flat)
        : Stream.of(test);
  }

  private static Optional<Subject> subject(Expression test) {
    if (test instanceof Expression.Comparison one
        && one.operator() == Operator.EQUAL
        && one.right() instanceof Operand.Literal literal) {
      return subject(one.left(), List.of(literal));
    }
    return test instanceof Expression.Membership member && !member.negated()
        ? subject(member.value(), member.among())
        : Optional.empty();
  }

  private static Optional<Subject> subject(Operand asked, List<Operand.Literal> names) {
    return asked instanceof Operand.Access access
            && access.of().isEmpty()
            && NAMES.contains(access.property().name())
            && access.property().texts() instanceof TextDomain.NameOf name
        ? Optional.of(
            new Subject(
                name.kind(), names.stream().map(literal -> literal.value().toString()).toList()))
        : Optional.empty();
  }
}
