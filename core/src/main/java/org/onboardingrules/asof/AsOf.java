package org.onboardingrules.asof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.BusyPeriod;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.ScopeChange;
import org.onboardingrules.authoring.fact.Stakeholder;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.SegmentId;

/**
 * Turns an account into the facts that rules see on a date. Things that happened are seen from
 * their date on; plans (due dates, renewal, deadlines, busy periods) always; replans, roles and
 * levels carry the date from which they hold; undated attributes are the host's snapshot.
 */
public final class AsOf {

  private AsOf() {}

  /**
   * Returns the facts about an account as of a date.
   *
   * @param account what the host knows
   * @param pack says which metrics, goals, milestones and criteria there are
   * @param segment the account's segment, which decides the thresholds
   * @param asOf the date for which the question is asked
   */
  public static Facts facts(Account account, RulePack pack, SegmentId segment, LocalDate asOf) {
    View view = new View(account, pack, segment, asOf);
    Milestones milestones = Milestones.of(view);
    List<SeenGoal> goals = goals(view);
    Schedule schedule = Schedule.of(view);
    FirstValueSeen firstValue = new FirstValueSeen(view, milestones, goals);
    Map<Class<? extends Fact>, List<? extends Fact>> facts = new LinkedHashMap<>();
    facts.put(Milestone.class, milestones.all());
    facts.put(Goal.class, goals);
    facts.put(
        Metric.class,
        pack.metrics().keySet().stream().map(id -> new SeenMetric(id, view)).toList());
    facts.put(
        Criterion.class,
        pack.criteria().values().stream().map(c -> new DeclaredAsCriterion(c, view)).toList());
    facts.put(
        Extension.class,
        schedule.extensions().stream().map(judged -> new SeenExtension(judged, view)).toList());
    facts.put(BusyPeriod.class, all(view.busyTimes(), SeenBusyPeriod::new, view));
    facts.put(Task.class, all(account.tasks(), SeenTask::new, view));
    facts.put(
        Interaction.class, seen(account.interactions(), i -> i.on(), SeenInteraction::new, view));
    facts.put(Blocker.class, seen(account.blockers(), b -> b.since(), SeenBlocker::new, view));
    facts.put(
        ScopeChange.class,
        seen(account.scopeChanges(), c -> c.raisedOn(), SeenScopeChange::new, view));
    facts.put(
        Stakeholder.class, seen(account.stakeholders(), s -> s.from(), SeenStakeholder::new, view));
    return new Facts(
        new SeenOnboarding(view, milestones, firstValue, schedule), facts, account.feeds());
  }

  /**
   * Returns the entry of the account that a fact is about; empty for facts that are known by their
   * id, and for all that is not about a single entry.
   */
  public static Optional<Account.Part> part(Fact fact) {
    return fact instanceof PartFact known ? known.part() : Optional.empty();
  }

  private static List<SeenGoal> goals(View view) {
    Stream<String> declared = view.pack().goals().keySet().stream();
    Stream<String> own = view.account().goals().stream().map(goal -> goal.id());
    return Stream.concat(declared, own).distinct().map(id -> new SeenGoal(id, view)).toList();
  }

  private static <T, F extends Fact> List<F> all(
      List<T> parts, BiFunction<T, View, F> fact, View view) {
    return parts.stream().map(part -> fact.apply(part, view)).toList();
  }

  private static <T, F extends Fact> List<F> seen(
      List<T> parts, Function<T, LocalDate> date, BiFunction<T, View, F> fact, View view) {
    return all(parts.stream().filter(part -> view.isSeen(date.apply(part))).toList(), fact, view);
  }
}
