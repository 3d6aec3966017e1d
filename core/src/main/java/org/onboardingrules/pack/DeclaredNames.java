package org.onboardingrules.pack;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.term.code.DecisionAction;

/**
 * The ids that a pack declares, those of faulty entries included, so that names used elsewhere can
 * be held against them however much of the pack is faulty. Immutable and thread-safe.
 *
 * <p>A set is empty as an {@code Optional} where not all ids are known: what stands there is no
 * mapping, or an extended pack could not be read.
 */
public final class DeclaredNames {

  private final Optional<Sections> sections;

  private DeclaredNames(Optional<Sections> sections) {
    this.sections = sections;
  }

  static DeclaredNames of(Sections sections) {
    return new DeclaredNames(Optional.of(sections));
  }

  static DeclaredNames unknown() {
    return new DeclaredNames(Optional.empty());
  }

  /**
   * Returns the ids under a key of {@code pack.yaml} such as {@code metrics}, in order.
   *
   * @throws IllegalArgumentException if no such section has ids
   */
  public Optional<Set<String>> in(String key) {
    return sections.map(all -> all.under(key)).filter(Section::isWhole).map(Section::ids);
  }

  /**
   * Returns the ids of the reasons that may speak for a decision, in order: those that are declared
   * for it, and those of which the decision is faulty.
   */
  public Optional<Set<String>> reasonsFor(DecisionAction action) {
    return sections
        .map(Sections::reasons)
        .filter(Section::isWhole)
        .map(reasons -> reasonsFor(action, reasons));
  }

  private static Set<String> reasonsFor(DecisionAction action, Section<DeclaredReason> reasons) {
    Set<String> ids = new TreeSet<>(reasons.ids());
    reasons.values().values().stream()
        .filter(reason -> reason.decision() != action)
        .forEach(other -> ids.remove(other.id()));
    return Collections.unmodifiableSet(ids);
  }
}
