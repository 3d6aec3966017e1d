package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.definition.PackHead;
import org.onboardingrules.definition.Risk;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.format.Block.Heading;
import org.onboardingrules.format.Block.Item;
import org.onboardingrules.format.Block.Items;
import org.onboardingrules.format.Block.Paragraph;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.code.RiskLevel;

/** Arranges a definition as a page. */
final class DefinitionPage {

  private static final int DIGEST_LENGTH = 12;

  private final Definition definition;
  private final Wording wording;
  private final DefinitionBlocks blocks;

  private DefinitionPage(Definition definition, Language language) {
    this.definition = definition;
    this.wording = new Wording(language);
    this.blocks = new DefinitionBlocks(definition.head().id(), wording);
  }

  static List<Block> of(Definition definition, Language language) {
    return new DefinitionPage(definition, language).arranged();
  }

  /** Returns what the page is called. */
  static String title(Definition definition, Language language) {
    PackHead head = definition.head();
    return new Wording(language).say(DefinitionPhrase.TITLE, head.product().orElse(head.id()));
  }

  private List<Block> arranged() {
    List<List<Block>> chapters =
        Stream.of(
                new CompletionChapter(definition.completion(), blocks, wording).arranged(),
                new DecisionChapter(definition.decisions(), blocks, wording).arranged(),
                risks(),
                entries(DefinitionPhrase.DELAY_CAUSES, "delay-causes", definition.delayCauses()),
                entries(DefinitionPhrase.PLAYS, "plays", definition.plays()),
                new BenchmarkChapter(definition.plan(), blocks, wording).arranged(),
                new ScheduleChapter(definition.plan(), blocks, wording).arranged(),
                new FiguresChapter(definition.plan(), blocks, wording).arranged(),
                new ThresholdChapter(definition.plan(), blocks, wording).arranged(),
                without())
            .filter(chapter -> !chapter.isEmpty())
            .toList();
    List<Block> page = new ArrayList<>(head());
    page.add(contents(chapters));
    chapters.forEach(page::addAll);
    return page;
  }

  private List<Block> head() {
    PackHead head = definition.head();
    List<Piece> pieces = new ArrayList<>();
    String digest = head.digest().substring(0, Math.min(DIGEST_LENGTH, head.digest().length()));
    pieces.add(blocks.plain(DefinitionPhrase.PACK, head.id(), head.version(), digest));
    head.extended()
        .forEach(
            one -> {
              pieces.add(blocks.gap());
              pieces.add(blocks.plain(DefinitionPhrase.EXTENDS, one.id(), one.version()));
            });
    pieces.add(blocks.gap());
    pieces.add(blocks.plain(DefinitionPhrase.ANCHOR, wording.text(CodedText.of(head.anchor()))));
    return List.of(
        new Heading(1, title(definition, wording.language()), "top"),
        new Paragraph(pieces),
        new Paragraph(List.of(blocks.plain(DefinitionPhrase.HOW_TO_READ))));
  }

  private static Items contents(List<List<Block>> chapters) {
    return new Items(
        false,
        chapters.stream()
            .map(chapter -> (Heading) chapter.get(0))
            .map(
                heading ->
                    new Item(List.of(new Piece.Link(heading.text(), heading.anchor())), List.of()))
            .toList());
  }

  /** The gravest first. */
  private List<Block> risks() {
    List<Block> chapter = new ArrayList<>();
    definition.risks().stream()
        .sorted(Comparator.comparing(DefinitionPage::gravest).reversed())
        .forEach(
            risk ->
                chapter.addAll(
                    blocks.entry(3, risk.entry(), List.of(wording.word(risk.indicator())))));
    return blocks.chapter(DefinitionPhrase.RISKS, "risks", chapter);
  }

  private static int gravest(Risk risk) {
    return risk.entry().rules().stream()
        .flatMap(rule -> rule.level().stream())
        .mapToInt(RiskLevel::ordinal)
        .max()
        .orElse(-1);
  }

  private List<Block> entries(DefinitionPhrase title, String anchor, List<Entry> entries) {
    List<Block> chapter = new ArrayList<>();
    entries.forEach(entry -> chapter.addAll(blocks.entry(3, entry, List.of())));
    return blocks.chapter(title, anchor, chapter);
  }

  private List<Block> without() {
    List<Item> rules =
        definition.head().without().stream()
            .map(off -> blocks.item(DefinitionPhrase.RULE_OFF, off.rule(), off.reason()))
            .toList();
    return rules.isEmpty()
        ? List.of()
        : blocks.chapter(DefinitionPhrase.WITHOUT, "without", List.of(new Items(false, rules)));
  }
}
