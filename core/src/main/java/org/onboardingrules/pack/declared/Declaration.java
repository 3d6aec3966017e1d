package org.onboardingrules.pack.declared;

import org.onboardingrules.source.Snippet;

/** An entry of a pack: it has an id and a place where it is declared. Immutable. */
public sealed interface Declaration
    permits DeclaredSegment,
        DeclaredWindow,
        DeclaredMilestone,
        DeclaredMetric,
        DeclaredGoal,
        DeclaredCriterion,
        Threshold,
        DeclaredReason,
        DeclaredRisk,
        DeclaredDelayCause,
        DeclaredPlay,
        DeclaredOutlook,
        DeclaredBusyPeriod {

  /** Returns the id by which rules and other entries call it; unique within its section. */
  String id();

  /** Returns the id as it stands in the pack, so that a finding can point at it. */
  Snippet at();
}
