package org.onboardingrules.definition.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.explanation.writing.DottedText;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.Gap;
import org.onboardingrules.term.Text;

/** The values of the thresholds of a pack in words, with those of single segments. */
record Figures(RulePack pack) {

  /** Returns the value for all segments, or each segment's, where there is none for all. */
  Text value(String threshold, Function<BigDecimal, Text> unit) {
    Threshold declared = declared(threshold).orElseThrow();
    return declared
        .value()
        .map(number -> unit.apply(number))
        .orElseGet(() -> Saying.AND.joining(segments(declared, unit)));
  }

  /** Returns the values of segments that have another one than the rest. */
  Optional<Text> exceptions(String threshold, Function<BigDecimal, Text> unit) {
    return declared(threshold)
        .filter(declared -> declared.value().isPresent() && !declared.perSegment().isEmpty())
        .map(declared -> Saying.AND.joining(segments(declared, unit)));
  }

  /** Returns what a gap stands for that names a threshold with one value. */
  Optional<Text> inText(Gap gap) {
    return gap.name()
        .flatMap(this::declared)
        .filter(declared -> declared.perSegment().isEmpty())
        .flatMap(Threshold::value)
        .map(number -> Text.same(DottedText.number(number, gap)));
  }

  private Optional<Threshold> declared(String threshold) {
    return Optional.ofNullable(pack.thresholds().get(threshold));
  }

  private static List<Text> segments(Threshold declared, Function<BigDecimal, Text> unit) {
    return declared.perSegment().entrySet().stream()
        .map(
            one ->
                Saying.FOR_SEGMENT.of(
                    Text.same(one.getKey().toString()), unit.apply(one.getValue())))
        .toList();
  }
}
