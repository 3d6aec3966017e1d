package org.onboardingrules.testkit.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.onboardingrules.account.Goal;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;

/**
 * Makes cases of a pack by chance: accounts that suit the pack, with histories that could have
 * happened, whose days and figures lie at, just below and just above what the rules and
 * declarations of the pack ask about. The same for the same pack and the same numbers drawn.
 *
 * <p>Immutable and thread-safe, as long as each thread brings numbers of its own.
 */
public final class CaseGenerator {

  private static final int TRIES = 12;

  private final EvaluatedPack evaluated;
  private final Map<SegmentId, Asked> asked;
  private final List<SegmentId> segments;
  private final List<Goal> goals;

  private CaseGenerator(EvaluatedPack evaluated, List<Goal> goals, List<Rule> rules) {
    this.evaluated = evaluated;
    this.goals = List.copyOf(goals);
    this.asked = new HashMap<>();
    RulePack pack = evaluated.pack();
    pack.segments().keySet().forEach(id -> asked.put(id, Asked.of(pack, rules, id)));
    this.segments = List.copyOf(pack.segments().keySet());
  }

  /** Returns a generator for a pack. */
  public static CaseGenerator of(EvaluatedPack pack) {
    return new CaseGenerator(pack, List.of(), pack.rules());
  }

  /** Returns a generator for a pack that agrees on goals as the pack's own accounts do. */
  public static CaseGenerator of(TestedPack tested) {
    return new CaseGenerator(
        tested.evaluated(),
        tested.accounts().stream().flatMap(account -> account.goals().stream()).toList(),
        tested.evaluated().rules());
  }

  /** Returns the generator of cases that are about some rules alone, for who looks for one. */
  public CaseGenerator about(List<Rule> rules) {
    return new CaseGenerator(evaluated, goals, rules);
  }

  /** Returns a case out of nothing. */
  public Case random(Random random) {
    Dice dice = new Dice(random);
    Case made = make(dice);
    for (int left = TRIES; left > 0 && !History.isPossible(made.account()); left--) {
      made = make(dice);
    }
    return made;
  }

  private Case make(Dice dice) {
    Focus focus = Focus.of(Objects.requireNonNull(asked.get(dice.of(segments))), dice);
    return new RandomCase(evaluated.pack(), focus, goals).make();
  }

  /** Returns a case that differs from one in one to three places, at the boundaries of the pack. */
  public Case near(Case seed, Random random) {
    Dice dice = new Dice(random);
    boolean possible = History.isPossible(seed.account());
    for (int left = TRIES; left > 0; left--) {
      Case made = changed(seed, dice);
      if (!made.equals(seed) && (!possible || History.isPossible(made.account()))) {
        return made;
      }
    }
    return new Case(seed.account(), seed.asOf().plusDays(1));
  }

  private Case changed(Case seed, Dice dice) {
    Sketch sketch = Sketch.of(seed);
    SegmentId segment =
        Optional.ofNullable(sketch.segment)
            .filter(asked::containsKey)
            .orElseGet(() -> dice.of(segments));
    Focus focus = Focus.of(Objects.requireNonNull(asked.get(segment)), dice);
    NearbyCase nearby = new NearbyCase(evaluated.pack(), focus, sketch, goals);
    for (int left = dice.of(1, 1, 2, 3); left > 0; left--) {
      nearby.change();
    }
    return sketch.done();
  }

  /**
   * Returns smaller and plainer cases than one, the most daring step first; none if minimal. They
   * suit the pack and could have happened if the given one could.
   */
  public Stream<Case> smaller(Case seed) {
    boolean possible = History.isPossible(seed.account());
    return new SmallerCases(seed)
        .all()
        .filter(made -> !possible || History.isPossible(made.account()))
        .filter(this::suits);
  }

  /** An account without a segment must be of a size that leads to one. */
  private boolean suits(Case made) {
    if (made.account().segment().isPresent()) {
      return true;
    }
    try {
      evaluated.facts(made.account(), made.asOf());
      return true;
    } catch (UnsuitableAccountException e) {
      return false;
    }
  }
}
