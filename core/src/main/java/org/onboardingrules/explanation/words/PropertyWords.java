package org.onboardingrules.explanation.words;

import static java.util.Map.entry;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;

/**
 * How people speak of the facts and properties that rules name, in both languages. Every property
 * of the vocabulary has its words. Names that a pack or an account gives stay as they are.
 */
public final class PropertyWords {

  private static final Map<String, TypeWords> TYPES =
      Map.ofEntries(
          entry("Onboarding", OnboardingWords.ONBOARDING),
          entry("Metric", PlanWords.METRIC),
          entry("Goal", PlanWords.GOAL),
          entry("Milestone", PlanWords.MILESTONE),
          entry("Criterion", PlanWords.CRITERION),
          entry("Interaction", HistoryWords.INTERACTION),
          entry("Blocker", HistoryWords.BLOCKER),
          entry("ScopeChange", HistoryWords.SCOPE_CHANGE),
          entry("Stakeholder", HistoryWords.STAKEHOLDER),
          entry("BusyPeriod", HistoryWords.BUSY_PERIOD),
          entry("Extension", HistoryWords.EXTENSION),
          entry("Task", HistoryWords.TASK),
          entry("CriterionMet", ConclusionWords.CRITERION_MET),
          entry("Escalate", ConclusionWords.ESCALATE),
          entry("Extend", ConclusionWords.EXTEND),
          entry("Release", ConclusionWords.RELEASE),
          entry("ChurnRisk", ConclusionWords.CHURN_RISK),
          entry("DelayCause", ConclusionWords.DELAY_CAUSE),
          entry("Play", ConclusionWords.PLAY),
          entry("OnboardingComplete", ConclusionWords.ONBOARDING_COMPLETE));

  private PropertyWords() {}

  /**
   * Returns what one fact or conclusion of a type is called: {@code milestone}, without article.
   */
  public static Text noun(FactType type) {
    return words(type).noun();
  }

  /**
   * Returns a noun phrase for what a property tells, to stand before "is 32": {@code total in the
   * window evidence}. For a flag it is {@code whether it is completed}.
   *
   * @param type the type of the fact
   * @param property one of its properties
   * @param arguments what it is asked with
   */
  public static Text name(FactType type, Property property, List<String> arguments) {
    return filled(phrase(type, property).name(), property, arguments);
  }

  /**
   * Returns what is said where a flag is true: a predicate to follow the fact's name ({@code is
   * completed}), or, of the onboarding, a clause that stands alone ({@code the onboarding is
   * late}).
   *
   * @throws IllegalArgumentException if the property is no flag
   */
  public static Text holds(FactType type, Property property, List<String> arguments) {
    return filled(flag(type, property).holds(), property, arguments);
  }

  /**
   * Returns what is said where a flag is false, in the form of {@link #holds}.
   *
   * @throws IllegalArgumentException if the property is no flag
   */
  public static Text fails(FactType type, Property property, List<String> arguments) {
    return filled(flag(type, property).fails(), property, arguments);
  }

  /**
   * Returns the words for a property whose argument is called otherwise than it is written, such as
   * a window by its length.
   *
   * @param argument what it is asked with, as people call it; empty if it takes nothing
   */
  public static PropertyNamed named(FactType type, Property property, Optional<Text> argument) {
    Phrase phrase = phrase(type, property);
    UnaryOperator<Text> filling =
        text -> argument.map(called -> Phrase.filled(text, called)).orElse(text);
    return new PropertyNamed(
        filling.apply(phrase.name()), filling.apply(phrase.holds()), filling.apply(phrase.fails()));
  }

  /** Returns what an argument of a property is called: its own words, or as it is written. */
  public static Text argument(Property property, String text) {
    return coded(property.accessor().getParameters()[0], text);
  }

  /** Returns what a text that a property can be is called: its own words, or as it is written. */
  public static Text value(Property property, String text) {
    return coded(property.accessor(), text);
  }

  /**
   * Returns a number of a property with its unit, if it has one: {@code 9 days}, {@code 1 day}.
   *
   * @param number as it is to be written
   */
  public static Text amount(FactType type, Property property, String number) {
    return phrase(type, property).unit().amount(number);
  }

  static TypeWords words(FactType type) {
    return Optional.ofNullable(TYPES.get(type.name())).orElseThrow();
  }

  private static Phrase phrase(FactType type, Property property) {
    return Optional.ofNullable(words(type).phrases().get(property.name())).orElseThrow();
  }

  private static Phrase flag(FactType type, Property property) {
    if (property.type() != ValueType.FLAG) {
      throw new IllegalArgumentException(
          "property is `" + property.name() + "`, which is " + property.type().described());
    }
    return phrase(type, property);
  }

  private static Text filled(Text text, Property property, List<String> arguments) {
    return arguments.isEmpty() ? text : Phrase.filled(text, argument(property, arguments.get(0)));
  }

  private static Text coded(AnnotatedElement described, String text) {
    return Optional.ofNullable(described.getAnnotation(Words.class)).stream()
        .flatMap(PropertyWords::constants)
        .filter(coded -> coded.word().equals(text))
        .map(CodedText::of)
        .findFirst()
        .orElseGet(() -> Text.same(text));
  }

  private static Stream<? extends Coded> constants(Words words) {
    return Arrays.stream(words.value().getEnumConstants());
  }
}
