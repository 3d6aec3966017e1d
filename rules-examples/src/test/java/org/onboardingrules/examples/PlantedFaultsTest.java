package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.ScenarioResult;

/** A slip in a copy of an example pack does not get past the scenarios of that pack. */
class PlantedFaultsTest {

  private static final Path LIST = Path.of("src", "test", "resources", "planted-faults.txt");

  /** A slip, and the pack that it is made in. */
  record Fault(String pack, String file, String says, String wouldSay) {

    static Fault of(String line) {
      String[] parts = line.split(" ~> ", -1);
      assertThat(parts).as(line).hasSize(4);
      return new Fault(parts[0], parts[1], parts[2], parts[3]);
    }

    TestedPack planted() throws ValidationException {
      Path folder = Path.of("packs").resolve(pack);
      Map<String, String> files = read(folder);
      String path = folder.getFileName() + "/" + file;
      assertThat(files).containsKey(path);
      assertThat(files.get(path)).as("file to change").contains(says);
      files.computeIfPresent(path, (name, text) -> text.replace(says, wouldSay));
      return TestedPack.load(PackSource.memory(folder.getFileName().toString(), files));
    }

    @Override
    public String toString() {
      return pack + ": " + wouldSay;
    }
  }

  static List<Fault> faults() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.filter(line -> !line.startsWith("#")).map(Fault::of).toList();
    }
  }

  @Test
  void more_than_twenty_are_planted_in_all_example_packs() throws IOException {
    assertThat(faults()).hasSizeGreaterThan(20);
    assertThat(faults())
        .extracting(Fault::pack)
        .contains(
            "e-signature",
            "invoice-automation",
            "talent-scouting",
            "enterprise-platform",
            "shift-scheduling/all-three");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void the_check_or_a_scenario_of_the_pack_finds_it(Fault fault) {
    try {
      assertThat(failing(fault.planted())).as("scenarios that fail").isNotEmpty();
    } catch (ValidationException e) {
      assertThat(e.report().hasErrors()).isTrue();
    }
  }

  @Test
  void of_those_that_get_past_the_check_the_scenarios_find_twenty_and_more() throws IOException {
    List<Fault> found = new ArrayList<>();
    for (Fault fault : faults()) {
      try {
        if (!failing(fault.planted()).isEmpty()) {
          found.add(fault);
        }
      } catch (ValidationException e) {
        assertThat(e.report().hasErrors()).isTrue();
      }
    }

    assertThat(found).hasSizeGreaterThan(20);
  }

  private static List<Scenario> failing(TestedPack planted) {
    return planted.scenarios().stream()
        .filter(scenario -> !result(planted, scenario).passed())
        .toList();
  }

  private static ScenarioResult result(TestedPack planted, Scenario scenario) {
    return ScenarioResult.of(
        scenario, planted.evaluated().assess(scenario.account(), scenario.asOf()));
  }

  private static Map<String, String> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.getParent().relativize(file).toString().replace('\\', '/'),
                  file -> ExamplePack.text(file).text(),
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
