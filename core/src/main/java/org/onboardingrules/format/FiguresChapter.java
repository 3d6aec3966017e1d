package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.definition.plan.Goal;
import org.onboardingrules.definition.plan.Metric;
import org.onboardingrules.definition.plan.Plan;

/** Tells which figures accounts report, and what outcomes they show. */
record FiguresChapter(Plan plan, DefinitionBlocks blocks, Wording wording) {

  List<Block> arranged() {
    List<Block> chapter = new ArrayList<>();
    if (!plan.metrics().isEmpty()) {
      chapter.add(
          blocks.table(
              List.of(
                  DefinitionPhrase.METRIC,
                  DefinitionPhrase.KIND,
                  DefinitionPhrase.UNIT,
                  DefinitionPhrase.BETTER,
                  DefinitionPhrase.SOURCES),
              plan.metrics().stream().map(this::metric)));
    }
    if (!plan.goals().isEmpty()) {
      chapter.add(
          blocks.table(
              List.of(DefinitionPhrase.GOAL, DefinitionPhrase.SHOWN_BY, DefinitionPhrase.SOURCES),
              plan.goals().stream().map(this::goal)));
    }
    return blocks.chapter(DefinitionPhrase.FIGURES, "figures", chapter);
  }

  private List<List<Piece>> metric(Metric one) {
    String title = wording.text(one.title());
    return List.of(
        blocks.named(one.id(), Optional.of(title).filter(text -> !text.equals(one.id().id()))),
        blocks.cell(wording.word(one.kind())),
        blocks.cell(one.unit()),
        blocks.cell(one.better().map(wording::word)),
        blocks.source("", one.origin()));
  }

  private List<List<Piece>> goal(Goal one) {
    return List.of(
        blocks.named(one.id(), Optional.of(wording.text(one.title()))),
        List.of(blocks.link(one.metric())),
        blocks.source("", one.origin()));
  }
}
