package org.onboardingrules.change;

import java.util.Optional;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.term.Text;

/** What people call what a pack declares. */
record Names(RulePack pack) {

  Text metric(String id) {
    return Optional.ofNullable(pack.metrics().get(id))
        .flatMap(DeclaredMetric::title)
        .orElseGet(() -> Text.same(id));
  }

  /** The unit with a blank before it; empty if the pack does not know the metric. */
  String unit(String metric) {
    DeclaredMetric declared = pack.metrics().get(metric);
    return declared == null ? "" : " " + declared.unit();
  }

  Text milestone(String id) {
    return Optional.ofNullable(pack.milestones().get(id))
        .map(DeclaredMilestone::title)
        .orElseGet(() -> Text.same(id));
  }

  Text goal(String id) {
    return Optional.ofNullable(pack.goals().get(id))
        .map(DeclaredGoal::title)
        .orElseGet(() -> Text.same(id));
  }
}
