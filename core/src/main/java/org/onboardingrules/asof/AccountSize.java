package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Money;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.pack.declared.SegmentBounds.ValueRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;

/** How large an account is, by seats and contract value, held against the bounds of a segment. */
record AccountSize(Optional<BigDecimal> seats, Optional<Money> contractValue) {

  static AccountSize of(Account account) {
    return new AccountSize(
        account.seats().stream().mapToObj(BigDecimal::valueOf).findFirst(),
        account.contractValue());
  }

  /** Whether it lies within; unknown where what decides that is not reported. */
  Truth isWithin(SegmentBounds bounds) {
    Truth bySeats =
        bounds.seats().map(range -> truth(seats.map(range::contains))).orElse(Truth.TRUE);
    Truth byValue =
        bounds
            .contractValue()
            .map(range -> truth(valueIn(range).map(range.amount()::contains)))
            .orElse(Truth.TRUE);
    return bySeats.and(byValue);
  }

  private static Truth truth(Optional<Boolean> holds) {
    return holds.map(Truth::of).orElse(Truth.UNKNOWN);
  }

  /** The contract value in the currency of a range; amounts of another tell nothing about it. */
  Optional<BigDecimal> valueIn(ValueRange range) {
    return contractValue
        .filter(money -> money.currency().equals(range.currency()))
        .map(Money::amount);
  }

  /** What of it the bounds look at, for people. */
  Text seenBy(SegmentBounds bounds) {
    Optional<Text> bySeats = bounds.seats().flatMap(range -> seatsText());
    Optional<Text> byValue = bounds.contractValue().flatMap(range -> valueText());
    List<Text> parts = Stream.of(bySeats, byValue).flatMap(Optional::stream).toList();
    return new Text(
        parts.stream().map(Text::en).collect(Collectors.joining(" and ")),
        parts.stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  Optional<Text> seatsText() {
    return seats.map(
        number ->
            new Text(
                number + (number.compareTo(BigDecimal.ONE) == 0 ? " seat" : " seats"),
                "シート数" + number));
  }

  Optional<Text> valueText() {
    return contractValue
        .map(money -> money.amount().toPlainString() + " " + money.currency())
        .map(written -> new Text("a contract of " + written, "契約金額" + written));
  }
}
