package org.onboardingrules.pack;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.SegmentId;

/** Reads the entries of the section {@code thresholds}. */
final class ThresholdEntries {

  private static final String PER_SEGMENT = "per-segment";
  private static final String VALUE = "value";

  private ThresholdEntries() {}

  static Slot<Threshold> threshold(EntryFields entry) {
    Fields fields = entry.fields();
    Optional<BigDecimal> value = fields.number(VALUE);
    SortedMap<SegmentId, BigDecimal> perSegment = perSegment(entry);
    Optional<String> source = fields.requiredText("source");
    boolean given = fields.hasOneOf(VALUE, PER_SEGMENT);
    if (!given || (value.isEmpty() && perSegment.isEmpty() && entry.isSound())) {
      entry
          .findings()
          .add(
              FindingCode.MISSING_KEY,
              entry.at(),
              "threshold `" + entry.id() + "` has no value",
              "add `value` with a number");
    }
    return entry.end(
        () -> new Threshold(entry.id(), value, perSegment, source.orElseThrow(), entry.at()));
  }

  private static SortedMap<SegmentId, BigDecimal> perSegment(EntryFields entry) {
    SortedMap<SegmentId, BigDecimal> values = new TreeMap<>();
    for (Named<BigDecimal> number : entry.fields().namedNumbers(PER_SEGMENT, IdForms.SEGMENT)) {
      if (SegmentId.isName(number.name())) {
        entry.refer(Reference.Target.SEGMENT, number.name(), number.at());
        number.value().ifPresent(value -> values.put(new SegmentId(number.name()), value));
      }
    }
    return values;
  }
}
