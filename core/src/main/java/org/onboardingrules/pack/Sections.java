package org.onboardingrules.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.SegmentId;

/** All sections of a pack, of one layer or merged. */
record Sections(
    Section<DeclaredSegment> segments,
    Section<DeclaredWindow> windows,
    Section<DeclaredMilestone> milestones,
    Section<DeclaredMetric> metrics,
    Section<DeclaredGoal> goals,
    Section<DeclaredCriterion> criteria,
    Section<Threshold> thresholds,
    Section<DeclaredReason> reasons,
    Section<DeclaredRisk> risks,
    Section<DeclaredDelayCause> delayCauses,
    Section<DeclaredPlay> plays,
    Section<DeclaredOutlook> outlooks,
    Section<DeclaredBusyPeriod> busyPeriods,
    Section<SwitchedOff> without,
    Section<AcceptedFinding> accepted) {

  Sections over(Sections extended) {
    return new Sections(
        segments.over(extended.segments),
        windows.over(extended.windows),
        milestones.over(extended.milestones),
        metrics.over(extended.metrics),
        goals.over(extended.goals),
        criteria.over(extended.criteria),
        thresholds.over(extended.thresholds),
        reasons.over(extended.reasons),
        risks.over(extended.risks),
        delayCauses.over(extended.delayCauses),
        plays.over(extended.plays),
        outlooks.over(extended.outlooks),
        busyPeriods.over(extended.busyPeriods),
        without.over(extended.without),
        accepted.over(extended.accepted));
  }

  /** Returns the segments by what accounts call them. */
  SortedMap<SegmentId, DeclaredSegment> bySegment() {
    SortedMap<SegmentId, DeclaredSegment> byId = new TreeMap<>();
    segments.values().values().forEach(segment -> byId.put(segment.segment(), segment));
    return Collections.unmodifiableSortedMap(byId);
  }

  /** Returns the same sections with another threshold of its id. */
  Sections with(Threshold threshold) {
    return with(windows, thresholds.with(threshold.id(), threshold));
  }

  /** Returns the same sections with another window of its id. */
  Sections with(DeclaredWindow window) {
    return with(windows.with(window.id(), window), thresholds);
  }

  private Sections with(Section<DeclaredWindow> windows, Section<Threshold> thresholds) {
    return new Sections(
        segments,
        windows,
        milestones,
        metrics,
        goals,
        criteria,
        thresholds,
        reasons,
        risks,
        delayCauses,
        plays,
        outlooks,
        busyPeriods,
        without,
        accepted);
  }

  Section<?> of(Reference.Target target) {
    return switch (target) {
      case WINDOW -> windows;
      case MILESTONE -> milestones;
      case METRIC -> metrics;
      case GOAL -> goals;
      case SEGMENT -> segments;
    };
  }

  /**
   * Returns the section under a key of {@code pack.yaml}.
   *
   * @throws IllegalArgumentException if there is none
   */
  Section<?> under(String key) {
    return switch (key) {
      case "segments" -> segments;
      case "windows" -> windows;
      case "milestones" -> milestones;
      case "metrics" -> metrics;
      case "goals" -> goals;
      case "criteria" -> criteria;
      case "thresholds" -> thresholds;
      case "reasons" -> reasons;
      case "risks" -> risks;
      case "delay-causes" -> delayCauses;
      case "plays" -> plays;
      case "busy-periods" -> busyPeriods;
      default -> throw new IllegalArgumentException("no section declares ids under " + key);
    };
  }

  /** Returns the names that entries use; only milestones, goals and thresholds use any. */
  Stream<Reference> references() {
    return Stream.of(milestones, goals, thresholds).flatMap(Section::references);
  }
}
