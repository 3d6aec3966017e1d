package org.onboardingrules.testkit.generation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;

/** Says which rules of packs the cases of a generator reach: arguments are the number and paths. */
public final class Reach {
  private Reach() {}

  public static void main(String[] args) throws Exception {
    int number = Integer.parseInt(args[0]);
    for (int i = 1; i < args.length; i++) {
      TestedPack tested = TestedPack.load(Path.of(args[i]));
      CaseGenerator generator = CaseGenerator.of(tested);
      speed(generator);
      report("random", tested, number, new Random(1), r -> generator.random(r));
      List<Case> seeds = tested.cases().toList();
      if (!seeds.isEmpty()) {
        report(
            "near",
            tested,
            number,
            new Random(1),
            r -> generator.near(seeds.get(r.nextInt(seeds.size())), r));
      }
    }
  }

  private static void speed(CaseGenerator generator) {
    Random random = new Random(1);
    for (int i = 0; i < 20000; i++) generator.random(random);
    long t = System.nanoTime();
    for (int i = 0; i < 20000; i++) generator.random(random);
    System.out.println("speed/s " + (long) (20000 / ((System.nanoTime() - t) / 1e9)));
  }

  private static void report(
      String how,
      TestedPack tested,
      int number,
      Random random,
      java.util.function.Function<Random, Case> source)
      throws Exception {
    Map<String, Integer> hits = new HashMap<>();
    tested.evaluated().rules().forEach(rule -> hits.put(rule.name(), 0));
    long t = System.nanoTime();
    Map<String, Integer> said = new java.util.TreeMap<>();
    for (int i = 0; i < number; i++) {
      Case made = source.apply(random);
      Facts facts = tested.evaluated().facts(made.account(), made.asOf());
      var evaluation = tested.evaluated().evaluate(made.account(), facts);
      for (var drawn : evaluation.drawn()) {
        evaluation.matchesOf(drawn).stream()
            .map(m -> m.rule().name())
            .distinct()
            .forEach(n -> hits.merge(n, 1, Integer::sum));
      }
    }
    double s = (System.nanoTime() - t) / 1e9;
    List<String> none =
        hits.entrySet().stream()
            .filter(e -> e.getValue() == 0)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    System.out.printf(
        "%s %s: %d of %d rules, %.1f s%n", tested, how, hits.size() - none.size(), hits.size(), s);
    none.forEach(n -> System.out.println("   never: " + n));
    hits.entrySet().stream()
        .filter(e -> e.getValue() > 0 && e.getValue() < number / 500)
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> System.out.println("   rare " + e.getValue() + ": " + e.getKey()));
  }
}
