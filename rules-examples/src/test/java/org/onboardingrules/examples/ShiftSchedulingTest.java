package org.onboardingrules.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.engine.AccountResult;

/**
 * The published definitions of "activated" over the 966 real organisations for which they were
 * published, each asked on the day on which the trial of the organisation ended.
 */
class ShiftSchedulingTest {

  /** Chi-squared with one degree of freedom: exceeded by chance in one case out of twenty. */
  private static final double FIVE_PERCENT = 3.841;

  private static final Map<String, Map<TrialOrganisation, Assessment>> JUDGED =
      new ConcurrentHashMap<>();

  static List<String> packs() {
    return List.of("three-shifts", "template-applied", "punched-in", "all-three");
  }

  private static ExamplePack pack(String name) {
    return ExamplePack.named("shift-scheduling/" + name);
  }

  private static Map<TrialOrganisation, Assessment> judged(String pack) {
    List<TrialOrganisation> organisations = TrialOrganisation.all();
    return JUDGED.computeIfAbsent(pack, name -> judge(pack(name), organisations));
  }

  /** A run for each day on which trials ended, as a host would have had it every night. */
  private static Map<TrialOrganisation, Assessment> judge(
      ExamplePack pack, List<TrialOrganisation> organisations) {
    Map<String, TrialOrganisation> byId =
        organisations.stream().collect(toMap(TrialOrganisation::id, Function.identity()));
    Map<LocalDate, List<Account>> byEnd =
        organisations.stream()
            .collect(
                groupingBy(
                    TrialOrganisation::end,
                    TreeMap::new,
                    mapping(TrialOrganisation::account, toList())));
    return byEnd.entrySet().stream()
        .flatMap(run -> pack.compiled().assessAll(run.getValue().stream(), run.getKey(), 1))
        .map(ShiftSchedulingTest::assessment)
        .collect(toMap(assessment -> byId.get(assessment.accountId()), Function.identity()));
  }

  private static Assessment assessment(AccountResult result) {
    return result.match(
        AccountResult.Assessed::assessment,
        refused -> {
          throw new AssertionError(refused.problem(), refused.failure());
        });
  }

  private static Group group(String pack, Predicate<Assessment> which) {
    return new Group(
        judged(pack).entrySet().stream()
            .filter(entry -> which.test(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private static Group activated(String pack) {
    return group(pack, a -> a.completion().status() == CompletionStatus.COMPLETE);
  }

  private static Group notActivated(String pack) {
    return group(pack, a -> a.completion().status() == CompletionStatus.INCOMPLETE);
  }

  private static long score(Assessment assessment) {
    return assessment.completion().criteria().stream()
        .filter(criterion -> criterion.status() == CriterionStatus.MET)
        .count();
  }

  /** Some of the organisations. */
  private record Group(List<TrialOrganisation> members) {

    int size() {
      return members.size();
    }

    long converted() {
      return members.stream().filter(TrialOrganisation::converted).count();
    }

    /** With one decimal, as published. */
    String conversion() {
      return String.format(Locale.ROOT, "%.1f %%", 100.0 * converted() / size());
    }
  }

  static List<Arguments> published() {
    return List.of(
        Arguments.of("three-shifts", 563, "21.3 %", "21.3 %"),
        Arguments.of("template-applied", 108, "25.0 %", "20.9 %"),
        Arguments.of("punched-in", 211, "22.7 %", "20.9 %"),
        Arguments.of("all-three", 56, "23.2 %", "21.2 %"));
  }

  @ParameterizedTest
  @MethodSource("published")
  void is_met_and_converts_as_published(String pack, int met, String ifMet, String ifNot) {
    assertThat(activated(pack).size()).isEqualTo(met);
    assertThat(notActivated(pack).size()).isEqualTo(966 - met);
    assertThat(activated(pack).conversion()).isEqualTo(ifMet);
    assertThat(notActivated(pack).conversion()).isEqualTo(ifNot);
  }

  @ParameterizedTest
  @MethodSource("published")
  void stands_in_the_readme_as_published(String pack, int met, String ifMet, String ifNot) {
    assertThat(readme())
        .containsPattern(
            "(?m)^\\| `%s` \\|[^|]*\\| %s \\| %s \\| %s \\|$".formatted(pack, met, ifMet, ifNot));
  }

  @ParameterizedTest
  @CsvSource({"0, 369, 20.6 %", "1, 368, 21.2 %", "2, 173, 22.5 %", "3, 56, 23.2 %"})
  void scores_and_converts_as_published(int criteriaMet, int organisations, String conversion) {
    Group group = group("all-three", assessment -> score(assessment) == criteriaMet);

    assertThat(group.size()).isEqualTo(organisations);
    assertThat(group.conversion()).isEqualTo(conversion);
  }

  @ParameterizedTest
  @CsvSource({"JANUARY, 305, 23.0 %", "FEBRUARY, 347, 22.8 %", "MARCH, 314, 18.2 %"})
  void converts_by_start_month_as_published(String month, int organisations, String conversion) {
    Group group = group("all-three", assessment -> assessment.segment().name().equals(month));

    assertThat(group.size()).isEqualTo(organisations);
    assertThat(group.conversion()).isEqualTo(conversion);
  }

  @Test
  void converts_206_of_966_whatever_the_definition() {
    Group all = group("all-three", assessment -> true);

    assertThat(all.converted()).isEqualTo(206);
    assertThat(all.size()).isEqualTo(966);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void does_not_tell_who_converts(String pack) {
    assertThat(chiSquared(activated(pack), notActivated(pack))).isLessThan(FIVE_PERCENT);
  }

  /** How far two groups differ in conversion, against what chance alone makes of it. */
  private static double chiSquared(Group one, Group other) {
    double yes = one.converted() + other.converted();
    double all = one.size() + other.size();
    double cross =
        (double) one.converted() * (other.size() - other.converted())
            - (double) other.converted() * (one.size() - one.converted());
    return all * cross * cross / (yes * (all - yes) * one.size() * other.size());
  }

  @Test
  void judges_the_sample_organisations_as_the_readme_compares_them() {
    LocalDate asOf = LocalDate.of(2024, 3, 13);

    List<String> rows =
        pack("all-three").sample().accounts().stream().map(account -> row(account, asOf)).toList();

    assertThat(readme()).contains(rows);
  }

  private static String row(Account account, LocalDate asOf) {
    return packs().stream()
        .map(name -> pack(name).compiled().assess(account, asOf).completion().status().word())
        .collect(joining(" | ", "| " + account.name() + " | ", " |"));
  }

  private static String readme() {
    return ExamplePack.text(pack("all-three").readme()).text();
  }
}
