package org.onboardingrules.definition.writing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onboardingrules.term.Text;

/** What rules hold against thresholds, noted while they are put into words. Mutable. */
final class ThresholdUses {

  /**
   * One thing that is held against a threshold.
   *
   * @param name what it is called
   * @param unit puts a number into its unit
   */
  record Use(Text name, Function<BigDecimal, Text> unit) {}

  private final Map<String, Map<Text, Use>> uses = new LinkedHashMap<>();

  void note(String threshold, Use use) {
    uses.computeIfAbsent(threshold, id -> new LinkedHashMap<>()).putIfAbsent(use.name(), use);
  }

  /** Returns what is held against a threshold, each once, in the order in which it was noted. */
  List<Use> of(String threshold) {
    return List.copyOf(uses.getOrDefault(threshold, Map.of()).values());
  }
}
