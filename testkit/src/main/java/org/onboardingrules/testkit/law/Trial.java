package org.onboardingrules.testkit.law;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;
import org.onboardingrules.testkit.search.Judged;

/** Tries the laws of a pack, each case against all of them. Mutable, for one run. */
final class Trial {

  private static final Set<Law> OF_PROFILES =
      EnumSet.of(
          Law.CHURNED_PROFILES_FAIL, Law.SUCCESSFUL_PROFILES_PASS, Law.COMPLETE_BEFORE_SUCCESS);

  /** So many times of a hundred, a case near a complete one is tried, which few are by chance. */
  private static final int NEAR_COMPLETE = 20;

  /** So many times of a hundred, a case near one of a scenario. */
  private static final int NEAR_SCENARIO = 40;

  private final TestedPack tested;
  private final Map<Law, String> without;
  private final int tries;
  private final Random random;
  private final CaseGenerator generator;
  private final Completing completing;
  private final Map<Law, Check> checks;
  private final List<Case> seeds;
  private final List<Case> complete;
  private final Map<Law, Integer> counts = new EnumMap<>(Law.class);
  private final Map<Law, Case> broken = new EnumMap<>(Law.class);
  private final BothJudges judges;

  Trial(TestedPack tested, Map<Law, String> without, int tries, long seed) {
    this.tested = tested;
    this.without = without;
    this.tries = tries;
    this.random = new Random(seed);
    this.generator = CaseGenerator.of(tested);
    this.completing = Completing.of(tested.pack());
    this.checks = checks(completing);
    this.judges = new BothJudges(tested);
    this.seeds = tested.cases().toList();
    this.complete =
        seeds.stream()
            .filter(one -> completing.isComplete(Judged.of(tested.evaluated(), one)))
            .toList();
    checks.keySet().removeAll(without.keySet());
  }

  private static Map<Law, Check> checks(Completing completing) {
    return new EnumMap<>(
        Map.of(
            Law.VALUE_EVIDENCED, new ValueEvidenced(completing),
            Law.ONE_DECISION, new OneDecision(),
            Law.EVERY_REASON_ESCALATES, new EveryReasonEscalates(),
            Law.MORE_NEVER_UNDOES, new MoreNeverUndoes(completing),
            Law.NO_ENDLESS_EXTENSION, new NoEndlessExtension(),
            Law.FUTURE_DOES_NOT_MATTER, NothingElse.ahead(),
            Law.MISSING_DATA_NEVER_COMPLETES, new MissingNeverCompletes(completing),
            Law.ORDER_DOES_NOT_MATTER, NothingElse.order()));
  }

  LawReport run() {
    int sampled = Math.max(1, tries / BothJudges.SAMPLE);
    for (int i = 0; i < tries; i++) {
      Judged judged = Judged.of(tested.evaluated(), next());
      checks.forEach((law, check) -> test(law, check, judged));
      if (i % sampled == 0) {
        judges.compare(judged);
      }
    }
    List<LawResult> results = Stream.of(Law.values()).map(this::result).toList();
    return new LawReport(tested.toString(), tries, results, judges.disagreements());
  }

  /** Returns the next case: near a complete one, near any of the scenarios, or out of nothing. */
  private Case next() {
    int drawn = random.nextInt(100);
    List<Case> near = drawn < NEAR_COMPLETE ? complete : seeds;
    return drawn < NEAR_COMPLETE + NEAR_SCENARIO && !near.isEmpty()
        ? generator.near(near.get(random.nextInt(near.size())), random)
        : generator.random(random);
  }

  /** Of the many ways in which a case can be altered, one is tried. */
  private void test(Law law, Check check, Judged judged) {
    if (broken.containsKey(law)) {
      return;
    }
    List<Variation> tests = check.tests(judged);
    if (!tests.isEmpty()) {
      counts.merge(law, 1, Integer::sum);
      Variation test = tests.get(random.nextInt(tests.size()));
      if (check.breach(judged, test).isPresent()) {
        broken.put(law, judged.asked());
      }
    }
  }

  private LawResult result(Law law) {
    if (without.containsKey(law)) {
      return new LawResult(law, LawStanding.SWITCHED_OFF, 0, without.getOrDefault(law, ""));
    } else if (OF_PROFILES.contains(law)) {
      Profiles profiles = new Profiles(tested, completing);
      return result(law, profiles.number(law), profiles.breaches(law).findFirst());
    }
    Optional<Breach> breach =
        Optional.ofNullable(broken.get(law)).map(found -> smallest(law, found));
    return result(law, counts.getOrDefault(law, 0), breach);
  }

  private Breach smallest(Law law, Case found) {
    Check check = checks.getOrDefault(law, new OneDecision());
    return new Smallest(tested.evaluated(), generator, check).of(found);
  }

  private LawResult result(Law law, int number, Optional<Breach> breach) {
    if (breach.isPresent()) {
      Judged shown = Judged.of(tested.evaluated(), breach.get().shown());
      judges.compare(shown);
      String text = new Counterexample(tested, law, breach.get()).text(shown);
      return new LawResult(law, LawStanding.BROKEN, number, text);
    }
    LawStanding standing = number == 0 ? LawStanding.NOT_TESTED : LawStanding.HOLDS;
    return new LawResult(law, standing, number, "");
  }
}
