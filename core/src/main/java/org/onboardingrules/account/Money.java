package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount in a currency. Immutable.
 *
 * @param amount 0 or more, in the currency's main unit
 * @param currency three capital letters as in ISO 4217, such as {@code USD}; whether the currency
 *     exists is not checked, because the list changes
 */
public record Money(BigDecimal amount, String currency) {

  /** What a currency's code matches as a whole. */
  public static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /**
   * Checks amount and currency.
   *
   * @throws IllegalArgumentException if the amount is negative or has too many digits, or the
   *     currency is not a code
   */
  public Money {
    amount = Quantity.of("amount", amount);
    requireNonNull(currency, "currency");
    if (amount.signum() < 0) {
      throw Require.refused("amount is " + amount, "give 0 or more");
    }
    if (!isCurrencyCode(currency)) {
      throw Require.refused(
          "currency is `" + currency + "`", "give the three capital letters of its code, as `USD`");
    }
  }

  /** Returns whether a text has the form of a currency's code. */
  public static boolean isCurrencyCode(String text) {
    return CODE.matcher(text).matches();
  }
}
