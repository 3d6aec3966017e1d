package org.onboardingrules.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

  private static final List<String> KNOWN =
      List.of("milestones", "metrics", "goals", "go-live", "kickoff");

  @Test
  void a_letter_left_out_added_or_changed_is_near() {
    assertThat(DidYouMean.nearest("milestnes", KNOWN)).contains("milestones");
    assertThat(DidYouMean.nearest("kick-off", KNOWN)).contains("kickoff");
    assertThat(DidYouMean.nearest("metrixs", KNOWN)).contains("metrics");
  }

  @Test
  void a_swap_of_neighbours_counts_as_one() {
    assertThat(DidYouMean.nearest("oga", List.of("goa"))).contains("goa");
    assertThat(DidYouMean.nearest("oag", List.of("goa"))).isEmpty();
  }

  @Test
  void capitals_do_not_matter() {
    assertThat(DidYouMean.nearest("GOALS", KNOWN)).contains("goals");
    assertThat(DidYouMean.nearest("smb", List.of("SMB", "ENTERPRISE"))).contains("SMB");
  }

  @Test
  void up_to_a_third_of_the_letters_may_differ() {
    assertThat(DidYouMean.nearest("abcdxx", List.of("abcdef"))).contains("abcdef");
    assertThat(DidYouMean.nearest("abcxxx", List.of("abcdef"))).isEmpty();
  }

  @Test
  void nothing_is_near_to_a_single_letter_but_itself() {
    assertThat(DidYouMean.nearest("x", List.of("y", "ab"))).isEmpty();
    assertThat(DidYouMean.nearest("x", List.of("X"))).contains("X");
    assertThat(DidYouMean.nearest("", List.of("a", ""))).isEmpty();
  }

  @Test
  void the_nearest_wins_and_then_the_first_in_the_alphabet() {
    assertThat(DidYouMean.nearest("goal", List.of("goats", "goals"))).contains("goals");
    assertThat(DidYouMean.nearest("cot", List.of("cut", "cat"))).contains("cat");
  }

  @Test
  void a_very_long_text_is_near_to_nothing() {
    assertThat(DidYouMean.nearest("x".repeat(1_000_000), KNOWN)).isEmpty();
  }

  @Test
  void advice_names_the_nearest_or_else_all_in_order() {
    assertThat(DidYouMean.advice("goal", KNOWN, "keys")).isEqualTo("did you mean `goals`?");
    assertThat(DidYouMean.advice("xyzzy", KNOWN, "keys"))
        .isEqualTo("keys to choose from: go-live, goals, kickoff, metrics, milestones");
    assertThat(DidYouMean.advice("xyzzy", List.of(), "goals"))
        .isEqualTo("there are no goals to choose from yet");
  }

  @Test
  void a_very_long_name_is_not_compared() {
    String name = "a".repeat(100_000);

    assertThat(DidYouMean.nearest(name + "b", List.of(name))).isEmpty();
  }
}
