package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;

/**
 * Finds out what would have to change for an account to become complete, and until when each
 * criterion can still be met. Immutable and thread-safe if the judges are.
 *
 * @param pack the pack
 * @param rules all rules of it that have a say in completion or a criterion
 * @param quick judges by those rules; asked often
 * @param full judges as an assessment does, by all that it takes; asked about what is told
 */
public record Prospects(RulePack pack, List<Rule> rules, Judging quick, Judging full) {

  /** A set of changes is looked for among so many accounts, and each criterion among fewer. */
  private static final int EFFORT = 1_500;

  private static final int EFFORT_PER_CRITERION = 400;
  private static final int MOST_DAYS = 40;

  /** As long as a window may be. */
  private static final int MOST_YEARS = 10;

  /** Copies the rules. */
  public Prospects {
    rules = List.copyOf(rules);
  }

  /**
   * A set of changes, and the day on which it does.
   *
   * @param state the account with them
   */
  record Found(State state, LocalDate day, boolean smallest) {}

  /**
   * What came of a search over several days.
   *
   * @param walls what was in the way on the first day
   * @param certain whether it is certain that there is none
   */
  record Sought(Optional<Found> found, List<Text> walls, boolean certain) {}

  /** Returns what would have to change for an account, seen on a day. */
  public Prospect of(Account account, LocalDate asOf) {
    Account known = EditedAccount.inOrder(account);
    Verdict today = quick.verdict(known, asOf);
    Policy policy = new Policy(pack);
    boolean complete =
        policy.isComplete(today.facts(), today.evaluation().truthOf(OnboardingComplete.reached()));
    List<CriterionProspect> criteria = criteria(known, asOf, today);
    if (complete) {
      return new Prospect(
          true, Possibility.POSSIBLE, List.of(), true, Optional.of(asOf), List.of(), criteria);
    }
    Sought sought = sought(known, asOf, Target.COMPLETION, EFFORT);
    Optional<Found> found = sought.found().filter(one -> isComplete(policy, one));
    return new Prospect(
        false,
        possibility(sought),
        found.map(one -> told(one, known, asOf)).orElse(List.of()),
        found.map(Found::smallest).orElse(true),
        found.map(Found::day),
        found.isPresent() ? List.of() : obstacles(known, asOf, today, sought, criteria),
        criteria);
  }

  private boolean isComplete(Policy policy, Found found) {
    Verdict judged = full.verdict(found.state().account(), found.day());
    return policy.isComplete(
        judged.facts(), judged.evaluation().truthOf(OnboardingComplete.reached()));
  }

  private static Possibility possibility(Sought sought) {
    if (sought.found().isPresent()) {
      return Possibility.POSSIBLE;
    }
    return sought.certain() ? Possibility.IMPOSSIBLE : Possibility.NOT_FOUND;
  }

  private List<AccountChange> told(Found found, Account account, LocalDate asOf) {
    Facts before = quick.verdict(account, found.day()).facts();
    Facts after = quick.verdict(found.state().account(), found.day()).facts();
    Telling telling = new Telling(new Names(pack), asOf, before, after);
    return found.state().edits().stream()
        .map(edit -> edit.told(telling))
        .sorted(Comparator.comparing(AccountChange::on))
        .toList();
  }

