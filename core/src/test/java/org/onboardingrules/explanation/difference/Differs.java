package org.onboardingrules.explanation.difference;

import org.onboardingrules.explanation.difference.Cause.ConclusionChanged;
import org.onboardingrules.explanation.difference.Cause.FactChanged;
import org.onboardingrules.explanation.difference.Cause.GuardChanged;
import org.onboardingrules.explanation.difference.Cause.PartChanged;
import org.onboardingrules.explanation.difference.Cause.ReportChanged;
import org.onboardingrules.explanation.difference.Cause.RuleChanged;
import org.onboardingrules.explanation.difference.Cause.ThresholdChanged;
import org.onboardingrules.explanation.difference.Cause.TimePassed;
import org.onboardingrules.explanation.difference.Cause.ValueChanged;

/** Whether what a cause names really is another than before, in a difference. */
record Differs(Difference difference) implements Cause.Visitor<Boolean> {

  @Override
  public Boolean value(ValueChanged cause) {
    return !cause.from().equals(cause.to());
  }

  @Override
  public Boolean threshold(ThresholdChanged cause) {
    return cause.from().value().compareTo(cause.to().value()) != 0
        && cause.from().name().equals(cause.to().name());
  }

  @Override
  public Boolean rule(RuleChanged cause) {
    return !cause
        .from()
        .map(Cause.RuleStated::conditions)
        .equals(cause.to().map(Cause.RuleStated::conditions));
  }

  @Override
  public Boolean fact(FactChanged cause) {
    return !cause.from().equals(cause.to());
  }

  @Override
  public Boolean report(ReportChanged cause) {
    return true;
  }

  @Override
  public Boolean conclusion(ConclusionChanged cause) {
    return !cause.from().equals(cause.to())
        && difference.conclusions().stream().anyMatch(change -> change.asCause().equals(cause));
  }

  @Override
  public Boolean guard(GuardChanged cause) {
    return !cause.from().equals(cause.to());
  }

  @Override
  public Boolean part(PartChanged cause) {
    return difference.changes().stream().anyMatch(change -> change.part() == cause.part());
  }

  @Override
  public Boolean time(TimePassed cause) {
    return cause.days() != 0
        && difference.older().asOf().plusDays(cause.days()).equals(difference.newer().asOf());
  }
}
