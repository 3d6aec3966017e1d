package org.onboardingrules.pack.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.pack.declared.SegmentBounds.ValueRange;

/** Laws of bounds: they meet exactly if there is an account within both. */
class SegmentBoundsProperties {

  private static final int MOST = 8;

  @Provide
  Arbitrary<AmountRange> ranges() {
    Arbitrary<Integer> from = Arbitraries.integers().between(0, MOST - 2);
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 3);
    return Combinators.combine(from, length.optional())
        .as((start, n) -> new AmountRange(amount(start), n.map(m -> amount(start + m))));
  }

  @Provide
  Arbitrary<SegmentBounds> bounds() {
    Arbitrary<ValueRange> values =
        Combinators.combine(ranges(), Arbitraries.of("JPY", "USD")).as(ValueRange::new);
    return Combinators.combine(ranges().optional(), values.optional()).as(SegmentBounds::new);
  }

  @Property
  void ranges_meet_exactly_if_an_amount_lies_in_both(
      @ForAll("ranges") AmountRange one, @ForAll("ranges") AmountRange other) {
    assertThat(one.meets(other))
        .isEqualTo(amounts().anyMatch(amount -> in(one, amount) && in(other, amount)))
        .isEqualTo(other.meets(one));
  }

  @Property
  void bounds_meet_exactly_if_an_account_is_within_both(
      @ForAll("bounds") SegmentBounds one, @ForAll("bounds") SegmentBounds other) {
    boolean some =
        amounts()
            .anyMatch(
                seats ->
                    amounts()
                        .anyMatch(
                            value ->
                                isWithin(one, other, seats, value, "JPY")
                                    || isWithin(one, other, seats, value, "USD")));

    assertThat(one.meet(other)).isEqualTo(some).isEqualTo(other.meet(one));
  }

  private static boolean isWithin(
      SegmentBounds one, SegmentBounds other, int seats, int value, String currency) {
    return isWithin(one, seats, value, currency) && isWithin(other, seats, value, currency);
  }

  private static boolean isWithin(SegmentBounds bounds, int seats, int value, String currency) {
    return bounds.seats().filter(range -> !in(range, seats)).isEmpty()
        && bounds
            .contractValue()
            .filter(range -> !range.currency().equals(currency) || !in(range.amount(), value))
            .isEmpty();
  }

  private static boolean in(AmountRange range, int amount) {
    return range.contains(amount(amount));
  }

  private static IntStream amounts() {
    return IntStream.rangeClosed(0, MOST);
  }

  private static BigDecimal amount(int number) {
    return BigDecimal.valueOf(number);
  }
}