  /** Today, then the days on which something that was missing may be otherwise. */
  Sought sought(Account account, LocalDate today, Target target, int judgements) {
    Effort effort = new Effort(judgements);
    SortedSet<LocalDate> days = new TreeSet<>(List.of(today));
    SortedSet<LocalDate> asked = new TreeSet<>();
    List<Text> walls = new ArrayList<>();
    boolean certain = true;
    while (!days.isEmpty() && asked.size() < MOST_DAYS && !effort.isSpent()) {
      LocalDate day = days.first();
      Search.Outcome outcome = search(account, Period.until(today, day), target, effort).outcome();
      if (outcome.found().isPresent()) {
        Found found = new Found(outcome.found().get(), day, outcome.smallest());
        return new Sought(Optional.of(found), List.of(), false);
      }
      if (asked.isEmpty()) {
        walls.addAll(outcome.walls());
        days.addAll(Ahead.of(account, today));
      }
      LocalDate horizon = today.plusYears(MOST_YEARS);
      certain &= outcome.certain() && !outcome.waits().stream().anyMatch(horizon::isBefore);
      days.addAll(outcome.waits().headSet(horizon));
      asked.add(day);
      days = new TreeSet<>(days.tailSet(day.plusDays(1)));
    }
    return new Sought(Optional.empty(), walls, certain && days.isEmpty());
  }

  Search search(Account account, Period period, Target target, Effort effort) {
    return new Search(pack, rules, quick, effort, account, period, target);
  }

  private List<CriterionProspect> criteria(Account account, LocalDate asOf, Verdict today) {
    return pack.criteria().values().stream()
        .filter(c -> today.evaluation().truthOf(CriterionMet.of(c.id())) != Truth.TRUE)
        .sorted(
            Comparator.comparing(DeclaredCriterion::required)
                .reversed()
                .thenComparing(DeclaredCriterion::id))
        .map(criterion -> criterion(criterion, account, asOf, today))
        .toList();
  }

  private CriterionProspect criterion(
      DeclaredCriterion criterion, Account account, LocalDate asOf, Verdict today) {
    Target target = Target.criterion(criterion.id());
    Sought sought = sought(account, asOf, target, EFFORT_PER_CRITERION);
    Optional<Found> found = sought.found().filter(one -> isMet(criterion, one));
    return new CriterionProspect(
        criterion.id(),
        criterion.title(),
        criterion.required(),
        possibility(sought),
        found.map(one -> told(one, account, asOf)).orElse(List.of()),
        found.map(Found::day),
        found.flatMap(
            one ->
                new LastDay(this, account, today.facts().onboarding(), asOf, target)
                    .after(one, criterion.id())),
        found.isPresent() ? Optional.empty() : Optional.of(obstacle(sought)));
  }

  private boolean isMet(DeclaredCriterion criterion, Found found) {
    Verdict judged = full.verdict(found.state().account(), found.day());
    return judged.evaluation().truthOf(CriterionMet.of(criterion.id())) == Truth.TRUE;
  }

  private static Text obstacle(Sought sought) {
    if (sought.walls().isEmpty()) {
      return sought.certain() ? Walls.NOTHING_LEFT : Walls.NONE_FOUND;
    }
    return new Text(
        sought.walls().stream().map(Text::en).collect(Collectors.joining("; ")),
        sought.walls().stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  /** The required criteria that cannot be met, then the value and the health, then what else. */
  private List<Text> obstacles(
      Account account,
      LocalDate asOf,
      Verdict today,
      Sought sought,
      List<CriterionProspect> criteria) {
    List<Text> obstacles = new ArrayList<>();
    criteria.stream()
        .filter(c -> c.required() && c.possibility() != Possibility.POSSIBLE)
        .forEach(c -> obstacles.add(Walls.criterion(c.title(), c.obstacle().orElseThrow())));
    Situation now = new Situation(account, account, pack, today.facts(), Period.until(asOf, asOf));
    Ways value = new Needs(now, rules, today.evaluation()).ofValue();
    if (value.hopeless() && criteria.stream().noneMatch(c -> names(c, value.walls()))) {
      obstacles.add(Walls.value(obstacle(new Sought(Optional.empty(), value.walls(), false))));
    }
    if (obstacles.isEmpty()) {
      obstacles.add(obstacle(sought));
    }
    return obstacles;
  }

  /** Whether what stands in the way of a criterion is the same. */
  private static boolean names(CriterionProspect criterion, List<Text> walls) {
    return criterion.required()
        && criterion.obstacle().filter(why -> walls.contains(why)).isPresent();
  }
}
