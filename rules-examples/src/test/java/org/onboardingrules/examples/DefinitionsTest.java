package org.onboardingrules.examples;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.coverage.Coverage;
import org.onboardingrules.testkit.junit.LawTests;
import org.onboardingrules.testkit.law.Laws;
import org.onboardingrules.testkit.mutation.Mutation;

/**
 * What every pack is held to beyond its scenarios: that these see each condition both ways, that
 * they notice a slip, and that the pack keeps the laws whatever the account.
 */
class DefinitionsTest {

  /** As many cases for each pack in every build; {@code -Dlaws.tries=10000} for all. */
  private static final int TRIES = Integer.getInteger("laws.tries", 1_000);

  /** What is tested here: an example pack in its own files, the standard pack in all. */
  record Definition(ExamplePack example, Scope scope) {

    TestedPack tested() throws ValidationException {
      return TestedPack.load(example.folder());
    }

    @Override
    public String toString() {
      return example.toString();
    }
  }

  static List<Definition> definitions() {
    Path standard = Path.of("packs", "standard-as-it-is");
    return ExamplePack.all().stream()
        .map(
            example ->
                new Definition(
                    example, example.folder().equals(standard) ? Scope.ALL : Scope.OWN))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void its_scenarios_see_each_condition_hold_and_fail(Definition definition)
      throws ValidationException {
    Coverage.of(definition.tested(), definition.scope()).requireConditions(0.95);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void its_scenarios_notice_a_slip(Definition definition) throws ValidationException {
    Mutation.of(definition.tested(), definition.scope()).run().requireScore(0.9);
  }

  @TestFactory
  Stream<DynamicContainer> it_keeps_the_laws() throws ValidationException {
    return definitions().stream()
        .map(definition -> dynamicContainer(definition.toString(), laws(definition)));
  }

  private static Stream<DynamicTest> laws(Definition definition) {
    try {
      return LawTests.of(Laws.of(definition.tested()).tries(TRIES));
    } catch (ValidationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
