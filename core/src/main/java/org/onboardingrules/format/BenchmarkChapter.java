package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.definition.plan.FirstValue;
import org.onboardingrules.definition.plan.Outlook;
import org.onboardingrules.definition.plan.Plan;
import org.onboardingrules.definition.plan.Segment;
import org.onboardingrules.format.Block.Paragraph;
import org.onboardingrules.term.PercentRange;

/**
 * Tells what first value is, how soon it should come, and what sources say of those who reach it.
 */
record BenchmarkChapter(Plan plan, DefinitionBlocks blocks, Wording wording) {

  List<Block> arranged() {
    List<Block> chapter = new ArrayList<>();
    plan.firstValue().ifPresent(first -> chapter.add(firstValue(first)));
    if (!plan.segments().isEmpty()) {
      chapter.add(
          blocks.table(
              List.of(
                  DefinitionPhrase.SEGMENT,
                  DefinitionPhrase.WORLD_CLASS,
                  DefinitionPhrase.GOOD,
                  DefinitionPhrase.SIZE,
                  DefinitionPhrase.SOURCES),
              plan.segments().stream().map(this::segment)));
    }
    if (!plan.outlooks().isEmpty()) {
      chapter.add(
          blocks.table(
              List.of(
                  DefinitionPhrase.OUTLOOK,
                  DefinitionPhrase.DAYS_TO_VALUE,
                  DefinitionPhrase.CLAIM,
                  DefinitionPhrase.SOURCES),
              plan.outlooks().stream().flatMap(this::outlook)));
    }
    return blocks.chapter(DefinitionPhrase.FIRST_VALUE, "first-value", chapter);
  }

  private Paragraph firstValue(FirstValue first) {
    List<Piece> pieces = new ArrayList<>();
    String moment = wording.text(first.moment().text());
    pieces.add(blocks.plain(DefinitionPhrase.FIRST_VALUE_IS, moment, wording.text(first.from())));
    first
        .moment()
        .entries()
        .forEach(
            named -> {
              pieces.add(new Piece.Plain(" "));
              pieces.add(blocks.link(named));
            });
    return new Paragraph(pieces);
  }

  private List<List<Piece>> segment(Segment segment) {
    return List.of(
        blocks.cell(segment.id().toString()),
        blocks.cell(segment.benchmark().map(known -> range(known.worldClass()))),
        blocks.cell(segment.benchmark().map(known -> range(known.good()))),
        blocks.cell(segment.size().map(wording::text)),
        blocks.source("", segment.origin()));
  }

  private String range(Segment.Days days) {
    return wording.say(DefinitionPhrase.RANGE, days.low(), days.high());
  }

  private Stream<List<List<Piece>>> outlook(Outlook outlook) {
    Stream<List<List<Piece>>> bands =
        outlook.bands().stream().map(band -> row(outlook, days(band), band.percent()));
    Stream<List<List<Piece>>> never =
        outlook.never().stream()
            .map(percent -> row(outlook, wording.say(DefinitionPhrase.NEVER), percent));
    return Stream.concat(bands, never);
  }

  private String days(Outlook.Band band) {
    return band.toDay().isPresent()
        ? wording.say(DefinitionPhrase.RANGE, band.fromDay(), band.toDay().getAsInt())
        : wording.say(DefinitionPhrase.DAYS_FROM, band.fromDay());
  }

  private List<List<Piece>> row(Outlook outlook, String days, PercentRange percent) {
    return List.of(
        blocks.cell(wording.text(outlook.title())),
        blocks.cell(days),
        blocks.cell(wording.say(DefinitionPhrase.PERCENT, percent.low(), percent.high())),
        blocks.source(outlook.source(), outlook.origin()));
  }
}
