package org.onboardingrules.explanation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Vocabulary;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;

/** Every fact, property and word of the vocabulary can be spoken of in both languages. */
class PropertyWordsTest {

  /** A name from a pack; the only Latin letters that Japanese text may have beside {@code LOAN}. */
  private static final String NAME = "x-1";

  /** What the sources themselves write in Latin letters. */
  private static final String LOAN = "Health Score|Churn";

  private record Asked(FactType type, Property property, List<String> arguments) {

    Text name() {
      return PropertyWords.name(type, property, arguments);
    }

    Text holds() {
      return PropertyWords.holds(type, property, arguments);
    }

    Text fails() {
      return PropertyWords.fails(type, property, arguments);
    }

    boolean isFlag() {
      return property.type() == ValueType.FLAG;
    }
  }

  private static Stream<Asked> all() {
    return Vocabulary.types().values().stream()
        .flatMap(
            type ->
                type.properties().values().stream()
                    .flatMap(
                        property ->
                            arguments(property).map(words -> new Asked(type, property, words))));
  }

  private static Stream<List<String>> arguments(Property property) {
    if (property.parameters().isEmpty()) {
      return Stream.of(List.of());
    }
    return property.parameters().get(0) instanceof TextDomain.OneOf oneOf
        ? oneOf.words().stream().map(List::of)
        : Stream.of(List.of(NAME));
  }

  private static void assertSpoken(Text text, boolean names, String what) {
    assertThat(text.en()).as(what).matches("\\p{ASCII}+").doesNotContain("{", "}");
    assertThat(text.en()).as(what).doesNotContain("  ").isEqualTo(text.en().strip());
    String japanese = text.ja().replace(NAME, "").replaceAll(LOAN, "");
    assertThat(japanese).as(what).matches("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、「」]*");
    assertThat(text.ja().contains(NAME)).as(what).isEqualTo(names);
    assertThat(text.en().contains(NAME)).as(what).isEqualTo(names);
  }

  @Test
  void every_property_has_a_name_in_both_languages() {
    assertThat(all()).hasSizeGreaterThan(100);
    all()
        .forEach(
            asked ->
                assertSpoken(asked.name(), asked.arguments().contains(NAME), asked.toString()));
  }

  @Test
  void every_flag_says_whether_it_holds_or_fails() {
    all()
        .filter(Asked::isFlag)
        .forEach(
            asked -> {
              boolean names = asked.arguments().contains(NAME);
              assertSpoken(asked.holds(), names, asked.toString());
              assertSpoken(asked.fails(), names, asked.toString());
              assertThat(asked.holds().en()).isNotEqualTo(asked.fails().en());
              assertThat(asked.holds().ja()).isNotEqualTo(asked.fails().ja());
            });
  }

  @Test
  void an_argument_is_named_in_the_words_of_its_kind() {
    all()
        .filter(asked -> asked.arguments().size() == 1)
        .forEach(
            asked -> {
              List<String> other = arguments(asked.property()).reduce((a, b) -> b).orElseThrow();
              Text said = PropertyWords.name(asked.type(), asked.property(), other);
              assertThat(asked.name().equals(said)).isEqualTo(asked.arguments().equals(other));
            });
  }

  @Test
  void every_type_has_a_noun_and_no_words_for_what_it_does_not_have() {
    Vocabulary.types()
        .values()
        .forEach(
            type -> {
              assertSpoken(PropertyWords.noun(type), false, type.name());
              assertThat(PropertyWords.words(type).phrases().keySet())
                  .as(type.name())
                  .isEqualTo(type.properties().keySet());
            });
  }

  @Test
  void every_word_that_a_property_or_argument_can_be_is_called_something_in_japanese() {
    Stream<Words> properties =
        all().flatMap(a -> Optional.ofNullable(annotation(a.property())).stream());
    Stream<Words> parameters =
        all()
            .flatMap(a -> Stream.of(a.property().accessor().getParameters()))
            .flatMap(p -> Optional.ofNullable(p.getAnnotation(Words.class)).stream());

    List<Coded> words =
        Stream.concat(properties, parameters)
            .<Coded>flatMap(w -> Stream.of(w.value().getEnumConstants()))
            .distinct()
            .toList();

    assertThat(words).hasSizeGreaterThan(60);
    words.forEach(word -> assertSpoken(CodedText.of(word), false, word.toString()));
  }

