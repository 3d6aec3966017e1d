package org.onboardingrules.explanation.difference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.term.Text;

/** The conclusions of two explanations that stand otherwise, and why. */
final class ExplainedConclusions {

  private final Map<ConclusionName, ConclusionExplained> older;
  private final Map<ConclusionName, ConclusionExplained> newer;
  private final RuleCauses causes;
  private final SortedSet<ConclusionName> changed = new TreeSet<>();

  private ExplainedConclusions(Explanation older, Explanation newer) {
    this.older = byName(older);
    this.newer = byName(newer);
    changed.addAll(this.older.keySet());
    changed.addAll(this.newer.keySet());
    changed.removeIf(name -> !isChanged(name));
    Map<ConclusionName, Cause.ConclusionChanged> asCauses = new HashMap<>();
    changed.forEach(
        name ->
            asCauses.put(
                name,
                new Cause.ConclusionChanged(
                    name, standing(name, this.older), standing(name, this.newer))));
    long days = days(older.assessment(), newer.assessment());
    this.causes = new RuleCauses(new ConditionCauses(new TestCauses(days), asCauses));
  }

  static long days(Assessment older, Assessment newer) {
    return ChronoUnit.DAYS.between(older.asOf(), newer.asOf());
  }

  static List<ConclusionChange> between(Explanation older, Explanation newer) {
    ExplainedConclusions both = new ExplainedConclusions(older, newer);
    return both.changed.stream().map(both::change).toList();
  }

  private static Map<ConclusionName, ConclusionExplained> byName(Explanation explanation) {
    return explanation.conclusions().stream()
        .collect(toMap(ConclusionExplained::name, identity(), (first, second) -> first));
  }

  /** Of what only one pack knows, criteria count always, all else where it is more than denied. */
  private boolean isChanged(ConclusionName name) {
    Optional<Standing> from = standing(name, older);
    Optional<Standing> to = standing(name, newer);
    return !from.equals(to)
        && (name.kind() == ConclusionKind.CRITERION
            || from.orElse(Standing.DOES_NOT_HOLD) != to.orElse(Standing.DOES_NOT_HOLD));
  }

  private static Optional<Standing> standing(
      ConclusionName name, Map<ConclusionName, ConclusionExplained> explained) {
    return Optional.ofNullable(explained.get(name)).map(ConclusionExplained::standing);
  }

  private ConclusionChange change(ConclusionName name) {
    Optional<ConclusionExplained> before = Optional.ofNullable(older.get(name));
    Optional<ConclusionExplained> after = Optional.ofNullable(newer.get(name));
    List<Cause> found = causes.between(rules(before), rules(after));
    boolean declared = before.isEmpty() || after.isEmpty();
    return new ConclusionChange(
        name,
        text(before, after),
        before.map(ConclusionExplained::standing),
        after.map(ConclusionExplained::standing),
        found,
        declared || !found.isEmpty());
  }

  /** What was concluded says more than what was not. */
  private static Text text(
      Optional<ConclusionExplained> before, Optional<ConclusionExplained> after) {
    boolean gone = before.filter(explained -> explained.standing() == Standing.HOLDS).isPresent();
    return (gone ? before : after.or(() -> before)).orElseThrow().text();
  }

  private static List<RuleExplained> rules(Optional<ConclusionExplained> explained) {
    return explained.map(ConclusionExplained::rules).orElse(List.of());
  }
}
