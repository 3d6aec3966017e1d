package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.declared.DayRange;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.pack.declared.FirstValueDays;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Gap;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/** The pack that comes with the library, as it is and as others extend it. */
class StandardPackTest {

  private static final PackCheck CHECK = PackCheck.of(PackReading.of(PackSource.standard()));
  private static final RulePack PACK = CHECK.pack().orElseThrow();

  private static final String OWN = "pack: own\nversion: 1.0.0\nextends: standard\n";

  private static PackReading own(Map<String, String> files) {
    return PackReading.of(PackSource.memory("own", files));
  }

  static Stream<Text> texts() {
    return Stream.of(
            PACK.reasons().values().stream().map(DeclaredReason::text),
            PACK.risks().values().stream().map(DeclaredRisk::text),
            PACK.delayCauses().values().stream().map(DeclaredDelayCause::text),
            PACK.plays().values().stream().map(DeclaredPlay::text))
        .flatMap(texts -> texts);
  }

  static Stream<Rule> rules() {
    return CHECK.rules().stream();
  }

  @Test
  void nothing_is_found_in_it() {
    assertThat(CHECK.report().toString()).isEmpty();
  }

  @Test
  void it_brings_all_its_rule_files() throws IOException {
    Path folder = Path.of("src/main/resources/org/onboardingrules/standard/rules");
    Set<String> there;
    try (Stream<Path> files = Files.list(folder)) {
      there = files.map(file -> "standard/rules/" + file.getFileName()).collect(Collectors.toSet());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }

    assertThat(PACK.ruleFiles()).extracting(file -> file.name()).hasSameElementsAs(there);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_names_the_requirements_that_it_follows(Rule rule) {
    assertThat(rule.sources())
        .isNotEmpty()
        .allMatch(source -> source.matches("R(1[0-6][0-9]|[1-9][0-9]?)"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void both_languages_name_the_same_values(Text text) {
    assertThat(Set.copyOf(Gap.writtenIn(text.ja())))
        .isEqualTo(Set.copyOf(Gap.writtenIn(text.en())));
  }

  @Test
  void its_benchmarks_are_those_that_are_published() {
    assertThat(PACK.segments().get(SegmentId.SMB).firstValueDays())
        .contains(new FirstValueDays(new DayRange(14, 21), new DayRange(30, 45)));
    assertThat(PACK.segments().get(SegmentId.MID_MARKET).firstValueDays())
        .contains(new FirstValueDays(new DayRange(30, 45), new DayRange(60, 90)));
    assertThat(PACK.segments().get(SegmentId.ENTERPRISE).firstValueDays())
        .contains(new FirstValueDays(new DayRange(45, 60), new DayRange(90, 120)));
  }

  @Test
  void renewal_has_no_figure_for_days_of_which_none_is_published() {
    DeclaredOutlook renewal = PACK.outlooks().get("renewal");

    assertThat(renewal.source()).isEqualTo("R70, claim");
    assertThat(renewal.after(-3)).contains(new PercentRange(95, 100));
    assertThat(renewal.after(30)).contains(new PercentRange(95, 100));
    assertThat(renewal.after(31)).isEmpty();
    assertThat(renewal.after(59)).isEmpty();
    assertThat(renewal.after(60)).contains(new PercentRange(85, 90));
    assertThat(renewal.after(90)).contains(new PercentRange(85, 90));
    assertThat(renewal.after(91)).contains(new PercentRange(70, 80));
    assertThat(renewal.never()).contains(new PercentRange(40, 50));
  }

  @Test
  void expansion_figures_hold_a_week_around_the_days_that_are_published() {
    DeclaredOutlook expansion = PACK.outlooks().get("expansion");

    assertThat(expansion.source()).isEqualTo("R71, claim");
    assertThat(expansion.after(37)).contains(new PercentRange(30, 40));
    assertThat(expansion.after(38)).isEmpty();
    assertThat(expansion.after(53)).contains(new PercentRange(15, 20));
    assertThat(expansion.after(68)).isEmpty();
    assertThat(expansion.after(90)).contains(new PercentRange(5, 10));
    assertThat(expansion.never()).isEmpty();
  }

  @Test
  void a_pack_extends_it_wherever_it_lies() throws ValidationException {
    PackReading reading = own(Map.of("own/pack.yaml", OWN));

    assertThat(reading.report().toString()).isEmpty();
    assertThat(reading.pack().orElseThrow().thresholds().get("silence-days").at().place())
        .hasToString(PACK.thresholds().get("silence-days").at().place().toString());
    assertThat(reading.ruleFiles()).hasSameSizeAs(PACK.ruleFiles());
  }

  @Test
  void its_content_is_part_of_the_digest_of_those_that_extend_it() {
    String extending = own(Map.of("own/pack.yaml", OWN)).pack().orElseThrow().digest();
    String alone =
        own(Map.of("own/pack.yaml", "pack: own\nversion: 1.0.0\n", "own/rules/a.drl", "package a"))
            .pack()
            .orElseThrow()
            .digest();

    assertThat(extending).isNotEqualTo(alone).isNotEqualTo(PACK.digest());
  }

  @Test
  void a_folder_of_its_name_is_meant_only_by_a_path() {
    Map<String, String> files =
        Map.of(
            "own/pack.yaml", OWN,
            "standard/pack.yaml", "pack: standard\nversion: 9.9.9\n",
            "standard/rules/s.drl", "package s\n");
    PackReading byPath =
        own(
            Map.of(
                "own/pack.yaml", OWN.replace("standard", "../standard"),
                "standard/pack.yaml", "pack: standard\nversion: 9.9.9\n",
                "standard/rules/s.drl", "package s\n"));

    assertThat(own(files).ruleFiles()).hasSameSizeAs(PACK.ruleFiles());
    assertThat(byPath.ruleFiles())
        .extracting(file -> file.name())
        .isEqualTo(List.of("standard/rules/s.drl"));
  }

  @Test
  void a_misspelt_name_is_told_the_right_one() {
    assertThat(
            own(Map.of("own/pack.yaml", OWN.replace("standard", "standrad"))).report().toString())
        .contains("there is no pack `standrad`")
        .contains("help: did you mean `standard`?");
  }

  @Test
  void a_rule_of_it_is_switched_off_by_name() {
    String without = OWN + "without: { No win for a while: we meet once a month }\n";
    PackCheck check = PackCheck.of(own(Map.of("own/pack.yaml", without)));

    assertThat(check.report().toString()).isEmpty();
    assertThat(check.rules()).extracting(Rule::name).doesNotContain("No win for a while");
  }
}
