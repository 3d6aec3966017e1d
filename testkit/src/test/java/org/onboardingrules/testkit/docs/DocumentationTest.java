package org.onboardingrules.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.ScenarioResult;
import org.onboardingrules.testkit.scenario.ScenarioSuite;
import org.onboardingrules.testkit.verifier.RuleVerifier;

/** The page on tests says what the code does. */
class DocumentationTest {

  private static final Path PAGE = Path.of("../docs/test-a-pack.md");
  private static final TestedPack FIRST = SamplePacks.named("first");

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  private static List<String> fenced(String language) throws IOException {
    return fenced(PAGE, language);
  }

  private static List<String> fenced(Path page, String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(read(page))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String flat(String code) {
    return code.replaceAll("\\s+", " ").replaceAll("\\( ", "(").strip();
  }

  private static ScenarioSuite suite(String pack, String scenarios)
      throws IOException, ValidationException {
    List<String> yaml = fenced("yaml");
    Map<String, String> files =
        Map.of(
            "first/pack.yaml", pack,
            "first/accounts/acme.yaml", yaml.get(1),
            "first/scenarios/silence.yaml", scenarios);
    return ScenarioSuite.of(TestedPack.load(PackSource.memory("first", files)));
  }

  @Test
  void the_first_pack_is_the_one_beside_the_tests() throws IOException {
    Path folder = SamplePacks.folder("first");
    List<String> yaml = fenced("yaml");

    assertThat(yaml.get(0)).isEqualTo(read(folder.resolve("pack.yaml")));
    assertThat(yaml.get(1)).isEqualTo(read(folder.resolve("accounts/acme.yaml")));
    assertThat(yaml.get(2)).isEqualTo(read(folder.resolve("scenarios/silence.yaml")));
  }

  @Test
  void the_first_scenario_is_red_as_shown() throws Exception {
    ScenarioSuite suite = ScenarioSuite.of(FIRST);

    ScenarioResult result = suite.run(suite.scenarios().get(0));

    assertThat(suite.failure(result)).isEqualTo(fenced("text").get(0));
  }

  @Test
  void the_change_of_the_threshold_makes_it_green_and_the_second_holds_the_edge() throws Exception {
    List<String> yaml = fenced("yaml");
    String both = yaml.get(2) + yaml.get(4);

    ScenarioSuite green = suite(yaml.get(0) + yaml.get(3), both);
    ScenarioSuite slipped = suite(yaml.get(0) + yaml.get(3).replace("value: 10", "value: 9"), both);

    assertThat(ScenarioSuite.summary(green.run())).isEqualTo("2 scenarios, all hold");
    assertThat(ScenarioSuite.summary(slipped.run())).isEqualTo("2 scenarios, 1 failed");
  }

  @Test
  void the_scenario_with_a_whole_account_holds() throws Exception {
    List<String> yaml = fenced("yaml");
    String whole =
        yaml.stream()
            .filter(text -> text.startsWith("scenario: Nothing"))
            .findFirst()
            .orElseThrow();

    ScenarioSuite suite = suite(yaml.get(0), whole);

    assertThat(ScenarioSuite.summary(suite.run())).isEqualTo("1 scenario, all hold");
  }

  @Test
  void the_project_asks_for_what_this_build_makes_with_the_versions_that_it_uses()
      throws IOException {
    String project = fenced("xml").get(0);
    String parent = read(Path.of("../pom.xml"));

    assertThat(project).contains("<artifactId>onboarding-rules-testkit</artifactId>");
    for (String name :
        List.of(
            "junit.version", "maven-compiler-plugin.version", "maven-surefire-plugin.version")) {
      String used = parent.split("<" + name + ">")[1].split("<")[0];
      assertThat(project).as(name).contains("<version>" + used + "</version>");
    }
    String version = parent.split("<version>")[1].split("<")[0];
    assertThat(project).contains("<version>" + version + "</version>");
  }

  @Test
  void the_java_of_the_page_is_compiled() throws IOException {
    assertIsCompiled(PAGE, "Snippets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"laws", "coverage", "mutation"})
  void the_java_of_the_pages_on_definitions_is_compiled(String page) throws IOException {
    assertIsCompiled(Path.of("../docs", page + ".md"), "DefinitionSnippets");
  }

  @Test
  void the_class_that_the_readme_shows_is_compiled() throws IOException {
    String compiled =
        flat(
            read(
                Path.of("src/test/java/org/onboardingrules/testkit/docs/DefinitionSnippets.java")));

    assertThat(fenced(Path.of("../README.md"), "java"))
        .filteredOn(snippet -> snippet.contains("@ScenariosOf"))
        .singleElement()
        .satisfies(snippet -> assertThat(compiled).contains(flat(snippet)));
  }

  private static void assertIsCompiled(Path page, String snippets) throws IOException {
    String compiled =
        flat(read(Path.of("src/test/java/org/onboardingrules/testkit/docs", snippets + ".java")));
    List<String> shown = fenced(page, "java");

    assertThat(shown).isNotEmpty();
    for (String snippet : shown) {
      for (String part : snippet.split("\n\n")) {
        assertThat(compiled).contains(flat(part));
      }
    }
  }

  @Test
  void the_examples_on_rules_and_assertions_hold() {
    Snippets snippets = new Snippets();
    Account acme = FIRST.accounts().get(0);
    LocalDate silent = LocalDate.of(2026, 1, 12).plusDays(14);

    assertThatNoException()
        .isThrownBy(
            () -> {
              snippets.rules(RuleVerifier.of(FIRST));
              snippets.fullPack(RuleVerifier.of(FIRST), acme, silent);
              snippets.assertions(FIRST.compiled(), acme, silent);
            });
  }
}
