package org.onboardingrules.testkit.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.Vocabulary;

/**
 * A fact that a test makes up, with the answers that it gives to rules. What may be unknown and is
 * not given is unknown; what always has a value must be given if the rule asks for it. Immutable
 * and thread-safe: each step returns another fact.
 *
 * <pre>{@code
 * Given.onboarding().with("daysOfCustomerSilence", 14).with("closed", false)
 * Given.fact("Interaction").with("kind", "scope-mismatch").with("daysAgo", 3)
 * Given.fact("Metric").with("id", "invoices").with("total", "evidence", 50)
 * }</pre>
 *
 * <p>Names are those of rule files. Numbers may be given as any number of Java.
 */
public final class Given {

  private final FactType type;
  private final Map<List<String>, Object> answers;

  private Given(FactType type, Map<List<String>, Object> answers) {
    this.type = type;
    this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Returns the fact about the onboarding as a whole, without answers so far. */
  public static Given onboarding() {
    return fact("Onboarding");
  }

  /**
   * Returns a fact without answers so far.
   *
   * @param type as rules name it, such as {@code Milestone}
   * @throws IllegalArgumentException if there is no such type, or it is a conclusion, which is
   *     given as it is
   */
  public static Given fact(String type) {
    FactType found = Vocabulary.types().get(type);
    if (found == null || found.isConclusion()) {
      TreeSet<String> known = new TreeSet<>();
      Vocabulary.types().values().stream()
          .filter(one -> Fact.class.isAssignableFrom(one.javaType()))
          .forEach(one -> known.add(one.name()));
      throw new IllegalArgumentException(
          "type is `" + type + "`\n" + DidYouMean.advice(type, known, "types of facts"));
    }
    return new Given(found, Map.of());
  }

  /**
   * Returns the same fact with an answer to a property.
   *
   * @param property as rules write it
   * @param value a number, a text, a word, a date, or true or false
   * @throws IllegalArgumentException if facts of the type have no such property, or it cannot have
   *     the value
   */
  public Given with(String property, Object value) {
    return with(property, List.of(), value);
  }

  /**
   * Returns the same fact with an answer to a function.
   *
   * @param function as rules write it, such as {@code total}
   * @param argument what it is asked with, such as the name of a window
   * @param value a number, a text, a word, a date, or true or false
   * @throws IllegalArgumentException if facts of the type have no such function, or it cannot be
   *     asked so, or have the value
   */
  public Given with(String function, String argument, Object value) {
    return with(function, List.of(argument), value);
  }

  private Given with(String name, List<String> arguments, Object value) {
    Property property = type.properties().get(name);
    if (property == null) {
      throw new IllegalArgumentException(
          "`%s` has no property `%s`\n%s"
              .formatted(
                  type.name(),
                  name,
                  DidYouMean.advice(name, type.properties().keySet(), "properties")));
    }
    List<String> question = new ArrayList<>(List.of(name));
    question.addAll(arguments);
    Map<List<String>, Object> more = new LinkedHashMap<>(answers);
    more.put(question, new GivenValue(type, property).of(arguments, value));
    return new Given(type, more);
  }

  FactType type() {
    return type;
  }

  /** By property and arguments, in the order given. */
  Map<List<String>, Object> answers() {
    return answers;
  }

  /** Returns type and answers as in a rule, such as {@code Onboarding( closed == false )}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    answers.forEach((question, value) -> parts.add(asked(question) + " == " + value));
    return type.name() + (parts.isEmpty() ? "()" : "( " + String.join(", ", parts) + " )");
  }

  static String asked(List<String> question) {
    return question.size() == 1
        ? question.get(0)
        : question.get(0)
            + "(\""
            + String.join("\", \"", question.subList(1, question.size()))
            + "\")";
  }
}
