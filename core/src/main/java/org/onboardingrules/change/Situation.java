package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.MetricKind;

/**
 * An account on a day on which something is to hold, with the changes that were made to it so far.
 *
 * @param original the account before any change
 * @param facts the account as of the day
 * @param period when more may change
 */
record Situation(Account original, Account account, RulePack pack, Facts facts, Period period) {

  LocalDate day() {
    return period.day();
  }

  Names names() {
    return new Names(pack);
  }

  /** The date of an anchor as rules see it. */
  Optional<LocalDate> anchor(Anchor anchor) {
    return account.anchor(anchor).filter(date -> anchor.isPlan() || !date.isAfter(day()));
  }

  Window window(String name) {
    return Optional.ofNullable(pack.windows().get(name))
        .map(DeclaredWindow::window)
        .orElseThrow(() -> new IllegalArgumentException("no window `" + name + "`"));
  }

  Optional<DateRange> dates(Window window) {
    return anchor(window.from()).map(date -> window.dates(date, pack.businessDays()));
  }

  /** What can be done about an anchor that is not known: it happens, or is found to have. */
  Ways withAnchor(Anchor anchor, LocalDate on) {
    return account
        .anchor(anchor)
        .map(ahead -> Ways.waiting(ahead))
        .orElseGet(() -> Ways.by(new HeadEdit.AnchorSet(anchor, on)));
  }

  Ways withAnchor(Anchor anchor) {
    return withAnchor(anchor, day());
  }

  MetricKind kind(String metric) {
    return account.metrics().stream()
        .filter(series -> series.metric().equals(metric))
        .map(MetricSeries::kind)
        .findFirst()
        .or(() -> Optional.ofNullable(pack.metrics().get(metric)).map(DeclaredMetric::kind))
        .orElse(MetricKind.GAUGE);
  }

  /** What was observed of a metric up to the day, in order of date. */
  List<Observation> observed(String metric) {
    return account.metrics().stream()
        .filter(series -> series.metric().equals(metric))
        .flatMap(series -> series.observations().stream())
        .filter(observation -> !observation.on().isAfter(day()))
        .sorted(Comparator.comparing(Observation::on))
        .toList();
  }

  List<Observation> observedIn(String metric, DateRange dates) {
    return observed(metric).stream().filter(o -> dates.contains(o.on())).toList();
  }

  Optional<Goal> goal(String id) {
    return account.goals().stream().filter(goal -> goal.id().equals(id)).findFirst();
  }

  /** Whether a goal stands for one that has still to be agreed on. */
  boolean stillToAgree(Goal goal) {
    return original.goals().stream().noneMatch(known -> known.id().equals(goal.id()));
  }
}
