package org.onboardingrules.agreement;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;

/** Facts that mean the same to rules as some others do. */
final class OtherFacts {

  private static final List<FactType> TYPES =
      Vocabulary.types().values().stream()
          .filter(type -> !type.isConclusion() && type.javaType() != Onboarding.class)
          .toList();

  private OtherFacts() {}

  /** The facts in another order: they stand in the order of their labels, which are other ones. */
  static Facts shuffled(Facts facts, Dice dice) {
    return changed(
        facts,
        type ->
            facts.of(type.javaType()).stream()
                .map(fact -> labelled(fact, type, String.valueOf(dice.below(1_000))))
                .toList());
  }

  private static Fact labelled(Fact fact, FactType type, String label) {
    Class<?> asked = type.javaType();
    return (Fact)
        Proxy.newProxyInstance(
            asked.getClassLoader(),
            new Class<?>[] {asked},
            (self, method, arguments) -> answer(self, fact, label, method, arguments));
  }

  private static Object answer(
      Object self, Fact fact, String label, Method method, Object[] arguments) throws Exception {
    return switch (method.getName()) {
      case "label" -> new Text(label, label);
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> method.invoke(fact, arguments);
    };
  }

  /** The facts and more of them, of types that no rule matches or that rules match by name only. */
  static Facts withIrrelevant(Facts facts, List<Rule> rules) {
    return changed(
        facts,
        type -> {
          List<Fact> more = new ArrayList<>(facts.of(type.javaType()));
          if (isIrrelevant(type, rules)) {
            more.addAll(unnamed(type));
          }
          return more;
        });
  }

  /** Whether facts of a type, of a name that rules do not mention, can matter to no rule. */
  static boolean isIrrelevant(FactType type, List<Rule> rules) {
    List<Condition> all = rules.stream().flatMap(rule -> rule.when().stream()).toList();
    boolean named =
        Walk.through(all)
            .filter(condition -> condition instanceof Condition.Pattern p && p.type().equals(type))
            .allMatch(condition -> asksName((Condition.Pattern) condition));
    boolean whole =
        Walk.through(all)
            .anyMatch(
                condition ->
                    condition instanceof Condition.Forall forall
                        && forall.needed().isEmpty()
                        && forall.domain().type().equals(type));
    return named && !whole;
  }

  private static boolean asksName(Condition.Pattern pattern) {
    return pattern
        .tests()
        .anyMatch(
            test ->
                test instanceof Expression.Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.right() instanceof Operand.Literal
                    && comparison.left() instanceof Operand.Access access
                    && access.of().isEmpty()
                    && access.property().name().equals("id"));
  }

  private static List<Fact> unnamed(FactType type) {
    Class<? extends Fact> asked = type.javaType().asSubclass(Fact.class);
    TestFacts facts = TestFacts.allReported().threshold("fourteen", "14").threshold("half", "0.5");
    if (type.properties().containsKey("id")) {
      facts.with(asked, "id", "nobody asks").with(asked, "id", "nor for this");
    } else {
      facts.with(asked).with(asked);
    }
    return facts.facts().of(asked);
  }

  private static Facts changed(Facts facts, Function<FactType, List<Fact>> others) {
    Map<Class<? extends Fact>, List<Fact>> byType = new LinkedHashMap<>();
    TYPES.forEach(type -> byType.put(type.javaType().asSubclass(Fact.class), others.apply(type)));
    Set<Feed> reported =
        Arrays.stream(Feed.values()).filter(facts::reports).collect(Collectors.toSet());
    return new Facts(facts.onboarding(), byType, reported);
  }
}
