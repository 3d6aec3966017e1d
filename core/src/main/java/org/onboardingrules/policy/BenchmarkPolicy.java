package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.FirstValueDays;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;

/**
 * How fast was first value (R89)? The published bands leave gaps, so only their upper bounds count:
 * up to the end of world class, up to the end of good, beyond. Days below a band are world class.
 * What is not reached is pending, and poor once past the bound of good.
 */
record BenchmarkPolicy(RulePack pack) {

  Benchmark benchmark(Onboarding onboarding, SegmentId segment) {
    Anchor from = pack.firstValue().map(FirstValue::from).orElse(Anchor.CONTRACT_SIGNED);
    Boolean reached = onboarding.firstValueReached();
    BigDecimal days =
        Boolean.TRUE.equals(reached)
            ? onboarding.daysToFirstValue()
            : onboarding.daysSince(from.word());
    return new Benchmark(
        grade(onboarding, days, segment),
        from,
        Optional.ofNullable(onboarding.firstValueOn()),
        reached == null || days == null
            ? OptionalInt.empty()
            : OptionalInt.of(days.intValueExact()));
  }

  /** Rules see the days past the end of good, so the grade asks for them as rules do. */
  private Grade grade(Onboarding onboarding, @Nullable BigDecimal days, SegmentId segment) {
    BigDecimal past = onboarding.daysPastBenchmark();
    Optional<FirstValueDays> bands =
        Optional.ofNullable(pack.segments().get(segment)).flatMap(DeclaredSegment::firstValueDays);
    if (past == null || days == null || bands.isEmpty()) {
      return Grade.UNKNOWN;
    } else if (past.signum() > 0) {
      return Grade.POOR;
    } else if (!Boolean.TRUE.equals(onboarding.firstValueReached())) {
      return Grade.PENDING;
    }
    boolean worldClass = days.intValueExact() <= bands.get().worldClass().high();
    return worldClass ? Grade.WORLD_CLASS : Grade.GOOD;
  }
}
