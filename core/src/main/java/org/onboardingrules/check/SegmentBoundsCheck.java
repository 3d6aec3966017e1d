package org.onboardingrules.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.AmountRange;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.pack.declared.SegmentBounds.ValueRange;

/** Whether an account can fit the bounds of two segments at once. */
final class SegmentBoundsCheck {

  private SegmentBoundsCheck() {}

  static void run(RulePack pack, Findings findings) {
    List<DeclaredSegment> bounded =
        pack.segments().values().stream().filter(s -> s.bounds().isPresent()).toList();
    for (int i = 0; i < bounded.size(); i++) {
      for (DeclaredSegment other : bounded.subList(i + 1, bounded.size())) {
        check(bounded.get(i), other, findings);
      }
    }
  }

  private static void check(DeclaredSegment one, DeclaredSegment other, Findings findings) {
    SegmentBounds first = one.bounds().orElseThrow();
    SegmentBounds second = other.bounds().orElseThrow();
    if (first.meet(second)) {
      findings.add(
          FindingCode.OVERLAPPING_SEGMENTS,
          other.at(),
          "the bounds of `%s` and of `%s` both hold for %s"
              .formatted(one.id(), other.id(), anAccountOfBoth(first, second)),
          "let one end with `below` where the other starts with `from`, both on seats or both on the"
              + " contract value in one currency");
    }
  }

  /** The smallest account that belongs to both. */
  private static String anAccountOfBoth(SegmentBounds one, SegmentBounds other) {
    Optional<String> seats =
        greatest(Stream.of(one.seats(), other.seats()).flatMap(Optional::stream))
            .map(
                from ->
                    from.toPlainString()
                        + (from.compareTo(BigDecimal.ONE) == 0 ? " seat" : " seats"));
    List<ValueRange> values =
        Stream.of(one.contractValue(), other.contractValue()).flatMap(Optional::stream).toList();
    Optional<String> value =
        greatest(values.stream().map(ValueRange::amount))
            .map(from -> "a contract of " + from.toPlainString() + " " + values.get(0).currency());
    return Stream.of(seats, value).flatMap(Optional::stream).collect(Collectors.joining(" and "));
  }

  private static Optional<BigDecimal> greatest(Stream<AmountRange> ranges) {
    return ranges.map(AmountRange::from).max(Comparator.naturalOrder());
  }
}
