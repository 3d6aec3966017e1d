package org.onboardingrules.testkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;

class SearchTest {

  private static final TestedPack SAMPLE = SamplePacks.named("coverage-sample");
  private static final Search SEARCH = Search.of(SAMPLE);

  private static final Goal NEVER = judged -> false;

  /** All of some rules hold, about a customer of a segment. */
  private record Together(List<Rule> rules, String segment) implements Goal {

    @Override
    public boolean isMetBy(Judged judged) {
      return rules.stream().allMatch(rule -> judged.truth(rule) == Truth.TRUE)
          && judged.facts().onboarding().segment().equals(segment);
    }

    @Override
    public double distance(Judged judged) {
      return rules.stream().mapToDouble(rule -> Distance.of(judged, rule)).sum();
    }
  }

  private static Together together(String segment, String... names) {
    List<Rule> rules =
        SAMPLE.evaluated().rules().stream()
            .filter(rule -> Set.of(names).contains(rule.name()))
            .toList();
    return new Together(rules, segment);
  }

  @Test
  void a_case_that_no_scenario_shows_is_found() {
    Together goal =
        together(
            "ENTERPRISE", "The product is in use", "The customer is silent", "The champion left");

    Found found = SEARCH.find(goal);

    assertThat(found.example())
        .hasValueSatisfying(
            asked -> assertThat(goal.isMetBy(Judged.of(SAMPLE.evaluated(), asked))).isTrue());
  }

  @Test
  void what_is_found_is_as_small_as_can_be() {
    Together goal = together("SMB", "The champion left");

    Case found = SEARCH.find(goal).example().orElseThrow();

    assertThat(CaseGenerator.of(SAMPLE).smaller(found))
        .noneMatch(smaller -> goal.isMetBy(Judged.of(SAMPLE.evaluated(), smaller)));
  }

  @Test
  void the_same_is_found_whatever_was_looked_for_before() {
    Together goal = together("ENTERPRISE", "The customer is silent");
    Search fresh = Search.of(SAMPLE);
    fresh.within(100).find(NEVER);

    assertThat(fresh.find(goal)).isEqualTo(Search.of(SAMPLE).find(goal));
  }

  @Test
  void a_goal_that_no_case_meets_is_given_up_after_the_tries() {
    assertThat(SEARCH.within(5).find(NEVER)).isEqualTo(new Found(Optional.empty(), 5));
    assertThat(SEARCH.within(700).find(NEVER).tries()).isBetween(690, 700);
  }

  @Test
  void a_search_needs_a_try() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEARCH.within(0))
        .withMessageContaining("limit");
  }

  @Test
  void cases_can_be_made_about_some_rules_alone() {
    Together goal = together("SMB", "The champion left");
    CaseGenerator about = CaseGenerator.of(SAMPLE).about(goal.rules());
    Random random = new Random(1);
    Case seed = SAMPLE.cases().findFirst().orElseThrow();

    assertThat(about.near(seed, random)).isNotEqualTo(seed);
  }
}
