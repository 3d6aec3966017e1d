package org.onboardingrules.pack.declared;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How large the accounts of a segment are, so that an account without a segment gets the one that
 * fits it. Immutable.
 *
 * @param seats the seats sold; empty if they do not matter
 * @param contractValue what the contract is worth; empty if that does not matter
 */
public record SegmentBounds(Optional<AmountRange> seats, Optional<ValueRange> contractValue) {

  /**
   * A range of amounts in a currency. Immutable.
   *
   * @param amount the amounts
   * @param currency three capital letters as in ISO 4217
   */
  public record ValueRange(AmountRange amount, String currency) {

    /** Returns whether an amount of one currency lies in both. */
    boolean meets(ValueRange other) {
      return currency.equals(other.currency) && amount.meets(other.amount);
    }

    /** Returns it in words, such as {@code below 1000000 JPY}. */
    @Override
    public String toString() {
      return amount + " " + currency;
    }
  }

  /** Returns whether the bounds of both can hold for one account. */
  public boolean meet(SegmentBounds other) {
    boolean apartBySeats =
        seats.flatMap(own -> other.seats.filter(range -> !own.meets(range))).isPresent();
    boolean apartByValue =
        contractValue
            .flatMap(own -> other.contractValue.filter(range -> !own.meets(range)))
            .isPresent();
    return !apartBySeats && !apartByValue;
  }

  /** Returns them in words, such as {@code seats below 100}. */
  @Override
  public String toString() {
    return Stream.of(
            seats.map(range -> "seats " + range),
            contractValue.map(range -> "contract value " + range))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
