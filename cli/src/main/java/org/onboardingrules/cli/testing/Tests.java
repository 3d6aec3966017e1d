package org.onboardingrules.cli.testing;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.coverage.Coverage;
import org.onboardingrules.testkit.coverage.CoverageJson;
import org.onboardingrules.testkit.coverage.CoverageText;
import org.onboardingrules.testkit.coverage.ItemKind;
import org.onboardingrules.testkit.coverage.Suggestion;
import org.onboardingrules.testkit.coverage.Suggestions;
import org.onboardingrules.testkit.law.Laws;
import org.onboardingrules.testkit.mutation.Mutation;
import org.onboardingrules.testkit.scenario.ScenarioResult;

/**
 * How the parts are run.
 *
 * @param scope how much of the pack coverage and mutation ask about
 * @param tries how many cases are tried, for the laws and for each gap; empty for a usual number
 * @param seed where the cases come from
 * @param suggest whether coverage names a scenario for each gap
 * @param coverage the least coverage of conditions
 * @param mutation the least part of the mutants that scenarios notice
 */
record Tests(
    Scope scope,
    OptionalInt tries,
    OptionalLong seed,
    boolean suggest,
    Gate coverage,
    Gate mutation) {

  /** Few enough for a run while writing; {@code --tries} asks for more. */
  static final int TRIES = 1_000;

  PartReport run(Part part, TestedPack tested) {
    if (tested.scenarios().isEmpty() && (part == Part.COVERAGE || part == Part.MUTATION)) {
      return PartReport.notRun(part, "there are no scenarios");
    }
    return switch (part) {
      case SCENARIOS -> Scenarios.of(tested);
      case COVERAGE -> covered(coverage(tested), tested);
      case LAWS -> LawsTried.of(laws(tested).run());
      case MUTATION -> mutated(tested);
    };
  }

  Coverage coverage(TestedPack tested) {
    return Coverage.of(tested, scope);
  }

  List<Suggestion> suggestions(Coverage seen, TestedPack tested) {
    Suggestions some = Suggestions.of(tested);
    return suggest
        ? (tries.isPresent() ? some.within(tries.getAsInt()) : some).forGaps(seen.gaps())
        : List.of();
  }

  private PartReport covered(Coverage seen, TestedPack tested) {
    List<Suggestion> suggestions = suggestions(seen, tested);
    return new PartReport(
        suggest ? CoverageText.of(seen, suggestions) : CoverageText.of(seen),
        (suggest ? CoverageJson.of(seen, suggestions) : CoverageJson.of(seen)).stripTrailing(),
        coverage.failures("coverage of conditions", seen.ratio(ItemKind.CONDITION)));
  }

  private PartReport mutated(TestedPack tested) {
    boolean green = tested.scenarios().stream().allMatch(scenario -> holds(scenario, tested));
    return green
        ? Mutants.of(mutation(tested).run(), mutation)
        : PartReport.notRun(Part.MUTATION, "scenarios fail with the pack as it is");
  }

  private static boolean holds(Scenario scenario, TestedPack tested) {
    return ScenarioResult.of(
            scenario, tested.evaluated().assess(scenario.account(), scenario.asOf()))
        .passed();
  }

  private Laws laws(TestedPack tested) {
    Laws laws = Laws.of(tested).tries(tries.orElse(TRIES));
    return seed.isPresent() ? laws.seed(seed.getAsLong()) : laws;
  }

  private Mutation mutation(TestedPack tested) {
    Mutation mutation = Mutation.of(tested, scope);
    return tries.isPresent() ? mutation.searching(tries.getAsInt()) : mutation;
  }
}
