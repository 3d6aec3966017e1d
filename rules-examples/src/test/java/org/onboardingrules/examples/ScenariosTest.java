package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.scenario.Exclusions;
import org.onboardingrules.scenario.Expectations;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;

/** The scenarios of the pack hold, and the one that the documents show of it. */
class ScenariosTest {

  private static final ScenarioBatch BATCH =
      ScenarioFiles.read(
          Optional.of(InvoiceAutomation.PACK.pack()),
          texts("accounts"),
          Stream.concat(texts("scenarios").stream(), documented()).toList());

  static List<Scenario> scenarios() {
    return BATCH.scenarios();
  }

  private static List<SourceText> texts(String folder) {
    try (Stream<Path> files = Files.list(InvoiceAutomation.FOLDER.resolve(folder))) {
      return files.sorted().map(ScenariosTest::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SourceText> documented() {
    SourceText document = text(Path.of("..", "docs", "write-a-pack.md"));
    return Pattern.compile("(?s)```yaml\n(scenario:.*?)```")
        .matcher(document.text().replace("\r\n", "\n"))
        .results()
        .map(match -> SourceText.of(document.name(), match.group(1)));
  }

  private static SourceText text(Path file) {
    try {
      return SourceText.of(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void they_have_no_faults() {
    assertThat(BATCH.report().toString()).isEmpty();
    assertThat(BATCH.scenarios()).hasSizeGreaterThan(15);
    assertThat(documented()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_is_expected_is_concluded_and_what_is_excluded_is_not(Scenario scenario) {
    Assessment assessment = InvoiceAutomation.PACK.assess(scenario.account(), scenario.asOf());
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
