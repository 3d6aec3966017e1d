package org.onboardingrules.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.definition.plan.Plan;
import org.onboardingrules.definition.plan.Threshold;

/** Tells the numbers that rules compare with. */
record ThresholdChapter(Plan plan, DefinitionBlocks blocks, Wording wording) {

  List<Block> arranged() {
    return plan.thresholds().isEmpty()
        ? List.of()
        : blocks.chapter(
            DefinitionPhrase.THRESHOLDS,
            "thresholds",
            List.of(
                blocks.table(
                    List.of(
                        DefinitionPhrase.THRESHOLD,
                        DefinitionPhrase.COMPARED,
                        DefinitionPhrase.VALUE,
                        DefinitionPhrase.SEGMENT_VALUES,
                        DefinitionPhrase.SOURCES),
                    plan.thresholds().stream().map(this::threshold))));
  }

  private List<List<Piece>> threshold(Threshold one) {
    String between = wording.say(DefinitionPhrase.BETWEEN);
    String compared =
        one.compared().stream().map(wording::text).distinct().collect(Collectors.joining(between));
    String segments =
        one.perSegment().entrySet().stream()
            .map(
                entry ->
                    wording.say(
                        DefinitionPhrase.SEGMENT_VALUE,
                        entry.getKey(),
                        wording.text(entry.getValue())))
            .collect(Collectors.joining(between));
    return List.of(
        blocks.named(one.id(), Optional.empty()),
        blocks.cell(Optional.of(compared).filter(text -> !text.isEmpty())),
        blocks.cell(one.value().map(wording::text)),
        blocks.cell(Optional.of(segments).filter(text -> !text.isEmpty())),
        blocks.source(one.source(), one.origin()));
  }
}
