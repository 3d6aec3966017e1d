package org.onboardingrules.rule.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.term.code.Feed;

class VocabularyTest {

  @Test
  void rules_may_name_these_facts_and_conclusions_and_no_others() {
    assertThat(Vocabulary.types().keySet())
        .containsExactly(
            "Blocker",
            "BusyPeriod",
            "ChurnRisk",
            "Criterion",
            "CriterionMet",
            "DelayCause",
            "Escalate",
            "Extend",
            "Extension",
            "Goal",
            "Interaction",
            "Metric",
            "Milestone",
            "Onboarding",
            "OnboardingComplete",
            "Play",
            "Release",
            "ScopeChange",
            "Stakeholder",
            "Task");
  }

  @Test
  void a_conclusion_is_told_from_a_fact() {
    assertThat(type("Escalate").isConclusion()).isTrue();
    assertThat(type("Task").isConclusion()).isFalse();
  }

  @Test
  void every_conclusion_has_its_type() {
    List<Conclusion> conclusions =
        List.of(Escalate.because("e"), ChurnRisk.low("r"), OnboardingComplete.reached());

    assertThat(conclusions)
        .extracting(conclusion -> Vocabulary.typeOf(conclusion).name())
        .containsExactly("Escalate", "ChurnRisk", "OnboardingComplete");
  }

  @Test
  void a_fact_names_the_feed_in_which_it_is_reported() {
    assertThat(type("Task").feed()).contains(Feed.TASKS);
    assertThat(type("Metric").feed()).isEmpty();
  }

  @Test
  void what_only_the_library_asks_a_fact_is_no_property() {
    assertThat(Vocabulary.types().values())
        .allSatisfy(
            type ->
                assertThat(type.properties().keySet())
                    .doesNotContain("label", "threshold", "toString", "equals", "hashCode"));
  }

  @Test
  void a_property_knows_its_type_and_whether_it_is_open() {
    assertThat(property("Onboarding", "seats").type()).isEqualTo(ValueType.NUMBER);
    assertThat(property("Onboarding", "seats").open()).isTrue();
    assertThat(property("Onboarding", "closed").type()).isEqualTo(ValueType.FLAG);
    assertThat(property("Onboarding", "closed").open()).isFalse();
    assertThat(property("Onboarding", "asOf").type()).isEqualTo(ValueType.DATE);
    assertThat(property("Onboarding", "account").type()).isEqualTo(ValueType.TEXT);
  }

  @Test
  void a_property_knows_which_texts_it_can_have_and_take() {
    assertThat(property("Onboarding", "health").texts())
        .isEqualTo(new TextDomain.OneOf(List.of("green", "yellow", "red")));
    assertThat(property("Metric", "id").texts()).isEqualTo(new TextDomain.NameOf(NameKind.METRIC));
    assertThat(property("Metric", "total").parameters())
        .containsExactly(new TextDomain.NameOf(NameKind.WINDOW));
    assertThat(property("Onboarding", "account").texts()).isInstanceOf(TextDomain.Any.class);
  }

  /** Drools takes a property called {@code x} for one whose getter changes the fact, or worse. */
  @Test
  void no_property_is_called_like_a_part_of_what_drools_searches_generated_code_for() {
    assertThat(
            Vocabulary.types().values().stream()
                .flatMap(type -> type.properties().keySet().stream()))
        .noneMatch(name -> "alphaIndexedBy".contains(name) || "betaIndexedBy".contains(name));
  }

  @Test
  void a_conclusion_is_drawn_by_its_factories() {
    assertThat(Vocabulary.factories(type("ChurnRisk")).keySet())
        .containsExactly("high", "low", "medium");
    assertThat(Vocabulary.factories(type("ChurnRisk")).get("high").make(List.of("r")))
        .isEqualTo(ChurnRisk.high("r"));
    assertThat(Vocabulary.factories(type("OnboardingComplete")).get("reached").make(List.of()))
        .isEqualTo(OnboardingComplete.reached());
  }

  @Test
  void every_argument_of_a_factory_is_a_name_of_the_pack() {
    Stream<TextDomain> arguments =
        Vocabulary.types().values().stream()
            .filter(FactType::isConclusion)
            .flatMap(type -> Vocabulary.factories(type).values().stream())
            .flatMap(factory -> factory.parameters().stream());

    assertThat(arguments).isNotEmpty().allMatch(TextDomain.NameOf.class::isInstance);
  }

  private static FactType type(String name) {
    return Optional.ofNullable(Vocabulary.types().get(name)).orElseThrow();
  }

  private static Property property(String type, String name) {
    return Optional.ofNullable(type(type).properties().get(name)).orElseThrow();
  }
}
