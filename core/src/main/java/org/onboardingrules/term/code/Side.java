package org.onboardingrules.term.code;

import java.util.Locale;

/** Who owns a thing. */
public enum Side implements Coded {
  /** The company that sells the product. */
  VENDOR,
  /** The company that bought it. */
  CUSTOMER,
  /** Somebody else, such as a supplier or an authority (R123). */
  THIRD_PARTY;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}
