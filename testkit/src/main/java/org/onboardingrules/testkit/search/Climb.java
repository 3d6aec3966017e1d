package org.onboardingrules.testkit.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.generation.CaseGenerator;

/** One search for one goal. Mutable, for one run. */
final class Climb {

  /** How many cases it goes on from at a time. */
  private static final int WIDTH = 8;

  /** How often it starts anew, each time from other cases of the pool. */
  private static final int STARTS = 3;

  private static final int ABOUT_THE_GOAL = 75;
  private static final int SMALLER = 1_500;

  private final Pool pool;
  private final Goal goal;
  private final int limit;
  private final Random random;
  private final CaseGenerator focused;
  private int tries;

  /** What one part of an account counts for: of cases as near as each other, the smaller leads. */
  private static final double PART = 0.0001;

  private record Step(Judged judged, double distance) {}

  /**
   * @param focused makes cases that are about the goal
   */
  Climb(Pool pool, CaseGenerator focused, Goal goal, int limit) {
    this.pool = pool;
    this.focused = focused;
    this.goal = goal;
    this.limit = limit;
    this.random = Pool.random();
  }

  Found run() {
    List<Step> known = new ArrayList<>();
    for (Judged judged : pool.cases()) {
      if (tries == limit) {
        return new Found(Optional.empty(), tries);
      }
      tries++;
      if (goal.isMetBy(judged)) {
        return found(judged);
      }
      known.add(step(judged));
    }
    known.sort(Comparator.comparingDouble(Step::distance));
    int each = Math.max(1, (limit - tries) / STARTS);
    for (int start = 0; start < STARTS && tries < limit; start++) {
      Optional<Judged> reached = climb(from(known, start), Math.min(limit, tries + each));
      if (reached.isPresent()) {
        return found(reached.get());
      }
    }
    return new Found(Optional.empty(), tries);
  }

  private static List<Step> from(List<Step> known, int start) {
    return known.stream().skip((long) start * WIDTH / 2).limit(WIDTH).toList();
  }

  private Optional<Judged> climb(List<Step> from, int until) {
    List<Step> nearest = new ArrayList<>(from);
    while (tries < until) {
      Optional<Judged> next = pool.judged(next(nearest));
      tries++;
      if (next.isPresent()) {
        if (goal.isMetBy(next.get())) {
          return next;
        }
        keep(nearest, step(next.get()));
      }
    }
    return Optional.empty();
  }

  private Step step(Judged judged) {
    return new Step(judged, goal.distance(judged) + PART * parts(judged.asked().account()));
  }

  private static int parts(Account account) {
    return account.milestones().size()
        + account.metrics().stream().mapToInt(series -> 1 + series.observations().size()).sum()
        + account.goals().size()
        + account.interactions().size()
        + account.blockers().size()
        + account.scopeChanges().size()
        + account.stakeholders().size()
        + account.busyPeriods().size()
        + account.extensions().size()
        + account.tasks().size();
  }

  private Case next(List<Step> nearest) {
    if (nearest.isEmpty()) {
      return focused.random(random);
    }
    int index = Math.min(random.nextInt(nearest.size()), random.nextInt(nearest.size()));
    CaseGenerator generator = random.nextInt(100) < ABOUT_THE_GOAL ? focused : pool.generator();
    return generator.near(nearest.get(index).judged().asked(), random);
  }

  /** Keeps what is at least as near as the farthest, in its place. */
  private static void keep(List<Step> nearest, Step step) {
    int last = nearest.size() - 1;
    if (nearest.size() < WIDTH || step.distance() <= nearest.get(last).distance()) {
      if (nearest.size() == WIDTH) {
        nearest.remove(last);
      }
      int place = 0;
      while (place < nearest.size() && nearest.get(place).distance() < step.distance()) {
        place++;
      }
      nearest.add(place, step);
    }
  }

  private Found found(Judged judged) {
    Case smallest = judged.asked();
    Optional<Case> smaller = Optional.of(smallest);
    int most = tries + SMALLER;
    while (smaller.isPresent() && tries < most) {
      smallest = smaller.get();
      try (Stream<Case> steps = focused.smaller(smallest)) {
        smaller = steps.limit(most - tries).filter(this::shows).findFirst();
      }
    }
    return new Found(Optional.of(smallest), tries);
  }

  private boolean shows(Case asked) {
    tries++;
    return pool.judged(asked).filter(goal::isMetBy).isPresent();
  }
}
