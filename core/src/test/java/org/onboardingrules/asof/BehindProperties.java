package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AskedFacts.Asked;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/** What stands behind a value says the same as the value. */
class BehindProperties {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate AS_OF = RandomAccounts.AS_OF;

  /** What says itself what it is, as it was reported or declared. */
  private static final Set<String> AS_REPORTED =
      Set.of(
          "Blocker.kind",
          "Blocker.owner",
          "Blocker.resolvable",
          "Criterion.id",
          "Criterion.kind",
          "Criterion.required",
          "Extension.cause",
          "Goal.id",
          "Interaction.about",
          "Interaction.attended",
          "Interaction.kind",
          "Interaction.on",
          "Interaction.sentiment",
          "Interaction.spokenBy",
          "Metric.id",
          "Milestone.id",
          "Milestone.owner",
          "Milestone.phase",
          "Milestone.required",
          "Onboarding.account",
          "Onboarding.asOf",
          "Onboarding.complexity",
          "Onboarding.contractValue",
          "Onboarding.reports",
          "Onboarding.seats",
          "Onboarding.segment",
          "Onboarding.touchModel",
          "ScopeChange.cause",
          "Stakeholder.role",
          "Task.owner");

  private static Account account(long seed) {
    return RandomAccounts.some(1, seed).get(0);
  }

  private static Onboarding onboarding(Account account) {
    return AskedFacts.facts(account).onboarding();
  }

  private static List<String> behind(Fact fact, String property, String... arguments) {
    return fact.behind(property, List.of(arguments)).stream().map(Text::en).toList();
  }

  private static List<Text> behind(Asked asked) {
    return asked.fact().behind(asked.property().name(), asked.arguments());
  }

  private static List<LocalDate> dates(String text) {
    return DATE.matcher(text).results().map(MatchResult::group).map(LocalDate::parse).toList();
  }

  @Property(tries = 500, seed = "20260331")
  void few_short_statements_are_said_in_both_languages_with_the_same_dates(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    AskedFacts.all(account(seed))
        .forEach(
            asked -> {
              assertThat(behind(asked)).as("%s", asked).hasSizeLessThanOrEqualTo(6);
              behind(asked).forEach(text -> assertSpoken(text, asked));
            });
  }

  private static void assertSpoken(Text text, Asked asked) {
    assertThat(text.en())
        .as("%s", asked)
        .doesNotContain("{", "}", "null", "Optional", "  ")
        .matches("\\p{ASCII}+");
    assertThat(text.ja()).as("%s", asked).doesNotContain("{", "}", "null", "Optional");
    assertThat(new TreeSet<>(dates(text.ja())))
        .as("%s", asked)
        .isEqualTo(new TreeSet<>(dates(text.en())));
  }

