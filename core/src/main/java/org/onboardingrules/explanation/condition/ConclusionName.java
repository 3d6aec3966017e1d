package org.onboardingrules.explanation.condition;

import java.util.Comparator;
import java.util.Optional;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.term.code.RiskLevel;

/**
 * Names something that rules can conclude. Immutable. Names sort by kind, then id, then level, the
 * gravest first.
 *
 * @param kind what it is
 * @param id its id in the pack; {@code complete} for completion
 * @param level how grave it is, for a churn risk alone
 */
public record ConclusionName(ConclusionKind kind, String id, Optional<RiskLevel> level)
    implements Comparable<ConclusionName> {

  private static final Comparator<ConclusionName> ORDER =
      Comparator.comparing(ConclusionName::kind)
          .thenComparing(ConclusionName::id)
          .thenComparing(name -> name.level().orElse(RiskLevel.LOW), Comparator.reverseOrder());

  /** Returns the name of what has no level. */
  public static ConclusionName of(ConclusionKind kind, String id) {
    return new ConclusionName(kind, id, Optional.empty());
  }

  @Override
  public int compareTo(ConclusionName other) {
    return ORDER.compare(this, other);
  }

  /** Returns kind, id and level, for messages. */
  @Override
  public String toString() {
    return kind.word() + " " + id + level.map(grave -> " (" + grave.word() + ")").orElse("");
  }
}
