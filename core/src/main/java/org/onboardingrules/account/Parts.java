package org.onboardingrules.account;

import java.util.List;

/** The entries of an account by kind, each list in the order in which they were given. */
record Parts(
    List<PlannedMilestone> milestones,
    List<MetricSeries> metrics,
    List<Goal> goals,
    List<Interaction> interactions,
    List<Blocker> blockers,
    List<ScopeChange> scopeChanges,
    List<Stakeholder> stakeholders,
    List<BusyPeriod> busyPeriods,
    List<Extension> extensions,
    List<Task> tasks,
    List<EnablementReached> enablement,
    List<HealthReading> health) {

  Parts {
    Require.distinct("milestones", milestones.stream().map(PlannedMilestone::id).toList());
    Require.distinct("metrics", metrics.stream().map(MetricSeries::metric).toList());
    Require.distinct("goals", goals.stream().map(Goal::id).toList());
  }

  static Parts of(List<Account.Part> entries) {
    List<Account.Part> all = List.copyOf(entries);
    return new Parts(
        only(PlannedMilestone.class, all),
        only(MetricSeries.class, all),
        only(Goal.class, all),
        only(Interaction.class, all),
        only(Blocker.class, all),
        only(ScopeChange.class, all),
        only(Stakeholder.class, all),
        only(BusyPeriod.class, all),
        only(Extension.class, all),
        only(Task.class, all),
        only(EnablementReached.class, all),
        only(HealthReading.class, all));
  }

  private static <P extends Account.Part> List<P> only(Class<P> kind, List<Account.Part> entries) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
