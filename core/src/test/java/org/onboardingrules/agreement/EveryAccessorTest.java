package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.internal.drools.DroolsCompiler;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.rule.TestFacts;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.Truth;

/**
 * Every accessor that a rule may name gets through Drools' code generator, which stumbles over some
 * names (a property called {@code n}, {@code a} or {@code beta}), and gives the value that the fact
 * has. A new property is tested by being there.
 */
class EveryAccessorTest {

  private static final Map<ValueType, String> VALUES =
      Map.of(
          ValueType.NUMBER, "5",
          ValueType.DATE, "2026-03-01",
          ValueType.FLAG, "true");

  private static final String SEED =
      TestRules.rule(
          "seed",
          "Onboarding()",
          Vocabulary.types().values().stream()
              .filter(FactType::isConclusion)
              .flatMap(EveryAccessorTest::seeds)
              .collect(Collectors.joining("\n    ")));

  /** An accessor in a rule of its own, with a comparison that holds. */
  private record Accessor(FactType type, Property property) {

    String name() {
      return type.name() + "." + property.name();
    }

    String access() {
      return property.parameters().isEmpty()
          ? property.name()
          : property.name() + "(\"" + word(property.parameters().get(0)) + "\")";
    }

    String value() {
      return property.type() == ValueType.TEXT
          ? word(property.texts())
          : VALUES.getOrDefault(property.type(), "");
    }

    String rule() {
      String comparison =
          switch (property.type()) {
            case NUMBER -> access() + " >= " + value();
            case FLAG -> access();
            default -> access() + " == \"" + value() + "\"";
          };
      return TestRules.rule(
          name(), type.name() + "( " + comparison + " )", "insert( " + signal() + " );");
    }

    /** A conclusion that no other accessor's rule draws. */
    private String signal() {
      String conclusion = type.javaType() == Play.class ? "DelayCause" : "Play";
      return conclusion + ".of(\"" + name() + "\")";
    }

    Conclusion drawn() {
      return type.javaType() == Play.class ? DelayCause.of(name()) : Play.of(name());
    }
  }

  private static final List<Accessor> ACCESSORS =
      Vocabulary.types().values().stream()
          .flatMap(type -> type.properties().values().stream().map(p -> new Accessor(type, p)))
          .filter(accessor -> !accessor.type().name().equals("OnboardingComplete"))
          .toList();

  /** All ways to draw a conclusion. */
  private static Stream<String> seeds(FactType conclusion) {
    return Vocabulary.factories(conclusion).values().stream()
        .map(
            factory ->
                "insert( %s.%s(%s) );"
                    .formatted(
                        conclusion.name(),
                        factory.name(),
                        factory.parameters().isEmpty() ? "" : "\"any\""));
  }

  private static String word(TextDomain domain) {
    return domain instanceof TextDomain.OneOf oneOf ? oneOf.words().get(0) : "any";
  }

  /** Facts whose every property has the value that the rules ask for. */
  private static Facts full() {
    TestFacts facts = TestFacts.allReported();
    for (FactType type : Vocabulary.types().values()) {
      List<Object> values = new ArrayList<>();
      for (Accessor accessor : ACCESSORS) {
        if (accessor.type().equals(type)) {
          boolean flag = accessor.property().type() == ValueType.FLAG;
          values.addAll(List.of(accessor.access(), flag ? (Object) true : accessor.value()));
        }
      }
      if (type.javaType() == Onboarding.class) {
        facts.onboarding(values.toArray());
      } else if (!type.isConclusion()) {
        facts.with(type.javaType().asSubclass(Fact.class), values.toArray());
      }
    }
    return facts.facts();
  }

  /** One fact of each type, of which nothing is known. */
  private static Facts empty() {
    TestFacts facts = TestFacts.allReported();
    Vocabulary.types().values().stream()
        .filter(type -> !type.isConclusion() && type.javaType() != Onboarding.class)
        .forEach(type -> facts.with(type.javaType().asSubclass(Fact.class)));
    return facts.facts();
  }

  @Test
  void drools_reads_every_accessor_and_gets_what_the_evaluator_gets() throws Exception {
    String[] rules =
        Stream.concat(Stream.of(SEED), ACCESSORS.stream().map(Accessor::rule))
            .toArray(String[]::new);

    DroolsRules drools = compile(rules);

    assertThat(drools.fire(full(), TestRules.LIMIT))
        .as("drawn by Drools where every accessor has its value")
        .containsAll(ACCESSORS.stream().map(Accessor::drawn).toList());
    for (Facts facts : List.of(full(), empty())) {
      Evaluation evaluation = TestRules.evaluate(facts, rules);
      assertThat(names(drools.fire(facts, TestRules.LIMIT))).isEqualTo(names(evaluation.drawn()));
    }
  }

  @Test
  void an_open_accessor_without_a_value_is_unknown_and_any_other_is_not() {
    String[] rules =
        Stream.concat(Stream.of(SEED), ACCESSORS.stream().map(Accessor::rule))
            .toArray(String[]::new);

    Evaluation evaluation = TestRules.evaluate(empty(), rules);

    assertThat(ACCESSORS)
        .filteredOn(accessor -> !accessor.type().isConclusion())
        .allSatisfy(
            accessor -> {
              Truth truth = evaluation.truthOf(accessor.drawn());
              assertThat(truth == Truth.UNKNOWN)
                  .as(accessor.name())
                  .isEqualTo(accessor.property().open());
            });
  }

  @Test
  void there_are_accessors_of_every_fact_and_conclusion() {
    Set<FactType> covered = new HashSet<>();
    ACCESSORS.forEach(accessor -> covered.add(accessor.type()));

    assertThat(covered).hasSize(Vocabulary.types().size() - 1);
    assertThat(ACCESSORS).hasSizeGreaterThan(80);
  }

  /** Compiles all at once, and one by one if that fails, to name those at which it does. */
  private static DroolsRules compile(String... rules) throws ValidationException {
    try {
      return DroolsCompiler.compile(TestRules.strata(rules).layers());
    } catch (ValidationException e) {
      List<String> refused =
          ACCESSORS.stream().filter(EveryAccessorTest::isRefused).map(Accessor::name).toList();
      throw new AssertionError("Drools does not compile rules that name " + refused, e);
    }
  }

  private static boolean isRefused(Accessor accessor) {
    try {
      DroolsCompiler.compile(TestRules.strata(accessor.rule()).layers());
      return false;
    } catch (ValidationException e) {
      return true;
    }
  }

  private static List<String> names(Collection<Conclusion> conclusions) {
    return conclusions.stream().map(Conclusion::toString).sorted().toList();
  }
}
