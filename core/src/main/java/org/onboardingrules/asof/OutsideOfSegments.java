package org.onboardingrules.asof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onboardingrules.account.Money;
import org.onboardingrules.asof.SegmentDerivation.Underivable;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.pack.declared.SegmentBounds.ValueRange;
import org.onboardingrules.term.Text;

/** Says why the bounds of none of some segments are known to hold for an account. */
record OutsideOfSegments(AccountSize size, List<DeclaredSegment> bounded) {

  Underivable told() {
    return bounded.isEmpty()
        ? new Underivable("", "")
        : new Underivable(
            ", and none follows from " + seen() + ": the pack has " + all(), remedy());
  }

  private String all() {
    return bounded.stream()
        .map(segment -> segment.id() + " (" + segment.bounds().orElseThrow() + ")")
        .collect(Collectors.joining(", "));
  }

  private String seen() {
    return bySeats().isEmpty()
        ? value()
        : byValue().isEmpty() ? seats() : seats() + " and " + value();
  }

  private String seats() {
    return size.seatsText().map(Text::en).orElse("seats that are not reported");
  }

  private String value() {
    return size.valueText().map(Text::en).orElse("a contract value that is not reported");
  }

  private String remedy() {
    Set<String> missing = new TreeSet<>();
    if (!bySeats().isEmpty() && size.seats().isEmpty()) {
      missing.add("its seats");
    }
    Set<String> currencies =
        byValue().stream().map(ValueRange::currency).collect(Collectors.toCollection(TreeSet::new));
    Optional<String> own = size.contractValue().map(Money::currency);
    if (!currencies.isEmpty() && own.filter(currencies::contains).isEmpty()) {
      missing.add("its contract value in " + String.join(" or ", currencies));
    }
    return missing.isEmpty() ? "" : "report " + String.join(" and ", missing) + ", or ";
  }

  private List<?> bySeats() {
    return used(SegmentBounds::seats);
  }

  private List<ValueRange> byValue() {
    return used(SegmentBounds::contractValue);
  }

  private <T> List<T> used(Function<SegmentBounds, Optional<T>> kind) {
    return bounded.stream()
        .flatMap(segment -> segment.bounds().stream())
        .flatMap(bounds -> kind.apply(bounds).stream())
        .toList();
  }
}
