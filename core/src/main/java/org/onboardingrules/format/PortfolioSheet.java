package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.portfolio.Count;
import org.onboardingrules.portfolio.GroupTally;
import org.onboardingrules.portfolio.LabelTally;
import org.onboardingrules.portfolio.PortfolioSummary;
import org.onboardingrules.portfolio.Tally;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/** Puts the parts of a portfolio below each other. Immutable. */
final class PortfolioSheet {

  private static final int GAP = 2;

  private final PortfolioSummary summary;
  private final Wording wording;

  PortfolioSheet(PortfolioSummary summary, Wording wording) {
    this.summary = summary;
    this.wording = wording;
  }

  @Override
  public String toString() {
    if (summary.total().accounts() == 0) {
      return wording.say(Phrase.NO_ACCOUNTS) + "\n";
    }
    return Stream.of(
            Stream.of(head()),
            groups(),
            new ConclusionTables(wording).of(summary),
            Stream.of(attention()))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String head() {
    Page page = new Page();
    page.text(0, title());
    page.text(0, packs());
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put(wording.say(Phrase.DECISION), counts(summary.total().decisions(), this::decision));
    counts.put(wording.say(Phrase.COMPLETION), completion());
    counts.put(wording.say(Phrase.FIRST_VALUE), counts(summary.grades(), this::grade));
    counts.put(wording.say(Phrase.GRAVEST_RISK), counts(summary.gravestRisk(), this::risk));
    int column = counts.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0) + GAP;
    counts.forEach((label, text) -> page.labelled(0, label, column, text));
    return page.toString();
  }

  private String title() {
    LocalDate first = summary.firstAsOf().orElseThrow();
    LocalDate last = summary.lastAsOf().orElseThrow();
    Object when = first.equals(last) ? first : wording.say(Phrase.SPAN, first, last);
    long accounts = summary.total().accounts();
    Phrase phrase = accounts == 1 ? Phrase.ONE_ACCOUNT : Phrase.ACCOUNTS;
    return wording.say(phrase, Figures.grouped(accounts), when);
  }

  private String packs() {
    Brief brief = new Brief(wording);
    return summary.packs().stream()
        .map(brief::pack)
        .distinct()
        .collect(Collectors.joining(wording.say(Phrase.COMMA)))
        .transform(all -> wording.say(Phrase.PACK, all));
  }

  private interface Words {
    String of(String word);
  }

  private String counts(List<Count> counts, Words words) {
    return counts.stream()
        .filter(count -> count.accounts() > 0)
        .map(count -> tally(count.accounts(), words.of(count.word())))
        .collect(Collectors.joining(wording.say(Phrase.COMMA)));
  }

  private String tally(long accounts, String word) {
    return wording.say(Phrase.TALLY, Figures.grouped(accounts), word);
  }

  /** Complete stands there even if it is none: that is the question. */
  private String completion() {
    Tally total = summary.total();
    List<String> parts = new ArrayList<>();
    for (CompletionStatus status : CompletionStatus.values()) {
      String part = tally(total.of(status), wording.word(status));
      if (status == CompletionStatus.COMPLETE) {
        parts.add(wording.say(Phrase.SHARE, part, total.percentComplete().orElseThrow()));
      } else if (total.of(status) > 0) {
        parts.add(part);
      }
    }
    return String.join(wording.say(Phrase.COMMA), parts);
  }

  private String decision(String word) {
    return said(word, DecisionAction.values());
  }

  private String grade(String word) {
    return said(word, Grade.values());
  }

  private String risk(String word) {
    return said(word, RiskLevel.values());
  }

  private String said(String word, Coded... values) {
    return Stream.of(values)
        .filter(value -> value.word().equals(word))
        .map(wording::word)
        .findFirst()
        .orElseGet(() -> wording.say(Phrase.NONE));
  }

  /** All of one segment are told above. */
  private Stream<String> groups() {
    GroupTables tables = new GroupTables(wording, summary.total());
    Stream<String> segments =
        summary.segments().size() < 2
            ? Stream.empty()
            : Stream.of(tables.of(wording.say(Phrase.SEGMENT), summary.segments()));
    return Stream.concat(
        segments, summary.labels().stream().map(label -> tables.of(label.label(), rows(label))));
  }

  private List<GroupTally> rows(LabelTally label) {
    List<GroupTally> rows = new ArrayList<>(label.values());
    label.other().ifPresent(t -> rows.add(new GroupTally(wording.say(Phrase.OTHER_VALUES), t)));
    label.without().ifPresent(t -> rows.add(new GroupTally(wording.say(Phrase.NO_VALUE), t)));
    return rows;
  }

  private String attention() {
    if (summary.attention().isEmpty()) {
      return "";
    }
    String table = new AttentionTable(wording).of(summary.attention());
    long more = summary.total().accounts() - summary.attention().size();
    return more == 0
        ? table
        : table + wording.say(Phrase.MORE_ACCOUNTS, Figures.grouped(more)) + "\n";
  }
}
