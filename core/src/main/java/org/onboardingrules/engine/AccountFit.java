package org.onboardingrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.asof.SegmentDerivation;
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
  FittingSegment segment() {
    List<String> problems = new ArrayList<>();
    Optional<FittingSegment> segment = segment(problems);
    account.metrics().forEach(series -> checkKind(series, problems));
    account.goals().forEach(goal -> checkWindow(goal, problems));
    if (!problems.isEmpty()) {
      throw new UnsuitableAccountException(account.id(), pack.id(), problems);
    }
    return segment.orElseThrow();
  }

  private Optional<FittingSegment> segment(List<String> problems) {
    Optional<SegmentId> given = account.segment();
    if (given.isEmpty()) {
      return derived(problems);
    } else if (!pack.segments().containsKey(given.get())) {
      problems.add(
          "the pack has no segment `%s`; it has %s".formatted(given.get().name(), names()));
    }
    return given.map(FittingSegment::given);
  }

  private Optional<FittingSegment> derived(List<String> problems) {
    return SegmentDerivation.of(account, pack)
        .match(
            derived -> Optional.of(FittingSegment.of(derived)),
            not -> {
              String advice = not.remedy() + "give it one of " + names();
              problems.add("it has no segment" + not.why() + "; " + advice);
              return Optional.empty();
            });
  }

  private String names() {
    return pack.segments().keySet().stream().map(SegmentId::name).collect(Collectors.joining(", "));
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
