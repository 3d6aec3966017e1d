package org.onboardingrules.authoring;

/** The kinds of names that a pack declares and rules use. */
public enum NameKind {
  /** A criterion of completion. */
  CRITERION("criterion", "criteria"),
  /** A metric. */
  METRIC("metric", "metrics"),
  /** A goal. */
  GOAL("goal", "goals"),
  /** A milestone. */
  MILESTONE("milestone", "milestones"),
  /** A window of time. */
  WINDOW("window", "windows"),
  /** A threshold. */
  THRESHOLD("threshold", "thresholds"),
  /** A segment. */
  SEGMENT("segment", "segments"),
  /** A reason to escalate. */
  ESCALATE_REASON("reason to escalate", "reasons"),
  /** A reason to extend. */
  EXTEND_REASON("reason to extend", "reasons"),
  /** A reason to release. */
  RELEASE_REASON("reason to release", "reasons"),
  /** A churn risk. */
  RISK("churn risk", "risks"),
  /** A cause of delay. */
  DELAY_CAUSE("cause of delay", "delay-causes"),
  /** A play. */
  PLAY("play", "plays");

  private final String noun;
  private final String section;

  NameKind(String noun, String section) {
    this.noun = noun;
    this.section = section;
  }

  /** Returns what such a name stands for, in the singular. */
  public String noun() {
    return noun;
  }

  /** Returns the key of {@code pack.yaml} under which such names are declared. */
  public String section() {
    return section;
  }
}
