package org.onboardingrules.definition.entry;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.code.RiskLevel;

/**
 * A rule in words. Immutable and thread-safe.
 *
 * @param name its name, which is its headline
 * @param sources where it comes from, such as {@code R116}
 * @param origin where it is written
 * @param level of the churn risk that it concludes; empty where it concludes something else
 * @param conditions all of which must hold
 */
public record RuleStated(
    String name,
    List<String> sources,
    Origin origin,
    Optional<RiskLevel> level,
    List<Statement> conditions) {

  /** Copies the lists. */
  public RuleStated {
    sources = List.copyOf(sources);
    conditions = List.copyOf(conditions);
  }
}
