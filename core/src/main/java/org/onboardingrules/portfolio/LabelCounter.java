package org.onboardingrules.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.Assessment;

/**
 * Counts accounts by the values of one label; values beyond the most are counted together. Mutable;
 * used by one thread.
 */
final class LabelCounter {

  private final Map<String, TallyCounter> values = new TreeMap<>();
  private final TallyCounter other = new TallyCounter();

  void add(String value, Assessment assessment) {
    counter(value).add(assessment);
  }

  private TallyCounter counter(String value) {
    @Nullable TallyCounter known = values.get(value);
    if (known != null) {
      return known;
    }
    return values.size() < Portfolio.MOST_VALUES
        ? values.computeIfAbsent(value, v -> new TallyCounter())
        : other;
  }

  /**
   * Returns the counts.
   *
   * @param all of all accounts, with the label or without
   */
  LabelTally tally(String label, TallyCounter all) {
    List<TallyCounter> counted = new ArrayList<>(values.values());
    counted.add(other);
    return new LabelTally(
        label,
        values.entrySet().stream()
            .map(entry -> new GroupTally(entry.getKey(), entry.getValue().tally()))
            .toList(),
        ifAny(other),
        ifAny(all.without(counted)));
  }

  private static Optional<Tally> ifAny(TallyCounter counter) {
    return counter.accounts() == 0 ? Optional.empty() : Optional.of(counter.tally());
  }
}
