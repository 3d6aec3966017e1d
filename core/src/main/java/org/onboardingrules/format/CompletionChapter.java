package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.definition.Completion;
import org.onboardingrules.definition.Criterion;
import org.onboardingrules.definition.entry.RuleStated;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.format.Block.Item;
import org.onboardingrules.format.Block.Items;
import org.onboardingrules.format.Block.Paragraph;

/** Tells when an onboarding is complete. */
record CompletionChapter(Completion completion, DefinitionBlocks blocks, Wording wording) {

  List<Block> arranged() {
    List<Block> chapter = new ArrayList<>();
    chapter.add(new Paragraph(List.of(blocks.plain(DefinitionPhrase.COMPLETE_IF))));
    List<Item> needed = new ArrayList<>(rules());
    completion
        .needed()
        .forEach(text -> needed.add(new Item(blocks.cell(wording.text(text)), List.of())));
    chapter.add(new Items(false, needed));
    completion.deadline().ifPresent(window -> chapter.add(deadline(window)));
    chapter.addAll(blocks.headed(3, DefinitionPhrase.CRITERIA, "criteria", criteria()));
    return blocks.chapter(DefinitionPhrase.COMPLETION, "completion", chapter);
  }

  private Paragraph deadline(Statement.Said window) {
    List<Piece> pieces = new ArrayList<>(List.of(blocks.plain(DefinitionPhrase.DEADLINE)));
    pieces.addAll(blocks.said(window));
    return new Paragraph(pieces);
  }

  /** One rule is told by its conditions; of several, one suffices. */
  private List<Item> rules() {
    List<Item> told = completion.rules().stream().map(this::rule).toList();
    return told.size() < 2
        ? told
        : List.of(new Item(List.of(blocks.plain(DefinitionPhrase.ANY_RULE, told.size())), told));
  }

  private Item rule(RuleStated rule) {
    List<Piece> head = new ArrayList<>(List.of(new Piece.Strong(rule.name())));
    List<String> notes = new ArrayList<>();
    if (!rule.sources().isEmpty()) {
      notes.add(wording.say(DefinitionPhrase.SOURCE, String.join(", ", rule.sources())));
    }
    notes.addAll(blocks.pack(rule.origin(), blocks.pack()));
    if (!notes.isEmpty()) {
      String joined = String.join(wording.say(DefinitionPhrase.BETWEEN), notes);
      head.add(blocks.plain(DefinitionPhrase.RULE_NOTES, joined));
    }
    return new Item(head, blocks.items(rule.conditions()));
  }

  private List<Block> criteria() {
    List<Block> all = new ArrayList<>();
    for (Criterion criterion : completion.criteria()) {
      DefinitionPhrase required =
          criterion.required() ? DefinitionPhrase.REQUIRED : DefinitionPhrase.OPTIONAL;
      all.addAll(
          blocks.entry(
              4,
              criterion.entry(),
              List.of(wording.say(required), wording.word(criterion.kind()))));
    }
    return all;
  }
}
