package org.onboardingrules.testkit.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.testkit.rewriting.Site;

/**
 * What the pack settles by itself: a test on a name that has one possible value, because the pack
 * declares or concludes nothing else, can only hold, or only fail, whatever the account.
 */
final class Settled {

  private static final String REQUIRED = "required";

  private final EvaluatedPack evaluated;

  Settled(EvaluatedPack evaluated) {
    this.evaluated = evaluated;
  }

  /** Returns whether a condition can hold, or can fail, as far as names go. */
  boolean canBe(Site site, boolean held) {
    if (!(site instanceof Site.OfTest tested)) {
      return true;
    }
    return pattern(tested)
        .map(pattern -> standings(tested.test(), pattern.type()))
        .filter(standings -> !standings.isEmpty())
        .map(standings -> standings.contains(held))
        .orElse(true);
  }

  private static Optional<Condition.Pattern> pattern(Site.OfTest tested) {
    return tested
        .rule()
        .patterns()
        .filter(pattern -> pattern.tests().anyMatch(test -> isWithin(tested, test)))
        .findFirst();
  }

  private static boolean isWithin(Site.OfTest tested, Expression test) {
    return test.at().start() <= tested.at().start() && test.at().end() >= tested.at().end();
  }

  /** How a test can stand; nothing if that is not a matter of names. */
  private Set<Boolean> standings(Expression test, FactType type) {
    if (test instanceof Expression.Flag flag) {
      return standings(flag.value(), type, Boolean.TRUE::equals);
    } else if (test instanceof Expression.Membership member) {
      return standings(
          member.value(),
          type,
          value ->
              member.negated() != member.among().stream().anyMatch(l -> l.value().equals(value)));
    } else if (test instanceof Expression.Comparison compared && !compared.operator().ordering()) {
      boolean equal = compared.operator() == Operator.EQUAL;
      return others(compared.right())
          .flatMap(
              other ->
                  standings(compared.left(), type, value -> other.equals(value) == equal).stream())
          .collect(Collectors.toSet());
    }
    return Set.of();
  }

  private Set<Boolean> standings(Operand asked, FactType type, Predicate<Object> holds) {
    return asked instanceof Operand.Access access && access.of().isEmpty()
        ? values(access, type).map(holds::test).collect(Collectors.toSet())
        : Set.of();
  }

  /** What a value can be compared with: what is written there, or what another fact can have. */
  private Stream<Object> others(Operand side) {
    if (side instanceof Operand.Literal literal) {
      return Stream.of(literal.value());
    }
    return side instanceof Operand.Access access
        ? access.of().flatMap(Variable::factType).stream().flatMap(type -> values(access, type))
        : Stream.of();
  }

  private Stream<Object> values(Operand.Access access, FactType type) {
    if (type.isConclusion()) {
      return evaluated.rules().stream()
          .flatMap(rule -> rule.then().stream())
          .filter(type.javaType()::isInstance)
          .flatMap(drawn -> value(access, drawn).stream());
    } else if (type.javaType() == Criterion.class && access.property().name().equals(REQUIRED)) {
      return evaluated.pack().criteria().values().stream().map(DeclaredCriterion::required);
    }
    return access.property().texts() instanceof TextDomain.NameOf name
        ? names(name.kind()).stream().map(Object.class::cast)
        : Stream.of();
  }

  private static Optional<Object> value(Operand.Access access, Object fact) {
    return Optional.ofNullable(access.property().valueOn(fact, access.arguments()));
  }

  private List<String> names(NameKind kind) {
    RulePack pack = evaluated.pack();
    return switch (kind) {
      case CRITERION -> List.copyOf(pack.criteria().keySet());
      case METRIC -> List.copyOf(pack.metrics().keySet());
      case GOAL -> List.copyOf(pack.goals().keySet());
      case MILESTONE -> List.copyOf(pack.milestones().keySet());
      case SEGMENT -> pack.segments().keySet().stream().map(Object::toString).toList();
      default -> List.of();
    };
  }
}
