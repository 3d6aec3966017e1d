package org.onboardingrules.definition.plan;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.BusinessDays;

/**
 * What a pack declares of time, of figures and of their sources. Immutable; all lists in the order
 * of the pack: by id, the segments by name.
 *
 * @param firstValue what first value is; empty if the pack does not say
 * @param segments the segments with their benchmarks
 * @param outlooks what sources say of customers by their days to first value
 * @param windows the windows of time
 * @param milestones the steps of the plan, by the day on which they are due as far as that is said
 * @param metrics the figures that accounts report
 * @param goals the outcomes that customers buy the product for
 * @param thresholds the numbers that rules compare with
 * @param busyPeriods the times of the year in which customers are busy
 * @param businessDays which days are business days; empty if the pack does not say
 */
public record Plan(
    Optional<FirstValue> firstValue,
    List<Segment> segments,
    List<Outlook> outlooks,
    List<PlannedWindow> windows,
    List<Milestone> milestones,
    List<Metric> metrics,
    List<Goal> goals,
    List<Threshold> thresholds,
    List<BusyPeriod> busyPeriods,
    Optional<BusinessDays> businessDays) {

  /** Copies the lists. */
  public Plan {
    segments = List.copyOf(segments);
    outlooks = List.copyOf(outlooks);
    windows = List.copyOf(windows);
    milestones = List.copyOf(milestones);
    metrics = List.copyOf(metrics);
    goals = List.copyOf(goals);
    thresholds = List.copyOf(thresholds);
    busyPeriods = List.copyOf(busyPeriods);
  }
}