  private static Words annotation(Property property) {
    return property.accessor().getAnnotation(Words.class);
  }

  @Test
  void a_number_of_days_has_its_unit() {
    all()
        .filter(asked -> asked.property().type() == ValueType.NUMBER)
        .filter(asked -> asked.property().name().toLowerCase(Locale.ROOT).contains("days"))
        .forEach(
            asked ->
                assertThat(PropertyWords.amount(asked.type(), asked.property(), "9").ja())
                    .as(asked.toString())
                    .endsWith("日"));
  }

  private static FactType type(String name) {
    return Optional.ofNullable(Vocabulary.types().get(name)).orElseThrow();
  }

  private static Property property(String type, String name) {
    return Optional.ofNullable(type(type).properties().get(name)).orElseThrow();
  }

  private static Text name(String type, String name, String... arguments) {
    return PropertyWords.name(type(type), property(type, name), List.of(arguments));
  }

  @Test
  void a_property_reads_as_the_subject_of_a_sentence() {
    assertThat(name("Metric", "total", "evidence"))
        .isEqualTo(new Text("total in the window evidence", "期間evidenceの合計"));
    assertThat(name("Onboarding", "daysOfCustomerSilence"))
        .isEqualTo(new Text("days without an answer from the customer", "お客様から応答のない日数"));
    assertThat(name("Onboarding", "daysSince", "kickoff"))
        .isEqualTo(new Text("days since the kickoff", "キックオフからの日数"));
    assertThat(name("Milestone", "completed"))
        .isEqualTo(new Text("whether it is completed", "完了しているかどうか"));
    assertThat(name("Onboarding", "late"))
        .isEqualTo(new Text("whether the onboarding is late", "オンボーディングが遅延しているかどうか"));
  }

  @Test
  void a_flag_reads_as_what_is_said_of_its_fact() {
    FactType milestone = type("Milestone");
    Property completed = property("Milestone", "completed");
    Property reports = property("Onboarding", "reports");

    assertThat(PropertyWords.holds(milestone, completed, List.of()))
        .isEqualTo(new Text("is completed", "完了している"));
    assertThat(PropertyWords.fails(milestone, completed, List.of()))
        .isEqualTo(new Text("is not completed", "完了していない"));
    assertThat(PropertyWords.fails(type("Onboarding"), reports, List.of("usage")))
        .isEqualTo(new Text("the account does not report use of the product", "製品の利用状況が報告されていない"));
  }

  @Test
  void a_property_that_is_no_flag_neither_holds_nor_fails() {
    assertThatThrownBy(
            () ->
                PropertyWords.holds(
                    type("Onboarding"), property("Onboarding", "daysLate"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("property is `daysLate`, which is a number");
  }

  @Test
  void a_coded_value_is_said_in_words_and_any_other_as_it_is() {
    assertThat(PropertyWords.value(property("Milestone", "owner"), "vendor"))
        .isEqualTo(new Text("us", "当社"));
    assertThat(PropertyWords.value(property("Milestone", "id"), "go-live"))
        .isEqualTo(Text.same("go-live"));
    assertThat(PropertyWords.value(property("ChurnRisk", "level"), "high"))
        .isEqualTo(new Text("high", "高"));
  }

  @Test
  void a_number_is_said_in_its_unit_and_one_in_the_singular() {
    FactType onboarding = type("Onboarding");
    Property late = property("Onboarding", "daysLate");
    Property weeks = property("Metric", "activeWeeks");

    assertThat(PropertyWords.amount(onboarding, late, "9")).isEqualTo(new Text("9 days", "9日"));
    assertThat(PropertyWords.amount(onboarding, late, "1")).isEqualTo(new Text("1 day", "1日"));
    assertThat(PropertyWords.amount(onboarding, late, "0")).isEqualTo(new Text("0 days", "0日"));
    assertThat(PropertyWords.amount(type("Metric"), weeks, "3"))
        .isEqualTo(new Text("3 weeks", "3週"));
    assertThat(PropertyWords.amount(onboarding, property("Onboarding", "milestoneProgress"), "0.5"))
        .isEqualTo(Text.same("0.5"));
  }
}
