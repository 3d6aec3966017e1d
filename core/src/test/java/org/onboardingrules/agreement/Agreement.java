package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.onboardingrules.account.Account;

/**
 * Holds many pairs of a pack and an account against all laws. What a pair is depends on the seed
 * and the number of its pack alone. There are as many threads as processors; one of them compiles,
 * because Drools compiles one pack at a time, while the others judge.
 */
final class Agreement {

  static final int ACCOUNTS = 250;

  private final long seed;
  private final int packs;

  Agreement(long seed, int packs) {
    this.seed = seed;
    this.packs = packs;
  }

  /** Of how many pairs each law was asked, and the first case that breaks one. */
  private record Tally(Map<Law, Integer> asked, Optional<Case> broken) {}

  /**
   * Judges all packs.
   *
   * @return of how many pairs each law was asked
   * @throws AssertionError with the smallest case that was found, if a law is broken
   */
  Map<Law, Integer> ofAll() throws InterruptedException, ExecutionException {
    Map<Law, Integer> asked = new EnumMap<>(Law.class);
    for (Tally tally : untilBroken()) {
      unbroken(tally).forEach((law, pairs) -> asked.merge(law, pairs, Integer::sum));
    }
    return asked;
  }

  /** The tallies of all packs, or up to the first one that is broken: no time for the others. */
  private List<Tally> untilBroken() throws InterruptedException, ExecutionException {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Tally>> futures =
          IntStream.range(0, packs)
              .mapToObj(number -> threads.submit(() -> judge(number)))
              .toList();
      List<Tally> tallies = new ArrayList<>();
      for (Future<Tally> future : futures) {
        tallies.add(future.get());
        if (future.get().broken().isPresent()) {
          break;
        }
      }
      return tallies;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Judges one pack alone. */
  Map<Law, Integer> of(int pack) {
    return unbroken(judge(pack));
  }

  private static Map<Law, Integer> unbroken(Tally tally) {
    tally.broken().map(SmallestCase::of).ifPresent(Agreement::fail);
    return tally.asked();
  }

  private static void fail(Case broken) {
    throw new AssertionError(broken.text());
  }

  private Tally judge(int number) {
    RandomPack pack = RandomPack.of(new Dice.Seed(seed, number), ACCOUNTS);
    Trial trial = new Trial(pack.bodies(), pack.seed());
    Map<Law, Integer> asked = new EnumMap<>(Law.class);
    for (int i = 0; i < ACCOUNTS; i++) {
      Account account = pack.accounts().get(i);
      for (Law law : Law.values()) {
        if (law.concerns(number, i)) {
          if (trial.broken(law, account).isPresent()) {
            return new Tally(asked, Optional.of(new Case(trial, law, account)));
          }
          asked.merge(law, 1, Integer::sum);
        }
      }
    }
    return new Tally(asked, Optional.empty());
  }
}
