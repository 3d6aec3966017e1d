package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.source.SourceText;

/**
 * The standard pack is told by its scenarios: every rule holds in one, and every text is filled.
 */
class StandardAsItIsTest {

  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
  private static final Pattern SEEN = Pattern.compile("\"rule\": \"([^\"]+)\"");

  private static final ExamplePack PACK = ExamplePack.named("standard-as-it-is");
  private static final List<Scenario> SCENARIOS = PACK.scenarios(Stream.of()).scenarios();
  private static final List<Assessment> ASSESSMENTS =
      SCENARIOS.stream().map(s -> PACK.compiled().assess(s.account(), s.asOf())).toList();

  private static Set<String> found(Pattern pattern, Stream<String> texts) {
    Set<String> names = new TreeSet<>();
    texts.forEach(
        text -> pattern.matcher(text).results().forEach(match -> names.add(match.group(1))));
    return names;
  }

  @Test
  void every_rule_holds_in_some_scenario() {
    Set<String> rules =
        found(RULE, PACK.compiled().pack().ruleFiles().stream().map(SourceText::text));

    assertThat(rules).hasSizeGreaterThan(70);
    assertThat(found(SEEN, ASSESSMENTS.stream().map(AssessmentJson::write)))
        .containsExactlyElementsOf(rules);
  }

  @Test
  void every_text_is_filled_with_what_is_known() {
    assertThat(ASSESSMENTS)
        .flatExtracting(StandardAsItIsTest::texts)
        .hasSizeGreaterThan(300)
        .noneMatch(text -> text.contains("{") || text.contains("}"))
        .noneMatch(text -> text.contains("unknown") || text.contains("不明"));
  }

  private static List<String> texts(Assessment assessment) {
    return Stream.of(
            assessment.decision().reasons().stream().map(reason -> reason.text()),
            assessment.churnRisks().stream().map(risk -> risk.text()),
            assessment.delayCauses().stream().map(cause -> cause.text()),
            assessment.plays().stream().map(play -> play.text()))
        .flatMap(texts -> texts)
        .flatMap(text -> Stream.of(text.en(), text.ja()))
        .toList();
  }

  @Test
  void nothing_is_said_of_an_account_of_which_nothing_is_wrong() {
    Assessment calm = ASSESSMENTS.get(index("Nothing is wrong"));

    assertThat(calm.churnRisks()).isEmpty();
    assertThat(calm.decision().reasons()).isEmpty();
    assertThat(calm.delayCauses()).isEmpty();
    assertThat(calm.plays()).isEmpty();
    assertThat(calm.flags()).isEmpty();
  }

  private static int index(String scenario) {
    return SCENARIOS.stream().map(Scenario::name).toList().indexOf(scenario);
  }
}
