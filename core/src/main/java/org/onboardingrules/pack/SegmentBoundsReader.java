package org.onboardingrules.pack;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Least;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.pack.declared.AmountRange;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.pack.declared.SegmentBounds.ValueRange;

/** Reads how large the accounts of a segment are. */
record SegmentBoundsReader(Findings findings) {

  private static final String FROM = "from";
  private static final String BELOW = "below";
  private static final Least ZERO = new Least(BigDecimal.ZERO, "is negative", "write 0 or more");
  private static final Least ABOVE_ZERO =
      Least.above(BigDecimal.ZERO, "is not above 0", "write a number above 0");
  private static final TextForm CURRENCY =
      new TextForm(
          Pattern.compile("[A-Z]{3}"),
          FindingCode.OUT_OF_BOUNDS,
          "is not a currency's code",
          "write its three capital letters, as in `USD`");

  Optional<SegmentBounds> read(Fields segment) {
    Optional<AmountRange> seats = segment.mapping("seats", "`seats`").flatMap(this::seats);
    Optional<ValueRange> value =
        segment.mapping("contract-value", "`contract-value`").flatMap(this::contractValue);
    return seats.isEmpty() && value.isEmpty()
        ? Optional.empty()
        : Optional.of(new SegmentBounds(seats, value));
  }

  private Optional<AmountRange> seats(Fields bounds) {
    Optional<BigDecimal> from = whole(bounds.integer(FROM, 0, Integer.MAX_VALUE));
    Optional<BigDecimal> below = whole(bounds.integer(BELOW, 1, Integer.MAX_VALUE));
    Optional<AmountRange> range = range(bounds, "seats", from, below);
    bounds.done();
    return range;
  }

  private Optional<ValueRange> contractValue(Fields bounds) {
    Optional<BigDecimal> from = bounds.number(FROM, ZERO);
    Optional<BigDecimal> below = bounds.number(BELOW, ABOVE_ZERO);
    Optional<String> currency = bounds.requiredText("currency", CURRENCY);
    Optional<AmountRange> range = range(bounds, "contract-value", from, below);
    bounds.done();
    return range.flatMap(amount -> currency.map(code -> new ValueRange(amount, code)));
  }

  private Optional<AmountRange> range(
      Fields bounds, String key, Optional<BigDecimal> from, Optional<BigDecimal> below) {
    BigDecimal start = from.orElse(BigDecimal.ZERO);
    if (!bounds.hasOneOf(FROM, BELOW)) {
      findings.add(
          FindingCode.MISSING_KEY,
          bounds.at(),
          "`" + key + "` has neither `from` nor `below`",
          "add the least that belongs to the segment as `from`, or where the next one starts as"
              + " `below`");
      return Optional.empty();
    } else if (below.filter(end -> end.compareTo(start) <= 0).isPresent()) {
      findings.add(
          FindingCode.CONTRADICTION,
          bounds.at(BELOW),
          "`below` is not above `from` in `" + key + "`, so nothing lies between them",
          "write a number above " + start.toPlainString());
      return Optional.empty();
    }
    return Optional.of(new AmountRange(start, below));
  }

  private static Optional<BigDecimal> whole(OptionalInt number) {
    return number.stream().mapToObj(BigDecimal::valueOf).findFirst();
  }
}
