package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onboardingrules.account.Account;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Text;

/**
 * Looks for the smallest set of changes that brings a target about on a day: sets of one more
 * change at a time, each change being one that does something about the first thing that is
 * missing. Every set is judged by really evaluating the changed account.
 */
final class Search {

  private static final int MOST_CHANGES = 16;

  private final RulePack pack;
  private final List<Rule> rules;
  private final Judging judging;
  private final Effort effort;
  private final Account original;
  private final Period period;
  private final Target target;

  private final Map<Set<Edit>, Ways> known = new HashMap<>();
  private final SortedSet<LocalDate> waits = new TreeSet<>();
  private final Set<Text> walls = new LinkedHashSet<>();
  private boolean cut;

  Search(
      RulePack pack,
      List<Rule> rules,
      Judging judging,
      Effort effort,
      Account original,
      Period period,
      Target target) {
    this.pack = pack;
    this.rules = rules;
    this.judging = judging;
    this.effort = effort;
    this.original = original;
    this.period = period;
    this.target = target;
  }

  /**
   * What came of a search.
   *
   * @param found the account with changes of which none can be left out
   * @param smallest whether no smaller set would do
   * @param waits later days on which it may be otherwise
   * @param walls what was in the way
   * @param certain whether it is certain that nothing brings it about on the day
   */
  record Outcome(
      Optional<State> found,
      boolean smallest,
      SortedSet<LocalDate> waits,
      List<Text> walls,
      boolean certain) {}

  Outcome outcome() {
    State start = State.of(original);
    Optional<State> found = Optional.empty();
    boolean smallest = true;
    for (int most = 0; found.isEmpty() && most <= MOST_CHANGES; most++) {
      cut = false;
      found = within(start, most);
      if (!cut) {
        break;
      }
    }
    if (found.isEmpty() && effort.isSpent()) {
      smallest = false;
      found = anyhow(start);
    }
    Ways first = ways(start);
    return new Outcome(
        found.map(this::needed),
        smallest,
        waits,
        List.copyOf(walls),
        first.hopeless() && first.certain());
  }

  private Ways ways(State state) {
    return known.computeIfAbsent(state.made(), made -> judged(state.account()));
  }

  private Ways judged(Account account) {
    effort.spend();
    Verdict verdict = judging.verdict(account, period.day());
    Situation now = new Situation(original, account, pack, verdict.facts(), period);
    return target.ways(new Needs(now, rules, verdict.evaluation()));
  }

  private Optional<State> within(State start, int most) {
    Set<Set<Edit>> tried = new HashSet<>();
    Deque<State> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      State state = open.pop();
      if (effort.isSpent() && !known.containsKey(state.made())) {
        return Optional.empty();
      }
      Ways ways = ways(state);
      if (ways.holds()) {
        return Optional.of(state);
      }
      waits.addAll(ways.waits());
      walls.addAll(ways.walls());
      List<State> next = new ArrayList<>();
      for (Edit edit : ways.edits()) {
        State more = state.with(edit);
        if (more.size() > most) {
          cut = true;
        } else if (more.isPlausible() && tried.add(more.made())) {
          next.add(more);
        }
      }
      for (int i = next.size(); i > 0; i--) {
        open.push(next.get(i - 1));
      }
    }
    return Optional.empty();
  }

  /** A set that does, whatever its size: always the first change that does something. */
  private Optional<State> anyhow(State start) {
    State state = start;
    for (int i = 0; i < 2 * MOST_CHANGES; i++) {
      Ways ways = ways(state);
      if (ways.holds()) {
        return Optional.of(state);
      } else if (ways.edits().isEmpty() || !state.isPlausible()) {
        return Optional.empty();
      }
      state = state.with(ways.edits().get(0));
    }
    return Optional.empty();
  }

  /** The set without changes that are not needed after all. */
  private State needed(State found) {
    for (Edit edit : found.edits()) {
      State fewer = found.without(edit);
      if (ways(fewer).holds()) {
        return needed(fewer);
      }
    }
    return found;
  }
}
