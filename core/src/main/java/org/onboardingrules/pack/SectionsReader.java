package org.onboardingrules.pack;

import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.term.code.Anchor;

/** Reads all sections of a {@code pack.yaml}. */
final class SectionsReader {

  private SectionsReader() {}

  /**
   * Reads them.
   *
   * @param anchor the anchor of entries that name none
   */
  static Sections read(Manifest manifest, Anchor anchor, Findings findings) {
    SectionReader reader = new SectionReader(manifest, findings);
    PlanEntries plan = new PlanEntries(anchor);
    return new Sections(
        reader.read("segments", "segment", IdForms.SEGMENT, SegmentEntries::segment),
        reader.read("windows", "window", IdForms.KEBAB, plan::window),
        reader.read("milestones", "milestone", IdForms.KEBAB, plan::milestone),
        reader.read("metrics", "metric", IdForms.METRIC, OutcomeEntries::metric),
        reader.read("goals", "goal", IdForms.KEBAB, OutcomeEntries::goal),
        reader.read("criteria", "criterion", IdForms.KEBAB, OutcomeEntries::criterion),
        reader.read("thresholds", "threshold", IdForms.KEBAB, ThresholdEntries::threshold),
        reader.read("reasons", "reason", IdForms.KEBAB, WordingEntries::reason),
        reader.read("risks", "churn risk", IdForms.KEBAB, WordingEntries::risk),
        reader.read("delay-causes", "cause of delay", IdForms.KEBAB, WordingEntries::delayCause),
        reader.read("plays", "play", IdForms.KEBAB, WordingEntries::play),
        reader.read("outlooks", "outlook", IdForms.KEBAB, OutlookEntries::outlook),
        reader.read("busy-periods", "busy period", IdForms.KEBAB, PlanEntries::busyPeriod),
        reader.without(),
        reader.accepted());
  }
}
