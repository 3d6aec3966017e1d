package org.onboardingrules.rule.model;

import java.util.Arrays;
import java.util.Optional;

/** A comparison. */
public enum Operator {
  /** Equal; numbers are equal whatever their scale. */
  EQUAL("=="),
  /** Not equal. */
  NOT_EQUAL("!="),
  /** Below. */
  LESS("<"),
  /** At most. */
  AT_MOST("<="),
  /** Above. */
  GREATER(">"),
  /** At least. */
  AT_LEAST(">=");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the operator that rules write like this, if there is one. */
  public static Optional<Operator> of(String symbol) {
    return Arrays.stream(values()).filter(operator -> operator.symbol.equals(symbol)).findFirst();
  }

  /** Returns how rules write it. */
  public String symbol() {
    return symbol;
  }

  /** Returns whether it needs values with an order. */
  public boolean ordering() {
    return this != EQUAL && this != NOT_EQUAL;
  }

  /** Returns the one that holds exactly when this one does not. */
  public Operator opposite() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_MOST -> GREATER;
      case GREATER -> AT_MOST;
      case AT_LEAST -> LESS;
    };
  }

  /** Returns the one that holds exactly when this one does with left and right exchanged. */
  public Operator mirrored() {
    return switch (this) {
      case EQUAL -> EQUAL;
      case NOT_EQUAL -> NOT_EQUAL;
      case LESS -> GREATER;
      case AT_MOST -> AT_LEAST;
      case GREATER -> LESS;
      case AT_LEAST -> AT_MOST;
    };
  }

  /** Returns whether it holds when comparing left with right gives this sign. */
  public boolean holds(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case NOT_EQUAL -> comparison != 0;
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case GREATER -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
    };
  }
}
