package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.scenario.Exclusions;
import org.onboardingrules.scenario.Expectations;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.source.SourceText;

/** The scenarios of every pack hold, and the one that the documents show of a pack. */
class ScenariosTest {

  static List<ExamplePack> packs() {
    return ExamplePack.all();
  }

  static Stream<Arguments> scenarios() {
    return packs().stream()
        .flatMap(pack -> read(pack).scenarios().stream().map(s -> Arguments.of(pack, s)));
  }

  private static ScenarioBatch read(ExamplePack pack) {
    boolean isDocumented = pack.equals(ExamplePack.named("invoice-automation"));
    return pack.scenarios(isDocumented ? documented() : Stream.of());
  }

  private static Stream<SourceText> documented() {
    SourceText document = ExamplePack.text(Path.of("..", "docs", "write-a-pack.md"));
    return Pattern.compile("(?s)```yaml\n(scenario:.*?)```")
        .matcher(document.text())
        .results()
        .map(match -> SourceText.of(document.name(), match.group(1)));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void they_have_no_faults(ExamplePack pack) {
    assertThat(read(pack).report().toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_pack_with_accounts_has_scenarios_too(ExamplePack pack) {
    assertThat(read(pack).scenarios().isEmpty()).isEqualTo(pack.accountFiles().isEmpty());
  }

  @Test
  void the_documents_show_one() {
    assertThat(documented()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_is_expected_is_concluded_and_what_is_excluded_is_not(
      ExamplePack pack, Scenario scenario) {
    Assessment assessment = pack.compiled().assess(scenario.account(), scenario.asOf());
    Set<String> concluded = concluded(assessment);

    assertThat(expected(scenario.expected())).as(scenario.name()).isSubsetOf(concluded);
    assertThat(excluded(scenario.excluded())).as(scenario.name()).noneMatch(concluded::contains);
  }

  /** One line for each thing that a scenario can speak about. */
  private static Set<String> concluded(Assessment assessment) {
    Set<String> lines = new TreeSet<>();
    lines.add("completion " + assessment.completion().status());
    lines.add("decision " + assessment.decision().action());
    lines.add("grade " + assessment.benchmark().grade());
    assessment.completion().criteria().forEach(c -> lines.add(c.id() + " " + c.status()));
    assessment.decision().reasons().forEach(r -> lines.add("reason " + r.id()));
    assessment
        .churnRisks()
        .forEach(r -> lines.addAll(List.of("risk " + r.id(), r.id() + " " + r.level())));
    assessment.delayCauses().forEach(c -> lines.add("cause " + c.id()));
    assessment.plays().forEach(p -> lines.add("play " + p.id()));
    return lines;
  }

  private static List<String> expected(Expectations expected) {
    List<String> lines = new ArrayList<>();
    expected.completion().ifPresent(s -> lines.add("completion " + s.value()));
    expected.decision().ifPresent(s -> lines.add("decision " + s.value()));
    expected.grade().ifPresent(s -> lines.add("grade " + s.value()));
    expected.criteria().forEach((id, status) -> lines.add(id + " " + status.value()));
    expected.reasons().forEach(s -> lines.add("reason " + s.value()));
    expected.risks().forEach((id, level) -> lines.add(id + " " + level.value()));
    expected.delayCauses().forEach(s -> lines.add("cause " + s.value()));
    expected.plays().forEach(s -> lines.add("play " + s.value()));
    return lines;
  }

  private static List<String> excluded(Exclusions excluded) {
    List<String> lines = new ArrayList<>();
    excluded.completion().ifPresent(s -> lines.add("completion " + s.value()));
    excluded.decision().ifPresent(s -> lines.add("decision " + s.value()));
    excluded.grade().ifPresent(s -> lines.add("grade " + s.value()));
    excluded.criteria().forEach(s -> lines.add(s.value() + " " + CriterionStatus.MET));
    excluded.reasons().forEach(s -> lines.add("reason " + s.value()));
    excluded.risks().forEach(s -> lines.add("risk " + s.value()));
    excluded.delayCauses().forEach(s -> lines.add("cause " + s.value()));
    excluded.plays().forEach(s -> lines.add("play " + s.value()));
    return lines;
  }
}
