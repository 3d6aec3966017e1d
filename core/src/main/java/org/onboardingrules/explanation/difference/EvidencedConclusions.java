package org.onboardingrules.explanation.difference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;

/**
 * The conclusions of two assessments that stand otherwise, and why as far as the evidence tells:
 * what a rule looked at that held in one of them, where the other one has seen it too.
 */
final class EvidencedConclusions {

  private final Evidenced older;
  private final Evidenced newer;
  private final TestCauses tests;
  private final Map<String, Cause> changed = new HashMap<>();
  private final Set<ConclusionName> names;

  private EvidencedConclusions(Assessment older, Assessment newer) {
    this.older = new Evidenced(older);
    this.newer = new Evidenced(newer);
    this.tests = new TestCauses(ExplainedConclusions.days(older, newer));
    this.names = new TreeSet<>(this.older.conclusions().keySet());
    names.addAll(this.newer.conclusions().keySet());
    names.removeIf(name -> this.older.standing(name).equals(this.newer.standing(name)));
    names.removeIf(name -> this.older.isHidden(name) || this.newer.isHidden(name));
    for (ConclusionName name : names) {
      changed.put(
          Evidenced.asFact(name),
          new Cause.ConclusionChanged(name, this.older.standing(name), this.newer.standing(name)));
    }
  }

  static List<ConclusionChange> between(Assessment older, Assessment newer) {
    EvidencedConclusions both = new EvidencedConclusions(older, newer);
    return both.names.stream().map(both::change).toList();
  }

  private ConclusionChange change(ConclusionName name) {
    boolean came = newer.standing(name).filter(Standing.HOLDS::equals).isPresent();
    Evidenced here = came ? newer : older;
    List<RuleEvidence> rules = here.rules(name);
    Set<Cause> causes = new LinkedHashSet<>();
    rules.forEach(rule -> causes.addAll(causes(rule).toList()));
    boolean told =
        !causes.isEmpty()
            && older.pack().equals(newer.pack())
            && rules.stream().allMatch(rule -> isSeenInBoth(rule));
    return new ConclusionChange(
        name,
        newer.text(name).or(() -> older.text(name)).orElseThrow(),
        older.standing(name),
        newer.standing(name),
        List.copyOf(causes),
        told);
  }

  private Stream<Cause> causes(RuleEvidence rule) {
    Stream<Cause> values = rule.facts().stream().flatMap(this::causes);
    Stream<Cause> thresholds =
        rule.thresholds().stream()
            .map(ThresholdUsed::name)
            .flatMap(threshold -> threshold(threshold).stream());
    return Stream.concat(values, thresholds);
  }

  private Optional<Cause> threshold(String name) {
    Optional<ThresholdUsed> from = older.threshold(name);
    Optional<ThresholdUsed> to = newer.threshold(name);
    return from.isPresent() && to.isPresent()
        ? TestCauses.threshold(from.get(), to.get())
        : Optional.empty();
  }

  private Stream<Cause> causes(FactSeen fact) {
    Optional<Cause> conclusion = Optional.ofNullable(changed.get(Evidenced.asFact(fact)));
    Stream<Cause> values =
        fact.values().stream().flatMap(seen -> value(fact, seen.expression()).stream());
    return Stream.concat(conclusion.stream(), values);
  }

  private Optional<Cause> value(FactSeen fact, String expression) {
    Optional<Optional<String>> from = older.value(fact, expression);
    Optional<Optional<String>> to = newer.value(fact, expression);
    return from.isEmpty() || to.isEmpty() || from.equals(to)
        ? Optional.empty()
        : Optional.of(
            Evidenced.changed(
                fact,
                expression,
                from.get(),
                to.get(),
                tests.withTime(expression, from.get(), to.get())));
  }

  /** Whether both have seen all that a rule looked at, and all of it was values. */
  private boolean isSeenInBoth(RuleEvidence rule) {
    return rule.facts().stream()
            .allMatch(
                fact ->
                    !fact.values().isEmpty()
                        && fact.values().stream()
                            .allMatch(
                                seen ->
                                    older.value(fact, seen.expression()).isPresent()
                                        && newer.value(fact, seen.expression()).isPresent()))
        && rule.thresholds().stream()
            .map(ThresholdUsed::name)
            .allMatch(
                name -> older.threshold(name).isPresent() && newer.threshold(name).isPresent());
  }
}
