package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;

/** One entry with less said in it. */
final class PlainerParts {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private PlainerParts() {}

  static Stream<Account.Part> of(Account.Part part) {
    return plainer(part).filter(plain -> !plain.equals(part));
  }

  private static Stream<Account.Part> plainer(Account.Part part) {
    if (part instanceof Interaction i) {
      return Stream.of(
          Interaction.of(i.on(), i.spokenBy(), i.kind()),
          new Interaction(
              i.on(),
              i.spokenBy(),
              i.kind(),
              i.attended(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          new Interaction(
              i.on(),
              i.spokenBy(),
              i.kind(),
              Optional.empty(),
              i.sentiment(),
              Optional.empty(),
              Optional.empty()),
          new Interaction(
              i.on(),
              i.spokenBy(),
              i.kind(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              i.about()));
    } else if (part instanceof Blocker b) {
      return Stream.of(
          Blocker.of(b.kind(), b.owner(), b.since()),
          new Blocker(
              b.kind(), b.owner(), b.since(), b.resolvedOn(), Optional.empty(), Optional.empty()),
          new Blocker(
              b.kind(), b.owner(), b.since(), Optional.empty(), b.resolvable(), Optional.empty()));
    } else if (part instanceof PlannedMilestone m) {
      return Stream.of(
          new PlannedMilestone(
              m.id(),
              m.owner(),
              Optional.empty(),
              m.due(),
              List.of(),
              m.completedOn(),
              Optional.empty()),
          new PlannedMilestone(
              m.id(),
              Optional.empty(),
              Optional.empty(),
              m.due(),
              m.replans(),
              m.completedOn(),
              Optional.empty()),
          new PlannedMilestone(
              m.id(),
              m.owner(),
              m.ownerName(),
              Optional.empty(),
              m.replans(),
              m.completedOn(),
              m.rationale()),
          new PlannedMilestone(
              m.id(),
              m.owner(),
              m.ownerName(),
              m.due(),
              m.replans(),
              Optional.empty(),
              m.rationale()));
    } else if (part instanceof ScopeChange s) {
      return Stream.of(
          ScopeChange.of(s.raisedOn()),
          new ScopeChange(s.raisedOn(), s.agreedOn(), Optional.empty(), Optional.empty()),
          new ScopeChange(s.raisedOn(), Optional.empty(), s.cause(), Optional.empty()));
    } else if (part instanceof Task t) {
      return Stream.of(
          new Task(t.what(), Optional.empty(), t.owner(), t.due(), t.doneOn()),
          new Task(t.what(), t.who(), Optional.empty(), t.due(), t.doneOn()),
          new Task(t.what(), t.who(), t.owner(), Optional.empty(), t.doneOn()),
          new Task(t.what(), t.who(), t.owner(), t.due(), Optional.empty()));
    } else if (part instanceof Stakeholder s) {
      return Stream.of(Stakeholder.of(s.role(), s.name(), s.from()));
    } else if (part instanceof Extension e) {
      return Stream.of(
          new Extension(
              e.grantedOn(),
              e.cause(),
              e.action(),
              Optional.empty(),
              Optional.empty(),
              e.oldDate(),
              e.newDate()),
          Extension.of(e.grantedOn(), e.oldDate()));
    } else if (part instanceof Goal g) {
      return Stream.of(
          GoalMaker.with(g, Optional.empty()),
          new Goal(
              g.id(),
              g.metric(),
              g.baseline(),
              g.target(),
              g.window(),
              1,
              g.confirmation(),
              Optional.empty(),
              List.of()),
          new Goal(
              g.id(),
              g.metric(),
              Optional.empty(),
              g.target(),
              g.window(),
              g.leastSample(),
              g.confirmation(),
              g.proxyMetric(),
              g.qualitativeConfirmations()));
    }
    return part instanceof MetricSeries series ? plainer(series) : Stream.empty();
  }

  /** With one item each, then with smaller numbers. */
  private static Stream<Account.Part> plainer(MetricSeries series) {
    List<Observation> all = series.observations();
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(at -> plainer(all.get(at)).map(plain -> with(series, at, plain)));
  }

  private static Stream<Observation> plainer(Observation one) {
    BigDecimal value = one.value();
    BigDecimal half = value.divide(TWO, 0, RoundingMode.DOWN);
    return Stream.of(
            new Observation(one.on(), value, 1),
            new Observation(one.on(), value.min(BigDecimal.ONE), one.sample()),
            new Observation(one.on(), value.min(half), one.sample()))
        .filter(plain -> value.signum() > 0 || plain.value().compareTo(value) == 0);
  }

  private static MetricSeries with(MetricSeries series, int at, Observation plain) {
    List<Observation> changed = new ArrayList<>(series.observations());
    changed.set(at, plain);
    return new MetricSeries(series.metric(), series.kind(), changed);
  }
}
