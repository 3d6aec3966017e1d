package org.onboardingrules.testkit.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Window;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;

/** Changes what a pack declares. */
record PackMutations(TestedPack tested, Scope scope) {

  Stream<Mutant> all() {
    RulePack pack = tested.pack();
    Stream<Mutant> thresholds =
        pack.thresholds().values().stream()
            .filter(threshold -> scope.holds(tested, threshold.at().place().file()))
            .flatMap(this::ofThreshold);
    Stream<Mutant> windows =
        pack.windows().values().stream()
            .filter(window -> scope.holds(tested, window.at().place().file()))
            .flatMap(this::ofWindow);
    return Stream.concat(thresholds, windows);
  }

  private Stream<Mutant> ofThreshold(Threshold threshold) {
    Stream<Mutant> common =
        threshold.value().stream()
            .flatMap(
                value ->
                    Step.around(value)
                        .map(next -> moved(threshold, Optional.empty(), value, next)));
    Stream<Mutant> own =
        threshold.perSegment().entrySet().stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Step.around(entry.getValue())
                            .map(
                                next ->
                                    moved(
                                        threshold,
                                        Optional.of(entry.getKey()),
                                        entry.getValue(),
                                        next)),
                        dropped(threshold, entry.getKey(), entry.getValue()).stream()));
    return Stream.concat(common, own);
  }

  private Mutant moved(
      Threshold threshold, Optional<SegmentId> segment, BigDecimal value, BigDecimal next) {
    SortedMap<SegmentId, BigDecimal> own = new TreeMap<>(threshold.perSegment());
    segment.ifPresent(id -> own.put(id, next));
    Optional<BigDecimal> common = segment.isPresent() ? threshold.value() : Optional.of(next);
    return mutant(
        MutationKind.THRESHOLD_MOVED,
        written(threshold, segment, value),
        written(threshold, segment, next),
        new Threshold(threshold.id(), common, own, threshold.source(), threshold.at()),
        telling(threshold, value, next));
  }

  /** Only where the threshold for all would take the place of the segment's own. */
  private Optional<Mutant> dropped(Threshold threshold, SegmentId segment, BigDecimal value) {
    SortedMap<SegmentId, BigDecimal> own = new TreeMap<>(threshold.perSegment());
    own.remove(segment);
    return threshold
        .value()
        .filter(common -> common.compareTo(value) != 0)
        .map(
            common ->
                mutant(
                    MutationKind.SEGMENT_VALUE_DROPPED,
                    written(threshold, Optional.of(segment), value),
                    written(threshold, Optional.empty(), common),
                    new Threshold(
                        threshold.id(),
                        Optional.of(common),
                        own,
                        threshold.source(),
                        threshold.at()),
                    telling(threshold, value, common)));
  }

  private List<Rule> telling(Threshold threshold, BigDecimal from, BigDecimal to) {
    return tested.evaluated().rules().stream()
        .flatMap(rule -> Moved.ofThreshold(rule, threshold.id(), from, to))
        .flatMap(Moved::telling)
        .toList();
  }

  private Mutant mutant(
      MutationKind kind, String before, String after, Threshold changed, List<Rule> telling) {
    return new Mutant(
        kind,
        changed.at(),
        Optional.empty(),
        before,
        after,
        tested.evaluated().with(tested.pack().with(changed)),
        telling);
  }

  private static String written(
      Threshold threshold, Optional<SegmentId> segment, BigDecimal value) {
    return threshold.id()
        + segment.map(id -> ", " + id.name()).orElse("")
        + ": "
        + value.toPlainString();
  }

  private Stream<Mutant> ofWindow(DeclaredWindow declared) {
    int length = declared.window().length();
    return Stream.of(length - 1, length + 1)
        .filter(next -> next >= 0)
        .map(next -> moved(declared, next));
  }

  private Mutant moved(DeclaredWindow declared, int length) {
    Window window = declared.window();
    Window changed = new Window(window.name(), window.from(), length, window.unit());
    return new Mutant(
        MutationKind.WINDOW_MOVED,
        declared.at(),
        Optional.empty(),
        written(window),
        written(changed),
        tested.evaluated().with(tested.pack().with(new DeclaredWindow(changed, declared.at()))),
        asking(window.name()));
  }

  /** Returns the rules that ask about a window. */
  private List<Rule> asking(String window) {
    return tested.evaluated().rules().stream()
        .filter(
            rule ->
                rule.names().stream()
                    .anyMatch(use -> use.kind() == NameKind.WINDOW && use.name().equals(window)))
        .toList();
  }

  private static String written(Window window) {
    return window.name() + ": " + window.length() + " " + window.unit().word();
  }
}
