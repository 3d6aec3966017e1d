package org.onboardingrules.rule.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.model.Rule;

/**
 * Rules in the order in which they have to be settled. A rule that asks for the absence of a
 * conclusion, or counts conclusions, stands in a later stratum than every rule that could draw them
 * (as in stratified negation of Datalog). Immutable and thread-safe.
 */
public final class Strata {

  private final List<List<Rule>> layers;
  private final Set<Rule> readers;

  private Strata(List<List<Rule>> layers, Set<Rule> readers) {
    this.layers = layers.stream().map(List::copyOf).toList();
    this.readers = Set.copyOf(readers);
  }

  /**
   * Orders rules into strata.
   *
   * @param findings receives a finding for every rule whose conclusions depend on their own
   *     absence; the strata are then of no use
   */
  public static Strata of(List<Rule> rules, Findings findings) {
    List<Dependency> dependencies = Dependency.among(rules);
    Set<Rule> readers = new HashSet<>();
    dependencies.forEach(dependency -> readers.add(dependency.reader()));
    if (reportCycles(dependencies, findings)) {
      return new Strata(List.of(rules), readers);
    }
    return new Strata(layers(rules, dependencies), readers);
  }

  /** Returns the strata, the first to settle first. */
  public List<List<Rule>> layers() {
    return layers;
  }

  /**
   * Returns the strata of those rules alone that have a say in a conclusion: that draw it, or draw
   * what such a rule asks for. Of this conclusion they say what all the rules say.
   */
  public Strata leadingTo(Conclusion conclusion) {
    return leadingToAny(List.of(conclusion));
  }

  /** Returns the strata of those rules alone that have a say in one of several conclusions. */
  public Strata leadingToAny(Collection<? extends Conclusion> conclusions) {
    List<Rule> all = layers.stream().flatMap(List::stream).toList();
    List<Dependency> dependencies = Dependency.among(all);
    Set<Rule> leading = new HashSet<>();
    Deque<Rule> open = new ArrayDeque<>();
    all.stream()
        .filter(rule -> rule.then().stream().anyMatch(conclusions::contains))
        .forEach(open::add);
    while (!open.isEmpty()) {
      Rule rule = open.remove();
      if (leading.add(rule)) {
        dependencies.stream()
            .filter(dependency -> dependency.reader().equals(rule))
            .forEach(dependency -> open.add(dependency.drawer()));
      }
    }
    return new Strata(
        layers.stream().map(layer -> layer.stream().filter(leading::contains).toList()).toList(),
        readers);
  }

  /** Returns whether a rule reads conclusions of other rules, or its own. */
  boolean readsConclusions(Rule rule) {
    return readers.contains(rule);
  }

  private static List<List<Rule>> layers(List<Rule> rules, List<Dependency> dependencies) {
    Map<Rule, Integer> level = new LinkedHashMap<>();
    rules.forEach(rule -> level.put(rule, 0));
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Dependency dependency : dependencies) {
        int least = level.getOrDefault(dependency.drawer(), 0) + (dependency.negated() ? 1 : 0);
        if (level.getOrDefault(dependency.reader(), 0) < least) {
          level.put(dependency.reader(), least);
          moved = true;
        }
      }
    }
    List<List<Rule>> layers = new ArrayList<>();
    level.forEach(
        (rule, layer) -> {
          while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
          }
          layers.get(layer).add(rule);
        });
    return layers;
  }

  /** Reports each circle once, however many of its rules ask for an absence. */
  private static boolean reportCycles(List<Dependency> dependencies, Findings findings) {
    Set<Set<Rule>> reported = new HashSet<>();
    for (Dependency dependency : dependencies) {
      if (dependency.negated()) {
        List<Rule> circle = path(dependency.reader(), dependency.drawer(), dependencies);
        if (!circle.isEmpty() && reported.add(Set.copyOf(circle))) {
          report(circle, findings);
        }
      }
    }
    return !reported.isEmpty();
  }

  private static void report(List<Rule> circle, Findings findings) {
    Rule reader = circle.get(0);
    String rules =
        circle.stream().map(rule -> "`" + rule.name() + "` -> ").collect(Collectors.joining());
    findings.add(
        FindingCode.NEGATION_CYCLE,
        reader.at(),
        circle.size() == 1
            ? "this rule draws a conclusion from the absence, or the number, of the same one"
            : "this rule asks for the absence, or the number, of conclusions that depend on its own",
        circle.size() == 1
            ? "let it read facts, or other conclusions"
            : "let one of these rules read facts instead: " + rules + "`" + reader.name() + "`");
  }

  /** The shortest way on which what one rule draws leads to another; empty if it does not. */
  private static List<Rule> path(Rule from, Rule to, List<Dependency> dependencies) {
    Map<Rule, List<Rule>> ways = new LinkedHashMap<>(Map.of(from, List.of(from)));
    Deque<Rule> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !ways.containsKey(to)) {
      Rule rule = open.remove();
      for (Dependency dependency : dependencies) {
        if (dependency.drawer().equals(rule) && !ways.containsKey(dependency.reader())) {
          List<Rule> way = new ArrayList<>(ways.getOrDefault(rule, List.of()));
          way.add(dependency.reader());
          ways.put(dependency.reader(), way);
          open.add(dependency.reader());
        }
      }
    }
    return ways.getOrDefault(to, List.of());
  }
}
