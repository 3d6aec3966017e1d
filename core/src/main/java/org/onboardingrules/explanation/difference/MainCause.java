package org.onboardingrules.explanation.difference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.RiskLevel;

/**
 * The cause that tells most of what moved an account: that of its decision, else of its completion,
 * of its gravest churn risk that changed, or of a criterion. Immutable and thread-safe.
 *
 * @param change what it is the cause of; where one part changed because of another, that other
 * @param through the conclusion through which it had its effect; empty if it had it directly
 * @param cause the cause, no conclusion where that has a cause itself
 */
public record MainCause(Change change, Optional<ConclusionName> through, Cause cause) {

  private static final List<ChangedPart> PARTS =
      List.of(
          ChangedPart.DECISION,
          ChangedPart.COMPLETION,
          ChangedPart.CHURN_RISK,
          ChangedPart.CRITERION);

  /** Returns that of a difference; empty if none of these parts changed, or no cause is known. */
  public static Optional<MainCause> of(Difference difference) {
    return PARTS.stream()
        .flatMap(part -> changes(difference, part))
        .flatMap(change -> followed(difference, change).stream())
        .findFirst();
  }

  private static Stream<Change> changes(Difference difference, ChangedPart part) {
    return difference.changes().stream()
        .filter(change -> change.part() == part)
        .filter(change -> !change.from().map(Stated::value).equals(change.to().map(Stated::value)))
        .sorted(Comparator.comparingInt(MainCause::gravity).reversed());
  }

  /** A grave risk that is gone tells more than a slight one that is new. */
  private static int gravity(Change change) {
    return Stream.of(change.from(), change.to())
        .flatMap(Optional::stream)
        .flatMap(stated -> Coded.of(RiskLevel.class, stated.value()).stream())
        .mapToInt(RiskLevel::ordinal)
        .max()
        .orElse(-1);
  }

  /** Goes from causes that have causes themselves to those, each once. */
  private static Optional<MainCause> followed(Difference difference, Change change) {
    Set<Cause> seen = new HashSet<>();
    Change told = change;
    Optional<ConclusionName> through = Optional.empty();
    List<Cause> causes = change.causes();
    Optional<Cause> last = Optional.empty();
    while (!causes.isEmpty() && seen.add(causes.get(0))) {
      Cause first = causes.get(0);
      if (first instanceof Cause.ConclusionChanged changed) {
        through = Optional.of(changed.conclusion());
      } else if (first instanceof Cause.PartChanged part) {
        told = changes(difference, part.part()).findFirst().orElse(told);
      }
      last = Optional.of(first);
      causes = behind(difference, first);
    }
    Change caused = told;
    Optional<ConclusionName> by = through;
    return last.map(cause -> new MainCause(caused, by, cause));
  }

  private static List<Cause> behind(Difference difference, Cause cause) {
    if (cause instanceof Cause.ConclusionChanged changed) {
      return difference.conclusions().stream()
          .filter(one -> one.name().equals(changed.conclusion()))
          .map(ConclusionChange::causes)
          .findFirst()
          .orElse(List.of());
    } else if (cause instanceof Cause.PartChanged part) {
      return changes(difference, part.part()).map(Change::causes).findFirst().orElse(List.of());
    }
    return List.of();
  }
}
