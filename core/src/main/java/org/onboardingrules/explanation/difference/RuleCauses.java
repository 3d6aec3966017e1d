package org.onboardingrules.explanation.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConditionExplained;

/** What made the rules of one conclusion stand otherwise. */
record RuleCauses(ConditionCauses conditions) {

  /** Rules of which one suffices: those that brought the difference, by name. */
  List<Cause> between(List<RuleExplained> older, List<RuleExplained> newer) {
    Standing from = best(older);
    Standing to = best(newer);
    boolean better = to.compareTo(from) < 0;
    Set<Cause> causes = new LinkedHashSet<>();
    Stream.concat(older.stream(), newer.stream())
        .map(RuleExplained::rule)
        .distinct()
        .sorted()
        .forEach(
            name -> {
              Optional<RuleExplained> before = named(name, older);
              Optional<RuleExplained> after = named(name, newer);
              boolean decisive = better ? stands(after, to) : stands(before, from);
              if (decisive && !same(before, after)) {
                causes.addAll(causes(name, before, after));
              }
            });
    return List.copyOf(causes);
  }

  private static Standing best(List<RuleExplained> rules) {
    return rules.stream()
        .map(RuleExplained::standing)
        .min(Standing::compareTo)
        .orElse(Standing.DOES_NOT_HOLD);
  }

  private static Optional<RuleExplained> named(String name, List<RuleExplained> rules) {
    return rules.stream().filter(rule -> rule.rule().equals(name)).findFirst();
  }

  private static boolean stands(Optional<RuleExplained> rule, Standing standing) {
    return rule.map(RuleExplained::standing).filter(standing::equals).isPresent();
  }

  private static boolean same(Optional<RuleExplained> older, Optional<RuleExplained> newer) {
    return older.map(RuleExplained::standing).equals(newer.map(RuleExplained::standing));
  }

  private List<Cause> causes(
      String name, Optional<RuleExplained> older, Optional<RuleExplained> newer) {
    if (older.isEmpty() || newer.isEmpty()) {
      return List.of(
          new Cause.RuleChanged(
              name,
              older.map(rule -> stated(rule, rule.conditions())),
              newer.map(rule -> stated(rule, rule.conditions()))));
    }
    return kept(older.get(), newer.get());
  }

  private List<Cause> kept(RuleExplained older, RuleExplained newer) {
    List<Paired<ConditionExplained>> pairs =
        Paired.byName(
            older.conditions(),
            newer.conditions(),
            ConditionExplained::written,
            ConditionExplained::standing);
    List<ConditionExplained> gone = new ArrayList<>(older.conditions());
    List<ConditionExplained> come = new ArrayList<>(newer.conditions());
    pairs.forEach(pair -> gone.remove(pair.older()));
    pairs.forEach(pair -> come.remove(pair.newer()));
    List<Cause> causes = new ArrayList<>(conditions.ofAll(pairs).toList());
    boolean reworded = !gone.isEmpty() || !come.isEmpty();
    boolean matters =
        causes.isEmpty()
            || Stream.concat(gone.stream(), come.stream())
                .anyMatch(condition -> condition.standing() != Standing.HOLDS);
    if (reworded && matters) {
      causes.add(
          new Cause.RuleChanged(
              newer.rule(), Optional.of(stated(older, gone)), Optional.of(stated(newer, come))));
    }
    return causes;
  }

  private static Cause.RuleStated stated(RuleExplained rule, List<ConditionExplained> conditions) {
    return new Cause.RuleStated(
        rule.at(), conditions.stream().map(ConditionExplained::written).toList());
  }
}
