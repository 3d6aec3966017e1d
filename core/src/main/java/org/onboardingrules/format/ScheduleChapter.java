package org.onboardingrules.format;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.definition.plan.Milestone;
import org.onboardingrules.definition.plan.Plan;
import org.onboardingrules.format.Block.Item;
import org.onboardingrules.format.Block.Items;
import org.onboardingrules.format.Block.Paragraph;
import org.onboardingrules.term.Language;

/** Tells the steps of the plan and the stretches of time that rules look at. */
record ScheduleChapter(Plan plan, DefinitionBlocks blocks, Wording wording) {

  List<Block> arranged() {
    List<Block> chapter = new ArrayList<>();
    chapter.addAll(blocks.headed(3, DefinitionPhrase.MILESTONES, "milestones", milestones()));
    chapter.addAll(blocks.headed(3, DefinitionPhrase.WINDOWS, "windows", windows()));
    chapter.addAll(blocks.headed(3, DefinitionPhrase.BUSY_PERIODS, "busy-periods", busyPeriods()));
    chapter.addAll(
        blocks.headed(3, DefinitionPhrase.BUSINESS_DAYS, "business-days", businessDays()));
    return blocks.chapter(DefinitionPhrase.SCHEDULE, "schedule", chapter);
  }

  private List<Block> milestones() {
    return plan.milestones().isEmpty()
        ? List.of()
        : List.of(
            blocks.table(
                List.of(
                    DefinitionPhrase.MILESTONE,
                    DefinitionPhrase.DUE,
                    DefinitionPhrase.OWNER,
                    DefinitionPhrase.PHASE,
                    DefinitionPhrase.NEEDED,
                    DefinitionPhrase.SOURCES),
                plan.milestones().stream().map(this::milestone)));
  }

  private List<List<Piece>> milestone(Milestone one) {
    DefinitionPhrase required =
        one.required() ? DefinitionPhrase.REQUIRED : DefinitionPhrase.OPTIONAL;
    return List.of(
        blocks.named(one.id(), Optional.of(wording.text(one.title()))),
        blocks.cell(one.due().map(wording::text)),
        blocks.cell(one.owner().map(wording::word)),
        blocks.cell(one.phase()),
        blocks.cell(wording.say(required)),
        blocks.source("", one.origin()));
  }

  private List<Block> windows() {
    return plan.windows().isEmpty()
        ? List.of()
        : List.of(
            blocks.table(
                List.of(DefinitionPhrase.WINDOW, DefinitionPhrase.LENGTH, DefinitionPhrase.SOURCES),
                plan.windows().stream()
                    .map(
                        one ->
                            List.of(
                                blocks.named(one.id(), Optional.empty()),
                                blocks.cell(wording.text(one.length())),
                                blocks.source("", one.origin())))));
  }

  private List<Block> busyPeriods() {
    List<Item> items =
        plan.busyPeriods().stream()
            .map(
                one ->
                    blocks.item(
                        DefinitionPhrase.BUSY_PERIOD,
                        wording.text(one.text()),
                        date(one.period().from()),
                        date(one.period().until())))
            .toList();
    return items.isEmpty() ? List.of() : List.of(new Items(false, items));
  }

  private String date(MonthDay day) {
    return wording.say(
        DefinitionPhrase.DATE, twoDigits(day.getMonthValue()), twoDigits(day.getDayOfMonth()));
  }

  private String twoDigits(int number) {
    return wording.language() == Language.EN && number < 10 ? "0" + number : "" + number;
  }

  private List<Block> businessDays() {
    return plan.businessDays()
        .<List<Block>>map(
            days ->
                List.of(
                    new Paragraph(
                        List.of(
                            blocks.plain(
                                DefinitionPhrase.WEEKEND,
                                weekend(days.weekend()),
                                days.holidays().size())))))
        .orElse(List.of());
  }

  private String weekend(Set<DayOfWeek> days) {
    Locale locale = wording.language() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
    return days.stream()
        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
        .collect(Collectors.joining(wording.say(DefinitionPhrase.BETWEEN)));
  }
}
