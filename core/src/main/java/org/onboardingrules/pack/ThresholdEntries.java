package org.onboardingrules.pack;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Values;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;

/** Reads the entries of the section {@code thresholds}. */
final class ThresholdEntries {

  private static final String PER_SEGMENT = "per-segment";

  private ThresholdEntries() {}

  static Slot<Threshold> threshold(EntryFields entry, Keys keys) {
    Fields fields = entry.fields();
    Optional<BigDecimal> value = fields.number("value");
    SortedMap<SegmentId, BigDecimal> perSegment = perSegment(entry, keys);
    Optional<String> source = fields.requiredText("source");
    if (value.isEmpty() && perSegment.isEmpty() && entry.isSound()) {
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

  private static SortedMap<SegmentId, BigDecimal> perSegment(EntryFields entry, Keys keys) {
    SortedMap<SegmentId, BigDecimal> values = new TreeMap<>();
    entry
        .fields()
        .nodes(PER_SEGMENT, "number")
        .forEach(
            (name, node) -> {
              Snippet at = keys.at("thresholds", entry.id(), PER_SEGMENT, name);
              Optional<BigDecimal> value = Values.number(node, "`" + name + "`", entry.findings());
              if (IdForm.SEGMENT.holds(name, at, entry.findings())) {
                entry.refer(Reference.Target.SEGMENT, name, at);
                value.ifPresent(number -> values.put(new SegmentId(name), number));
              }
            });
    return values;
  }
}
