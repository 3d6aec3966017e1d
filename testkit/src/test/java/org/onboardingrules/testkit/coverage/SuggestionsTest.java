package org.onboardingrules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.search.Judged;

class SuggestionsTest {

  private static final TestedPack SAMPLE = SamplePacks.named("coverage-sample");
  private static final List<Aim> GAPS = CoverageFiles.sample().gaps();
  private static final List<Suggestion> SUGGESTIONS = Suggestions.of(SAMPLE).forGaps(GAPS);

  private static Scenario read(String scenario) throws ValidationException {
    PackReading reading = PackReading.of(PackSource.at(SamplePacks.folder("coverage-sample")));
    ScenarioBatch batch =
        ScenarioFiles.read(
            Optional.of(SAMPLE.pack()),
            reading.accountFiles(),
            List.of(SourceText.of("suggested.yaml", scenario)));
    batch.report().throwIfErrors();
    return batch.scenarios().get(0);
  }

  @Test
  void each_gap_has_one_suggestion() {
    List<Aim> told = new ArrayList<>();
    SUGGESTIONS.forEach(suggestion -> told.addAll(suggestion.gaps()));

    assertThat(told).containsExactlyInAnyOrderElementsOf(GAPS);
  }

  @Test
  void almost_every_gap_has_a_case() {
    assertThat(SUGGESTIONS)
        .filteredOn(suggestion -> suggestion.scenario().isEmpty())
        .flatExtracting(Suggestion::gaps)
        .extracting(Aim::text)
        .containsExactly("rule `Complete`: `id == $c.id` false while the others hold");
  }

  @Test
  void a_suggested_scenario_reads_as_it_stands_and_closes_its_gaps() throws Exception {
    for (Suggestion suggestion : SUGGESTIONS) {
      if (suggestion.scenario().isPresent()) {
        Scenario scenario = read(suggestion.scenario().get());
        Case asked = new Case(scenario.account(), scenario.asOf());

        assertThat(suggestion.gaps())
            .as(scenario.name())
            .allMatch(gap -> gap.isMetBy(Judged.of(SAMPLE.evaluated(), asked)));
      }
    }
  }

  @Test
  void a_suggested_scenario_passes_now() throws Exception {
    for (Suggestion suggestion : SUGGESTIONS) {
      if (suggestion.scenario().isPresent()) {
        Scenario scenario = read(suggestion.scenario().get());
        List<Outcome> said =
            Outcome.of(SAMPLE.evaluated().assess(scenario.account(), scenario.asOf()));

        assertThat(Outcome.expected(scenario.expected())).isNotEmpty().isSubsetOf(said);
        assertThat(Outcome.excluded(scenario.excluded())).noneMatch(each -> each.isIn(said));
      }
    }
  }

  @Test
  void the_page_of_the_documentation_shows_a_scenario_that_closes_the_gap_beside_it()
      throws Exception {
    String page = Files.readString(Path.of("../docs/coverage.md")).replace("\r\n", "\n");
    Scenario scenario = read(page.split("```yaml\n")[1].split("```")[0]);
    Case asked = new Case(scenario.account(), scenario.asOf());

    assertThat(GAPS)
        .filteredOn(gap -> gap.text().equals(scenario.name()))
        .singleElement()
        .matches(gap -> gap.isMetBy(Judged.of(SAMPLE.evaluated(), asked)));
  }

  @Test
  void the_same_gaps_have_the_same_suggestions() {
    List<Aim> some = GAPS.subList(1, 4);

    assertThat(Suggestions.of(SAMPLE).forGaps(some)).isEqualTo(SUGGESTIONS.subList(1, 4));
  }
}