  /** Known only from many accounts: not every one has every part. */
  @Property(tries = 1)
  void something_stands_behind_every_property_but_those_that_are_as_reported() {
    Set<String> told = new TreeSet<>();
    RandomAccounts.some(200, 1).stream()
        .flatMap(AskedFacts::all)
        .filter(asked -> !behind(asked).isEmpty())
        .forEach(asked -> told.add(asked.name()));

    Set<String> all =
        Vocabulary.types().values().stream()
            .filter(type -> !type.isConclusion())
            .flatMap(
                type -> type.properties().keySet().stream().map(name -> type.name() + "." + name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(Stream.concat(told.stream(), AS_REPORTED.stream()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Property(tries = 500, seed = "20260331")
  void the_order_of_the_parts_does_not_matter(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = account(seed);
    List<Account.Part> parts = new ArrayList<>(RandomAccounts.parts(account));
    Collections.shuffle(parts, new Random(seed));

    assertThat(everything(RandomAccounts.with(account, parts))).isEqualTo(everything(account));
  }

  /** Facts whose labels are the same stand in any order. */
  private static List<String> everything(Account account) {
    return AskedFacts.all(account).map(asked -> asked + " " + behind(asked)).sorted().toList();
  }

  @Property(tries = 500, seed = "20260331")
  void the_milestones_named_as_overdue_are_those_that_are(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = account(seed);
    long overdue =
        AskedFacts.facts(account).of(Milestone.class).stream()
            .map(Milestone.class::cast)
            .filter(milestone -> milestone.required() && Boolean.TRUE.equals(milestone.overdue()))
            .count();

    assertThat(behind(onboarding(account), "milestoneOverdue"))
        .filteredOn(text -> text.contains("overdue"))
        .hasSize((int) overdue);
  }

  @Property(tries = 500, seed = "20260331")
  void the_days_of_silence_are_those_since_the_date_that_is_named(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Onboarding onboarding = onboarding(account(seed));

    assertCounted(onboarding, "daysOfCustomerSilence", Onboarding::daysOfCustomerSilence);
    assertCounted(onboarding, "daysOfVendorSilence", Onboarding::daysOfVendorSilence);
    assertCounted(onboarding, "daysWithoutUse", Onboarding::daysWithoutUse);
    assertCounted(onboarding, "daysSinceWin", Onboarding::daysSinceWin);
  }

  private static void assertCounted(
      Onboarding onboarding, String property, Function<Onboarding, @Nullable BigDecimal> days) {
    BigDecimal counted = days.apply(onboarding);
    List<String> behind = behind(onboarding, property);
    assertThat(behind.isEmpty()).as(property).isEqualTo(counted == null);
    behind.stream()
        .filter(text -> !text.startsWith("and "))
        .forEach(
            text ->
                assertThat(BigDecimal.valueOf(ChronoUnit.DAYS.between(dates(text).get(0), AS_OF)))
                    .as(text)
                    .isEqualByComparingTo(counted));
  }

  @Property(tries = 500, seed = "20260331")
  void shares_are_those_of_the_numbers_that_are_named(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Onboarding onboarding = onboarding(account(seed));

    assertShare(onboarding, "homeworkRate", onboarding.homeworkRate());
    assertShare(onboarding, "meetingAttendance", onboarding.meetingAttendance());
    assertShare(onboarding, "milestoneProgress", onboarding.milestoneProgress());
  }

  private static void assertShare(
      Onboarding onboarding, String property, @Nullable BigDecimal share) {
    List<String> behind = behind(onboarding, property);
    assertThat(behind.isEmpty()).as(property).isEqualTo(share == null);
    behind.stream()
        .limit(1)
        .map(Pattern.compile("(\\d+) of (\\d+)")::matcher)
        .filter(Matcher::find)
        .forEach(
            found ->
                assertThat(new BigDecimal(found.group(1)))
                    .isCloseTo(
                        share.multiply(new BigDecimal(found.group(2))),
                        within(new BigDecimal("1e-9"))));
  }

  @Property(tries = 500, seed = "20260331")
  void the_deadline_is_the_last_date_that_is_named_as_one(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Onboarding onboarding = onboarding(account(seed));

    LocalDate named =
        behind(onboarding, "deadline").stream()
            .filter(text -> text.startsWith("deadline") || text.startsWith("extended"))
            .map(text -> dates(text).get(text.startsWith("extended") ? 1 : 0))
            .max(LocalDate::compareTo)
            .orElse(null);
    if (behind(onboarding, "deadline").size() <= Fact.MOST_BEHIND) {
      assertThat(named).isEqualTo(onboarding.deadline());
    }
  }

  @Property(tries = 500, seed = "20260331")
  void a_window_that_has_ended_is_said_to_have(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Onboarding onboarding = onboarding(account(seed));

    for (String window : List.of("month", "evidence")) {
      Boolean ended = onboarding.ended(window);
      List<String> behind = behind(onboarding, "ended", window);
      assertThat(behind.isEmpty()).isEqualTo(ended == null);
      behind.forEach(text -> assertThat(text.contains("ended")).as(text).isEqualTo(ended));
    }
  }

  @Property(tries = 500, seed = "20260331")
  void goals_name_the_mean_and_the_sample_that_they_have(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    AskedFacts.facts(account(seed)).of(Goal.class).stream()
        .map(Goal.class::cast)
        .filter(goal -> !behind(goal, "reached").isEmpty())
        .forEach(
            goal -> {
              String behind = String.join("; ", behind(goal, "reached"));
              assertThat(behind)
                  .contains(
                      goal.value() == null ? "no mean" : "mean so far " + number(goal.value()));
              assertThat(behind.contains("reached on"))
                  .isEqualTo(Boolean.TRUE.equals(goal.reached()));
              if (goal.sample() != null && behind.contains("items")) {
                assertThat(behind).contains("items so far " + number(goal.sample()));
              }
            });
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : NumberText.of(number);
  }
}
