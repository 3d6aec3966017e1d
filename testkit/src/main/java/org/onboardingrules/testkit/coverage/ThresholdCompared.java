package org.onboardingrules.testkit.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.testkit.search.Judged;

/** A rule compares a value that lies below, at or above a threshold. */
record ThresholdCompared(
    Threshold threshold,
    BigDecimal value,
    SortedSet<SegmentId> segments,
    List<Comparing> comparisons,
    Position position)
    implements Aim {

  /** How much further a case of another segment is. */
  private static final double OTHER_SEGMENT = 5;

  @Override
  public Snippet at() {
    return threshold.at();
  }

  @Override
  public String text() {
    String which =
        segments.isEmpty()
            ? ""
            : segments.stream()
                .map(SegmentId::name)
                .collect(Collectors.joining(", ", ", in segment ", ""));
    return "threshold `%s`: a value %s %s%s"
        .formatted(threshold.id(), position.word(), value.toPlainString(), which);
  }

  @Override
  public boolean isMetBy(Judged judged) {
    return isOfSegment(judged)
        && comparisons.stream().anyMatch(comparing -> comparing.seenIn(judged, position));
  }

  @Override
  public double distance(Judged judged) {
    double nearest =
        comparisons.stream().mapToDouble(each -> each.distance(judged, position)).min().orElse(1);
    return nearest + (isOfSegment(judged) ? 0 : OTHER_SEGMENT);
  }

  @Override
  public List<Rule> rules() {
    return comparisons.stream().map(Comparing::rule).toList();
  }

  private boolean isOfSegment(Judged judged) {
    String segment = judged.facts().onboarding().segment();
    return segments.isEmpty() || segments.stream().anyMatch(own -> own.name().equals(segment));
  }
}
