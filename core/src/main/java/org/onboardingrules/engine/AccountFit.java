package org.onboardingrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.SegmentId;

/** Whether an account fits a pack. */
record AccountFit(RulePack pack, Account account) {

  /**
   * Returns the account's segment.
   *
   * @throws UnsuitableAccountException if the account does not fit
   */
  SegmentId segment() {
    List<String> problems = new ArrayList<>();
    Optional<SegmentId> segment = account.segment();
    Set<SegmentId> known = pack.segments().keySet();
    String names = known.stream().map(SegmentId::name).collect(Collectors.joining(", "));
    if (segment.isEmpty()) {
      problems.add("it has no segment; give it one of " + names);
    } else if (!known.contains(segment.get())) {
      problems.add(
          "the pack has no segment `%s`; it has %s".formatted(segment.get().name(), names));
    }
    account.metrics().forEach(series -> checkKind(series, problems));
    account.goals().forEach(goal -> checkWindow(goal, problems));
    if (!problems.isEmpty()) {
      throw new UnsuitableAccountException(account.id(), pack.id(), problems);
    }
    return segment.orElseThrow();
  }

  private void checkKind(MetricSeries series, List<String> problems) {
    DeclaredMetric declared = pack.metrics().get(series.metric());
    if (declared != null && declared.kind() != series.kind()) {
      problems.add(
          "metric `%s` is reported as a %s, and the pack declares a %s; report it as that"
              .formatted(series.metric(), series.kind().word(), declared.kind().word()));
    }
  }

  private void checkWindow(Goal goal, List<String> problems) {
    if (goal.window().needsBusinessDays() && pack.businessDays().isEmpty()) {
      problems.add(
          "goal `%s` counts business days, and the pack does not say which days those are; give its"
                  .formatted(goal.id())
              + " window in days or months, or add `business-days` to the pack");
    }
  }
}
