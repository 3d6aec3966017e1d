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
        reader.read("segments", "segment", IdForm.SEGMENT, SegmentEntries::segment),
        reader.read("windows", "window", IdForm.KEBAB, plan::window),
        reader.read("milestones", "milestone", IdForm.KEBAB, plan::milestone),
        reader.read("metrics", "metric", IdForm.METRIC, OutcomeEntries::metric),
        reader.read("goals", "goal", IdForm.KEBAB, OutcomeEntries::goal),
        reader.read("criteria", "criterion", IdForm.KEBAB, OutcomeEntries::criterion),
        reader.read(
            "thresholds",
            "threshold",
            IdForm.KEBAB,
            entry -> ThresholdEntries.threshold(entry, manifest.keys())),
        reader.read("reasons", "reason", IdForm.KEBAB, WordingEntries::reason),
        reader.read("risks", "churn risk", IdForm.KEBAB, WordingEntries::risk),
        reader.read("delay-causes", "cause of delay", IdForm.KEBAB, WordingEntries::delayCause),
        reader.read("plays", "play", IdForm.KEBAB, WordingEntries::play),
        reader.without(),
        reader.accepted());
  }
}
