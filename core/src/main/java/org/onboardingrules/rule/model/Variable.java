package org.onboardingrules.rule.model;

import java.util.Optional;

/**
 * A variable that a pattern or an accumulate binds. Immutable. Two variables of one name in one
 * rule are refused, so the name identifies it within its rule.
 *
 * @param name with its {@code $}
 * @param type of its value
 * @param factType which fact it is bound to, where it is bound to a fact
 * @param texts which texts it can be, where it is a text
 * @param open whether its value may be unknown
 */
public record Variable(
    String name, ValueType type, Optional<FactType> factType, TextDomain texts, boolean open) {

  /** Returns a variable bound to a fact. */
  public static Variable ofFact(String name, FactType type) {
    return new Variable(name, ValueType.FACT, Optional.of(type), new TextDomain.Any(), false);
  }

  /** Returns a variable bound to the value of a property. */
  public static Variable ofProperty(String name, Property property) {
    return new Variable(name, property.type(), Optional.empty(), property.texts(), property.open());
  }

  /** Returns a variable bound to a figure over several matches, which is always known. */
  public static Variable ofFigure(String name) {
    return new Variable(name, ValueType.NUMBER, Optional.empty(), new TextDomain.Any(), false);
  }
}
