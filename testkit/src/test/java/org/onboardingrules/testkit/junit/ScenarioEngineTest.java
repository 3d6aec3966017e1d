package org.onboardingrules.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;

class ScenarioEngineTest {

  @ScenariosOf("src/test/resources/packs/failing")
  static class Failing {}

  @ScenariosOf("classpath:packs/first")
  static class OnClassPath {}

  @ScenariosOf("src/test/resources/packs/empty")
  static class Empty {}

  @ScenariosOf("src/test/resources/packs/nowhere")
  static class Nowhere {}

  @ScenariosOf("classpath:../first")
  static class NoLocation {}

  static class NotAsked {}

  /** Compiling takes seconds. */
  private static final EngineExecutionResults FAILING = run(selectClass(Failing.class));

  private static EngineExecutionResults run(DiscoverySelector... selectors) {
    return EngineTestKit.engine(ScenarioEngine.ID).selectors(selectors).execute();
  }

  private static List<String> names(EngineExecutionResults results) {
    return results.testEvents().started().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static Throwable failure(EngineExecutionResults results) {
    return results.testEvents().failed().stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .findFirst()
        .orElseThrow();
  }

  private static TestDescriptor first(EngineExecutionResults results) {
    return results.testEvents().started().map(Event::getTestDescriptor).findFirst().orElseThrow();
  }

  private static UniqueId idOf(String scenario) {
    return UniqueId.forEngine(ScenarioEngine.ID)
        .append("class", Failing.class.getName())
        .append("file", "scenarios/everything.yaml")
        .append("scenario", scenario);
  }

  @Test
  void every_scenario_is_a_test_with_its_name() {
    EngineExecutionResults results = FAILING;

    results.testEvents().assertStatistics(s -> s.started(6).succeeded(1).failed(5));
    results.containerEvents().assertStatistics(s -> s.started(3).succeeded(3));
    assertThat(names(results)).startsWith("Complete already", "Silent, late, and at risk");
  }

  @Test
  void a_test_leads_to_the_line_in_the_real_file() {
    TestDescriptor first = first(FAILING);

    assertThat(first.getSource())
        .contains(
            FileSource.from(
                Path.of("src/test/resources/packs/failing/scenarios/everything.yaml")
                    .toAbsolutePath()
                    .toFile(),
                FilePosition.from(1, 11)));
    assertThat(first.getParent().orElseThrow().getDisplayName())
        .isEqualTo("scenarios/everything.yaml");
  }

  @Test
  void a_failure_tells_expected_and_actual_and_why() {
    Throwable failure = failure(FAILING);

    assertThat(failure)
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining(
            "failing/scenarios/everything.yaml:6:15: failed: `completion complete`")
        .hasMessageContaining("✗ the customer has not confirmed the value");
    assertThat(((AssertionFailedError) failure).getExpected().getStringRepresentation())
        .startsWith("completion complete\ndecision complete\n");
    assertThat(((AssertionFailedError) failure).getActual().getStringRepresentation())
        .startsWith("completion incomplete\ndecision continue\n");
    assertThat(failure.getStackTrace()[0].toString()).endsWith("(everything.yaml:1)");
  }

  @Test
  void a_single_scenario_can_be_run_again() {
    EngineExecutionResults results = run(selectUniqueId(idOf("This one holds")));

    results.testEvents().assertStatistics(s -> s.started(1).succeeded(1));
    assertThat(names(results)).containsExactly("This one holds");
  }

  @Test
  void all_scenarios_of_a_file_can_be_run_again() {
    EngineDiscoveryResults found =
        EngineTestKit.engine(ScenarioEngine.ID)
            .selectors(selectUniqueId(idOf("any").removeLastSegment()))
            .discover();

    assertThat(found.getEngineDescriptor().getDescendants())
        .filteredOn(TestDescriptor::isTest)
        .hasSize(6);
  }

  @Test
  void a_pack_may_lie_on_the_class_path() {
    EngineExecutionResults results = run(selectClass(OnClassPath.class));

    results.testEvents().assertStatistics(s -> s.started(1).failed(1));
    assertThat(first(results).getSource())
        .contains(
            ClasspathResourceSource.from(
                "packs/first/scenarios/silence.yaml", FilePosition.from(1, 11)));
  }

  @Test
  void a_pack_without_scenarios_fails() {
    EngineExecutionResults results = run(selectClass(Empty.class));

    results.testEvents().assertStatistics(s -> s.started(1).failed(1));
    assertThat(failure(results)).hasMessageContaining("error[OR1303]");
    assertThat(names(results))
        .containsExactly("the scenarios of src/test/resources/packs/empty can be run");
  }

  @Test
  void a_pack_that_cannot_be_loaded_fails_with_the_report() {
    assertThat(failure(run(selectClass(Nowhere.class)))).hasMessageContaining("error[OR1201]");
    assertThat(failure(run(selectClass(NoLocation.class))))
        .hasMessageContaining("location is `../first`");
  }

  @Test
  void classes_are_found_by_package_and_filtered_by_name() {
    EngineTestKit.engine(ScenarioEngine.ID)
        .selectors(selectPackage(ScenarioEngineTest.class.getPackageName()))
        .filters((Filter<?>) ClassNameFilter.includeClassNamePatterns(".*OnClassPath"))
        .execute()
        .testEvents()
        .assertStatistics(s -> s.started(1));
  }

  @Test
  void other_classes_are_left_alone() {
    run(selectClass(NotAsked.class)).testEvents().assertStatistics(s -> s.started(0));
  }
}
