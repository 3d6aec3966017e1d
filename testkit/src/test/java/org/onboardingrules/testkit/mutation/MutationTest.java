package org.onboardingrules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;
import org.onboardingrules.testkit.scenario.ScenarioResult;
import org.onboardingrules.testkit.scenario.StatedOutcome;
import org.onboardingrules.testkit.search.Judged;

class MutationTest {

  private static TestedPack tested;
  private static MutationReport report;

  @BeforeAll
  static void run() throws ValidationException {
    tested = TestedPack.load(Path.of("src/test/resources/packs/mutation-sample"));
    report = Mutation.of(tested, Scope.OWN).run();
  }

  @Test
  void a_pack_is_changed_in_the_ways_in_which_an_author_slips() {
    assertThat(changes(report.results()))
        .contains(
            "threshold-moved: `silence-days: 14` becomes `silence-days: 15`",
            "threshold-moved: `invoices-needed, ENTERPRISE: 500` becomes"
                + " `invoices-needed, ENTERPRISE: 499`",
            "segment-value-dropped: `invoices-needed, ENTERPRISE: 500` becomes"
                + " `invoices-needed: 50`",
            "window-moved: `evidence: 30 days` becomes `evidence: 29 days`",
            "comparison-loosened: `ageDays >= 10` becomes `ageDays > 10`",
            "number-moved: `ageDays >= 10` becomes `ageDays >= 9`",
            "condition-dropped: `closed == false` becomes nothing",
            "condition-negated: `resolved == false` becomes `!(resolved == false)`",
            "conclusion-swapped: `Escalate blocked` becomes `Escalate silent`",
            "rule-removed: `rule \"Complete\"` becomes nothing");
  }

  @Test
  void what_a_scenario_notices_is_killed() {
    assertThat(report.killed()).isEqualTo(11);
    assertThat(
            report.results().stream()
                .filter(result -> result.fate() instanceof Fate.Killed)
                .filter(result -> result.mutant().before().startsWith("invoices-needed: 50"))
                .map(result -> ((Fate.Killed) result.fate()).scenario()))
        .containsExactly("Forty-nine do not", "Fifty invoices in the first thirty days show use");
  }

  @Test
  void what_says_the_same_in_other_words_is_not_counted() {
    assertThat(changes(report.notToldApart()))
        .containsExactlyInAnyOrder(
            "condition-dropped: `id == \"invoices\"` becomes nothing",
            "condition-dropped: `required == true` becomes nothing",
            "condition-dropped: `id == $c.id` becomes nothing");
    assertThat(report.score()).isEqualTo(11.0 / 37);
  }

  @Test
  void each_survivor_comes_with_a_scenario_that_holds_and_would_have_noticed_it() {
    assertThat(report.survivors()).hasSize(26);
    for (MutantResult result : report.survivors()) {
      Scenario suggested = read(Telling.of(result).orElseThrow().write(tested.accounts()));
      Case about = new Case(suggested.account(), suggested.asOf());

      assertThat(broken(suggested, tested.compiled().assess(about.account(), about.asOf())))
          .as("expected of the pack in " + suggested.name())
          .isEmpty();
      assertThat(broken(suggested, result.mutant().pack().assess(about.account(), about.asOf())))
          .as("expected of the mutant in " + suggested.name())
          .isNotEmpty();
    }
  }

  private static List<StatedOutcome> broken(Scenario scenario, Assessment assessment) {
    return ScenarioResult.of(scenario, assessment).broken();
  }

  @Test
  void where_a_mutant_cannot_show_it_says_what_the_pack_says() throws ValidationException {
    TestedPack standard = TestedPack.load(PackSource.standard());
    CaseGenerator generator = CaseGenerator.of(standard);
    Random random = new Random(3);
    List<Judged> cases =
        Stream.generate(() -> generator.random(random))
            .limit(15)
            .map(about -> Judged.of(standard.evaluated(), about))
            .toList();

    List<String> hidden =
        new Mutations(standard, Scope.ALL)
            .all().stream()
                .flatMap(candidate -> cases.stream().flatMap(about -> hidden(candidate, about)))
                .toList();

    assertThat(hidden).isEmpty();
  }

  private static Stream<String> hidden(Candidate candidate, Judged about) {
    Mutant mutant = candidate.mutant();
    return !candidate.mayShow().test(about)
            && !Difference.between(about.said(), mutant.pack(), about.asked()).isEmpty()
        ? Stream.of(mutant.toString())
        : Stream.empty();
  }

  @Test
  void a_scenario_that_fails_anyway_notices_nothing() throws Exception {
    Path folder = Path.of("src/test/resources/packs/mutation-sample");
    Map<String, String> files = new HashMap<>();
    for (String file :
        List.of("pack.yaml", "rules/rules.drl", "accounts/acme.yaml", "scenarios/scenarios.yaml")) {
      files.put("mutation-sample/" + file, Files.readString(folder.resolve(file)));
    }
    files.put(
        "mutation-sample/scenarios/wrong.yaml",
        "scenario: Complete on the first day\naccount: acme\nas-of: day 0\n"
            + "expect: { completion: complete }\n");
    TestedPack wrong = TestedPack.load(PackSource.memory("mutation-sample", files));

    assertThatThrownBy(() -> Mutation.of(wrong, Scope.OWN).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("scenarios fail with the pack as it is: `Complete on the first day`");
  }

  @Test
  void where_there_is_nothing_to_change_no_score_is_reached() {
    MutationReport nothing =
        new MutationReport("nothing 1.0.0", Scope.OWN, 0, List.of(), List.of());

    assertThatThrownBy(() -> nothing.requireScore(0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ask `Scope.ALL`");
  }

  @Test
  void every_run_comes_to_the_same() {
    String first = MutationText.of(report);

    assertThat(MutationText.of(Mutation.of(tested, Scope.OWN).run())).isEqualTo(first);
  }

  @Test
  void a_score_that_is_too_low_fails_with_the_survivors_and_their_places() {
    assertThatThrownBy(() -> report.requireScore(0.9))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("29.7 % of the mutants are noticed, wanted 90.0 %")
        .hasMessageContaining(
            """
            mutation-sample/rules/rules.drl:23:33: not noticed: comparison-loosened: `ageDays >= 10` becomes `ageDays > 10`
              23 |     Blocker( resolved == false, ageDays >= 10 )
                 |                                 ^^^^^^^^^^^^^
              this scenario would notice:
            """);
    report.requireScore(0.29);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.requireScore(90))
        .withMessageContaining("give a share from 0 to 1");
  }

  @Test
  void the_page_on_mutation_shows_this_report() throws IOException {
    String page = Files.readString(Path.of("../docs/mutation.md")).replace("\r\n", "\n");
    String[] shown = page.split("```text\n");
    String text = MutationText.of(report);

    assertThat(shown).hasSize(3);
    assertThat(text).startsWith(shown[1].split("```")[0]).contains(shown[2].split("```")[0]);
  }

  private static Set<String> changes(List<MutantResult> results) {
    return results.stream().map(result -> result.mutant().change()).collect(Collectors.toSet());
  }

  private static Scenario read(String text) {
    ScenarioBatch batch =
        ScenarioFiles.read(
            Optional.of(tested.pack()), accounts(), List.of(SourceText.of("suggested.yaml", text)));
    assertThat(batch.report().toString()).isEmpty();
    return batch.scenarios().get(0);
  }

  private static List<SourceText> accounts() {
    return PackReading.of(Path.of("src/test/resources/packs/mutation-sample")).accountFiles();
  }
}
