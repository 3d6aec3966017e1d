package org.onboardingrules.definition.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.definition.plan.Outlook;
import org.onboardingrules.definition.plan.Segment;
import org.onboardingrules.pack.declared.AmountRange;
import org.onboardingrules.pack.declared.DayRange;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/** Writes down the segments of a pack and what is published of them. */
record SegmentWriter(Origins origins) {

  Segment segment(DeclaredSegment one) {
    return new Segment(
        one.segment(),
        one.firstValueDays()
            .map(known -> new Segment.Benchmark(days(known.worldClass()), days(known.good()))),
        one.bounds().map(SegmentWriter::size),
        origins.of(one));
  }

  private static Segment.Days days(DayRange range) {
    return new Segment.Days(range.low(), range.high());
  }

  private static Text size(SegmentBounds bounds) {
    Stream<Text> seats = bounds.seats().stream().map(range -> Saying.SEATS.of(amounts(range, "")));
    Stream<Text> value =
        bounds.contractValue().stream()
            .map(
                range -> Saying.CONTRACT_VALUE.of(amounts(range.amount(), " " + range.currency())));
    return Saying.AND.joining(Stream.concat(seats, value).toList());
  }

  private static Text amounts(AmountRange range, String currency) {
    Text from = Saying.FROM_AMOUNT.of(amount(range.from(), currency));
    Optional<Text> below = range.below().map(end -> Saying.BELOW_AMOUNT.of(amount(end, currency)));
    if (range.from().signum() == 0) {
      return below.orElse(from);
    }
    return below.map(end -> Saying.AND.of(from, end)).orElse(from);
  }

  private static Text amount(BigDecimal number, String currency) {
    return Text.same(NumberText.exact(number) + currency);
  }

  Outlook outlook(DeclaredOutlook one) {
    return new Outlook(
        one.title(),
        one.bands().stream()
            .map(band -> new Outlook.Band(band.fromDay(), band.toDay(), band.percent()))
            .toList(),
        one.never(),
        one.source(),
        origins.of(one));
  }
}
