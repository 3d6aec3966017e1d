package org.onboardingrules.testkit.verifier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.term.code.Coded;

/** Holds answers of made-up facts against what a property can be asked, and what it can answer. */
record GivenValue(FactType type, Property property) {

  /**
   * Returns the value as rules see it.
   *
   * @throws IllegalArgumentException if the property cannot be asked so, or have that value
   */
  Object of(List<String> arguments, Object value) {
    checkArguments(arguments);
    Object seen = seen(value);
    if (seen instanceof BigDecimal number && !property.range().contains(number)) {
      throw refused(value, "it never has that value");
    }
    if (seen instanceof String text) {
      checkWord(text, property.texts(), "words");
    }
    return seen;
  }

  private void checkArguments(List<String> arguments) {
    if (arguments.size() != property.parameters().size()) {
      String wanted = property.parameters().isEmpty() ? "without an argument" : "with an argument";
      throw new IllegalArgumentException(
          "`%s` of `%s` is asked %s\ngive it so".formatted(property.name(), type.name(), wanted));
    }
    for (int i = 0; i < arguments.size(); i++) {
      checkWord(arguments.get(i), property.parameters().get(i), "arguments");
    }
  }

  private void checkWord(String text, TextDomain domain, String kind) {
    if (domain instanceof TextDomain.OneOf one && !one.words().contains(text)) {
      throw new IllegalArgumentException(
          "`%s` is not a word for `%s` of `%s`\n%s"
              .formatted(
                  text, property.name(), type.name(), DidYouMean.advice(text, one.words(), kind)));
    }
  }

  private Object seen(Object value) {
    Object seen = value instanceof Coded coded ? coded.word() : number(value);
    boolean fits =
        switch (property.type()) {
          case NUMBER -> seen instanceof BigDecimal;
          case TEXT -> seen instanceof String;
          case FLAG -> seen instanceof Boolean;
          case DATE -> seen instanceof LocalDate;
          case FACT -> false;
        };
    if (!fits) {
      throw refused(value, "it is " + property.type().described());
    }
    return seen;
  }

  private Object number(Object value) {
    if (value instanceof Double number && !Double.isFinite(number)) {
      throw refused(value, "it is a finite number");
    }
    return value instanceof Number number && !(value instanceof BigDecimal)
        ? new BigDecimal(number.toString())
        : value;
  }

  private IllegalArgumentException refused(Object value, String why) {
    return new IllegalArgumentException(
        "value is `%s`\n`%s` of `%s` cannot be that: %s"
            .formatted(value, property.name(), type.name(), why));
  }
}
