package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.junit.ScenariosOf;
import org.onboardingrules.testkit.scenario.ScenarioResult;

/** No pack is left without its scenarios, and the one that the documents show holds too. */
class ScenariosTest {

  private static final List<Class<?>> RUN =
      List.of(
          ESignatureScenariosTest.class,
          EnterprisePlatformScenariosTest.class,
          InvoiceAutomationScenariosTest.class,
          AllThreeScenariosTest.class,
          PunchedInScenariosTest.class,
          StandardAsItIsScenariosTest.class,
          TalentScoutingScenariosTest.class,
          TemplateAppliedScenariosTest.class,
          ThreeShiftsScenariosTest.class);

  static List<ExamplePack> packs() {
    return ExamplePack.all();
  }

  private static Stream<SourceText> documented() {
    SourceText document = ExamplePack.text(Path.of("..", "docs", "test-a-pack.md"));
    return Pattern.compile("(?s)```yaml\n(scenario: Silent since.*?)```")
        .matcher(document.text())
        .results()
        .map(match -> SourceText.of(document.name(), match.group(1)));
  }

  @Test
  void the_scenarios_of_every_pack_are_run() {
    assertThat(RUN.stream().map(type -> type.getAnnotation(ScenariosOf.class).value()))
        .containsExactlyInAnyOrderElementsOf(
            packs().stream().map(pack -> "packs/" + pack).toList());
  }

  @Test
  void the_scenario_that_the_documents_show_holds() {
    ExamplePack pack = ExamplePack.named("invoice-automation");
    List<Scenario> all = pack.scenarios(documented()).scenarios();
    Scenario shown = all.get(all.size() - 1);

    ScenarioResult result =
        ScenarioResult.of(shown, pack.compiled().assess(shown.account(), shown.asOf()));

    assertThat(documented()).hasSize(1);
    assertThat(shown.at().place().file()).endsWith("test-a-pack.md");
    assertThat(result.broken()).isEmpty();
  }
}
