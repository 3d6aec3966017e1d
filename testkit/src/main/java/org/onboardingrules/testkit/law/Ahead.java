package org.onboardingrules.testkit.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.testkit.Case;

/**
 * What happens after a day, which nobody can know on it. Due dates, busy periods, renewal and
 * notice deadline are plans, and are left as they are.
 *
 * @param asOf the day
 */
record Ahead(LocalDate asOf) {

  /** Returns a case without all that happens after its as-of date. */
  static Case without(Case asked) {
    Ahead ahead = new Ahead(asked.asOf());
    return Altered.of(
        asked,
        altered -> {
          altered
              .anchors
              .entrySet()
              .removeIf(anchor -> !anchor.getKey().isPlan() && ahead.isLater(anchor.getValue()));
          altered.events.values().removeIf(ahead::isLater);
          altered.parts.removeIf(ahead::begins);
          altered.replace(ahead::cut);
        });
  }

  private boolean isLater(LocalDate day) {
    return day.isAfter(asOf);
  }

  private Optional<LocalDate> seen(Optional<LocalDate> day) {
    return day.filter(known -> !isLater(known));
  }

  /** Whether all of an entry lies ahead. */
  private boolean begins(Account.Part part) {
    return begun(part).anyMatch(this::isLater);
  }

  private static Stream<LocalDate> begun(Account.Part part) {
    if (part instanceof Interaction one) {
      return Stream.of(one.on());
    } else if (part instanceof Blocker one) {
      return Stream.of(one.since());
    } else if (part instanceof ScopeChange one) {
      return Stream.of(one.raisedOn());
    } else if (part instanceof Stakeholder one) {
      return Stream.of(one.from());
    } else if (part instanceof Extension one) {
      return Stream.of(one.grantedOn());
    } else if (part instanceof EnablementReached one) {
      return Stream.of(one.on());
    }
    return part instanceof HealthReading one ? Stream.of(one.on()) : Stream.empty();
  }

  /** An entry without what lies ahead in it. */
  private Account.Part cut(Account.Part part) {
    if (part instanceof Blocker b) {
      return new Blocker(
          b.kind(), b.owner(), b.since(), seen(b.resolvedOn()), b.resolvable(), b.description());
    } else if (part instanceof ScopeChange s) {
      return new ScopeChange(s.raisedOn(), seen(s.agreedOn()), s.cause(), s.description());
    } else if (part instanceof Task t) {
      return new Task(t.what(), t.who(), t.owner(), t.due(), seen(t.doneOn()));
    } else if (part instanceof MetricSeries m) {
      return MoreMeasured.with(m, MoreNeverUndoes.seen(m, asOf).toList());
    } else if (part instanceof PlannedMilestone m) {
      return new PlannedMilestone(
          m.id(),
          m.owner(),
          m.ownerName(),
          m.due(),
          m.replans().stream().filter(replan -> !isLater(replan.on())).toList(),
          seen(m.completedOn()),
          m.rationale());
    }
    return part instanceof Goal goal ? cut(goal) : part;
  }

  private Goal cut(Goal goal) {
    return new Goal(
        goal.id(),
        goal.metric(),
        goal.baseline(),
        goal.target(),
        goal.window(),
        goal.leastSample(),
        goal.confirmation().filter(given -> !isLater(given.on())),
        goal.proxyMetric(),
        goal.qualitativeConfirmations().stream().filter(said -> !isLater(said.on())).toList());
  }
}
