package org.onboardingrules.rule.model;

/** What kind of value an expression of a rule has. */
public enum ValueType {
  /** A decimal number. */
  NUMBER("a number"),
  /** A text. */
  TEXT("a text"),
  /** True or false. */
  FLAG("true or false"),
  /** A date. */
  DATE("a date"),
  /** A fact itself. */
  FACT("a fact");

  private final String described;

  ValueType(String described) {
    this.described = described;
  }

  /** Returns what messages say that such a value is. */
  public String described() {
    return described;
  }

  /**
   * Returns whether values of the type have an order, so that {@code <} and the like make sense.
   */
  public boolean ordered() {
    return this == NUMBER || this == DATE;
  }
}
