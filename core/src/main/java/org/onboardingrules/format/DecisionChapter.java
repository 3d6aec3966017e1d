package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.definition.Decisions;
import org.onboardingrules.definition.Guard;
import org.onboardingrules.definition.Reason;
import org.onboardingrules.format.Block.Item;
import org.onboardingrules.format.Block.Items;
import org.onboardingrules.format.Block.Paragraph;
import org.onboardingrules.term.code.DecisionAction;

/** Tells how the decision is taken. */
record DecisionChapter(Decisions decisions, DefinitionBlocks blocks, Wording wording) {

  List<Block> arranged() {
    List<Block> chapter = new ArrayList<>();
    chapter.add(new Paragraph(List.of(blocks.plain(DefinitionPhrase.FIRST_OF))));
    chapter.add(new Items(true, decisions.order().stream().map(this::taken).toList()));
    chapter.add(new Paragraph(List.of(blocks.plain(DefinitionPhrase.LIMITS))));
    chapter.add(
        new Items(
            false,
            decisions.limits().stream()
                .map(text -> new Item(blocks.cell(wording.text(text)), List.of()))
                .toList()));
    decisions.order().forEach(taken -> chapter.addAll(reasons(taken.action())));
    chapter.addAll(
        blocks.headed(
            3,
            DefinitionPhrase.GUARDS,
            "guards",
            List.of(new Items(false, decisions.guards().stream().map(this::guard).toList()))));
    return blocks.chapter(DefinitionPhrase.DECISION, "decision", chapter);
  }

  private Item taken(Decisions.Taken taken) {
    return new Item(
        List.of(
            new Piece.Strong(wording.word(taken.action())),
            new Piece.Plain(wording.say(Phrase.SAYS, "", wording.text(taken.when())))),
        List.of());
  }

  private List<Block> reasons(DecisionAction action) {
    List<Block> all = new ArrayList<>();
    for (Reason reason : decisions.reasons()) {
      if (reason.decision() == action) {
        List<String> to =
            reason.to().stream()
                .map(role -> wording.say(Phrase.TO_WHOM, wording.word(role)))
                .toList();
        all.addAll(blocks.entry(4, reason.entry(), to));
      }
    }
    return all.isEmpty() ? all : blocks.headed(3, title(action), action.word(), all);
  }

  private static DefinitionPhrase title(DecisionAction action) {
    return switch (action) {
      case RELEASE -> DefinitionPhrase.RELEASE_REASONS;
      case EXTEND -> DefinitionPhrase.EXTEND_REASONS;
      case ESCALATE, COMPLETE, CONTINUE -> DefinitionPhrase.ESCALATE_REASONS;
    };
  }

  private Item guard(Guard guard) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Code(guard.reason().word())));
    pieces.add(
        new Piece.Plain(
            wording.say(DefinitionPhrase.DOT)
                + wording.say(DefinitionPhrase.GUARD, wording.text(guard.text()), guard.source())));
    return new Item(pieces, List.of());
  }
}
