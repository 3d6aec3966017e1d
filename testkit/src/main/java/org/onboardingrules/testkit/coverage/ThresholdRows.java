package org.onboardingrules.testkit.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;

/** The thresholds that are asked about, each once for every number that it has. */
final class ThresholdRows {

  private final TestedPack tested;
  private final Scope scope;
  private final List<Comparing> comparisons;

  ThresholdRows(TestedPack tested, Scope scope) {
    this.tested = tested;
    this.scope = scope;
    this.comparisons =
        tested.evaluated().rules().stream().flatMap(rule -> Comparing.in(rule).stream()).toList();
  }

  List<ThresholdCoverage> seen(Observations observations) {
    List<ThresholdCoverage> rows = new ArrayList<>();
    for (Threshold threshold : tested.pack().thresholds().values()) {
      List<Comparing> own =
          comparisons.stream().filter(each -> each.name().equals(threshold.id())).toList();
      if (!own.isEmpty() && isAskedAbout(threshold, own)) {
        segmentsByNumber(tested.pack(), threshold)
            .forEach(
                (value, segments) -> rows.add(row(threshold, value, segments, own, observations)));
      }
    }
    return rows;
  }

  private boolean isAskedAbout(Threshold threshold, List<Comparing> own) {
    return scope.holds(tested, threshold.at().place().file())
        || own.stream().anyMatch(each -> scope.holds(tested, each.rule().file().name()));
  }

  private static SortedMap<BigDecimal, SortedSet<SegmentId>> segmentsByNumber(
      RulePack pack, Threshold threshold) {
    SortedMap<BigDecimal, SortedSet<SegmentId>> segments = new TreeMap<>();
    if (pack.segments().isEmpty()) {
      threshold.value().ifPresent(value -> segments.put(value, new TreeSet<>()));
    }
    for (SegmentId segment : pack.segments().keySet()) {
      threshold
          .valueFor(segment)
          .ifPresent(
              value -> segments.computeIfAbsent(value, number -> new TreeSet<>()).add(segment));
    }
    return segments;
  }

  private static ThresholdCoverage row(
      Threshold threshold,
      BigDecimal value,
      SortedSet<SegmentId> segments,
      List<Comparing> comparisons,
      Observations observations) {
    Map<Position, Item> positions = new EnumMap<>(Position.class);
    for (Position position : Position.values()) {
      List<Comparing> possible =
          comparisons.stream().filter(each -> each.canBe(position, value)).toList();
      if (!possible.isEmpty()) {
        positions.put(
            position,
            observations.of(new ThresholdCompared(threshold, value, segments, possible, position)));
      }
    }
    return new ThresholdCoverage(threshold, value, segments, new TreeMap<>(positions));
  }
}
