package org.onboardingrules.policy;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.Outlook;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredOutlook;
import org.onboardingrules.term.PercentRange;

/**
 * What the pack's sources say of customers like this one, by the days to first value (R70, R71).
 * One that was closed without first value never reached it.
 */
record OutlookPolicy(RulePack pack) {

  List<Outlook> outlooks(Benchmark benchmark, boolean closed) {
    if (benchmark.days().isEmpty()) {
      return List.of();
    }
    boolean never = closed && benchmark.firstValueOn().isEmpty();
    int days = benchmark.days().getAsInt();
    return pack.outlooks().values().stream().map(one -> outlook(one, never, days)).toList();
  }

  private static Outlook outlook(DeclaredOutlook declared, boolean never, int days) {
    Optional<PercentRange> percent = never ? declared.never() : declared.after(days);
    return new Outlook(declared.id(), declared.title(), percent, declared.source());
  }
}
