package org.onboardingrules.explanation.difference;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.explanation.difference.Cause.ConclusionChanged;
import org.onboardingrules.explanation.difference.Cause.FactChanged;
import org.onboardingrules.explanation.difference.Cause.GuardChanged;
import org.onboardingrules.explanation.difference.Cause.PartChanged;
import org.onboardingrules.explanation.difference.Cause.ReportChanged;
import org.onboardingrules.explanation.difference.Cause.RuleChanged;
import org.onboardingrules.explanation.difference.Cause.ThresholdChanged;
import org.onboardingrules.explanation.difference.Cause.TimePassed;
import org.onboardingrules.explanation.difference.Cause.ValueChanged;
import org.onboardingrules.term.Text;

/** Differences read from the other end, without the order of causes and what only one end tells. */
final class Swapped implements Cause.Visitor<Cause> {

  private static final Text NO_NAME = Text.same("-");

  private final boolean turned;

  private Swapped(boolean turned) {
    this.turned = turned;
  }

  /** What is compared: changes and conclusions with their causes. */
  record Comparable(
      Basis older,
      Basis newer,
      List<Change> changes,
      Set<Set<Cause>> causes,
      List<?> conclusions) {}

  static Comparable asItIs(Difference difference) {
    return new Swapped(false).comparable(difference);
  }

  static Comparable turned(Difference difference) {
    return new Swapped(true).comparable(difference);
  }

  private Comparable comparable(Difference difference) {
    Basis older = turned ? difference.newer() : difference.older();
    Basis newer = turned ? difference.older() : difference.newer();
    return new Comparable(
        older,
        newer,
        difference.changes().stream().map(this::withoutCauses).toList(),
        difference.changes().stream().map(change -> causes(change.causes())).collect(toSet()),
        difference.conclusions().stream().map(this::conclusion).toList());
  }

  private Change withoutCauses(Change change) {
    return turned
        ? new Change(change.part(), change.id(), change.to(), change.from(), List.of())
        : new Change(change.part(), change.id(), change.from(), change.to(), List.of());
  }

  private List<?> conclusion(ConclusionChange change) {
    return List.of(
        change.name(),
        turned ? change.to() : change.from(),
        turned ? change.from() : change.to(),
        causes(change.causes()),
        change.complete());
  }

  private Set<Cause> causes(List<Cause> causes) {
    return causes.stream().map(cause -> cause.accept(this)).collect(toSet());
  }

  @Override
  public Cause value(ValueChanged cause) {
    return new ValueChanged(
        cause.of(),
        cause.expression(),
        NO_NAME,
        turned ? cause.to() : cause.from(),
        turned ? cause.from() : cause.to(),
        Optional.empty(),
        cause.withTime());
  }

  @Override
  public Cause threshold(ThresholdChanged cause) {
    return turned ? new ThresholdChanged(cause.threshold(), cause.to(), cause.from()) : cause;
  }

  @Override
  public Cause rule(RuleChanged cause) {
    return turned ? new RuleChanged(cause.rule(), cause.to(), cause.from()) : cause;
  }

  @Override
  public Cause fact(FactChanged cause) {
    return turned ? new FactChanged(cause.condition(), cause.to(), cause.from()) : cause;
  }

  @Override
  public Cause report(ReportChanged cause) {
    return turned ? new ReportChanged(cause.missing(), !cause.reported()) : cause;
  }

  @Override
  public Cause conclusion(ConclusionChanged cause) {
    return turned ? new ConclusionChanged(cause.conclusion(), cause.to(), cause.from()) : cause;
  }

  @Override
  public Cause guard(GuardChanged cause) {
    return turned ? new GuardChanged(cause.guard(), cause.to(), cause.from()) : cause;
  }

  @Override
  public Cause part(PartChanged cause) {
    return cause;
  }

  @Override
  public Cause time(TimePassed cause) {
    return turned ? new TimePassed(-cause.days()) : cause;
  }
}
