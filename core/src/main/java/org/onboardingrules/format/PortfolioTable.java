package org.onboardingrules.format;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/** Writes a table of many accounts, those that need somebody most on top (R151). */
final class PortfolioTable {

  private static final String GAP = "  ";
  private static final String ABSENT = "-";
  private static final int WIDEST_SEGMENT = 14;
  private static final int LEAST_ACCOUNT = 8;

  private static final List<DecisionAction> URGENCY =
      List.of(
          DecisionAction.RELEASE,
          DecisionAction.ESCALATE,
          DecisionAction.EXTEND,
          DecisionAction.CONTINUE,
          DecisionAction.COMPLETE);

  private static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());

  private static final Comparator<Assessment> ORDER =
      comparingInt((Assessment a) -> URGENCY.indexOf(a.decision().action()))
          .thenComparing(comparingInt(PortfolioTable::gravity).reversed())
          .thenComparing(
              comparingInt((Assessment a) -> a.schedule().daysLate().orElse(0)).reversed())
          .thenComparing(
              comparingInt((Assessment a) -> a.schedule().slipDays().orElse(0)).reversed())
          .thenComparing(Assessment::accountName)
          .thenComparing(Assessment::accountId)
          .thenComparing(Assessment::asOf);

  private static final Comparator<LocalDate> BY_DATE = comparing(LocalDate::toEpochDay);

  /** Whether figures of the column stand to the right; the account's column, the first, flexes. */
  private enum Column {
    ACCOUNT(Phrase.ACCOUNT, false),
    SEGMENT(Phrase.SEGMENT, false),
    DECISION(Phrase.DECISION, false),
    COMPLETION(Phrase.COMPLETION, false),
    DONE(Phrase.DONE, true),
    FIRST_VALUE(Phrase.FIRST_VALUE, false),
    DAYS(Phrase.WAIT, true),
    LATE(Phrase.LATE_BY, true),
    SLIP(Phrase.SLIP, true),
    RISK(Phrase.CHURN_RISK, false);

    private final Phrase heading;
    private final boolean right;

    Column(Phrase heading, boolean right) {
      this.heading = heading;
      this.right = right;
    }
  }

  private final List<Assessment> assessments;
  private final Wording wording;
  private final Brief brief;

  PortfolioTable(List<Assessment> assessments, Wording wording) {
    this.assessments = assessments.stream().sorted(ORDER).toList();
    this.wording = wording;
    this.brief = new Brief(wording);
  }

  private static int gravity(Assessment assessment) {
    return assessment.churnRisks().stream()
        .map(ChurnRisk::level)
        .mapToInt(LEVELS::indexOf)
        .max()
        .orElse(-1);
  }

  @Override
  public String toString() {
    if (assessments.isEmpty()) {
      return wording.say(Phrase.NO_ACCOUNTS) + "\n";
    }
    Page page = new Page();
    page.text(0, title());
    page.text(0, packs());
    page.text(0, tally());
    page.blank();
    return page + table();
  }

  private String title() {
    LocalDate first = assessments.stream().map(Assessment::asOf).min(BY_DATE).orElseThrow();
    LocalDate last = assessments.stream().map(Assessment::asOf).max(BY_DATE).orElseThrow();
    Object when = first.equals(last) ? first : wording.say(Phrase.SPAN, first, last);
    int size = assessments.size();
    return wording.say(size == 1 ? Phrase.ONE_ACCOUNT : Phrase.ACCOUNTS, size, when);
  }

  private String packs() {
    return assessments.stream()
        .map(assessment -> brief.pack(assessment.pack()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(wording.say(Phrase.COMMA)))
        .transform(all -> wording.say(Phrase.PACK, all));
  }

  private String tally() {
    List<String> parts = new ArrayList<>();
    for (DecisionAction action : URGENCY) {
      long count = assessments.stream().filter(a -> a.decision().action() == action).count();
      if (count > 0) {
        parts.add(wording.say(Phrase.TALLY, count, wording.word(action)));
      }
    }
    return String.join(wording.say(Phrase.COMMA), parts);
  }

  private String table() {
    List<String> headings = new ArrayList<>();
    for (Column column : Column.values()) {
      headings.add(wording.say(column.heading));
    }
    List<List<String>> rows = assessments.stream().map(this::cells).toList();
    int[] widths = widths(headings, rows);
    StringBuilder out = new StringBuilder(line(headings, widths));
    int whole = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    out.append("-".repeat(whole)).append('\n');
    for (int i = 0; i < rows.size(); i++) {
      out.append(line(rows.get(i), widths)).append(secondLine(assessments.get(i), widths[0]));
    }
    return out.toString();
  }

  private List<String> cells(Assessment assessment) {
    return List.of(
        assessment.accountName(),
        Wrapping.cut(assessment.segment().name(), WIDEST_SEGMENT),
        wording.word(assessment.decision().action()),
        wording.word(assessment.completion().status()),
        assessment.completion().progress() + "%",
        wording.word(assessment.benchmark().grade()),
        figure(assessment.benchmark().days()),
        figure(assessment.schedule().daysLate()),
        figure(assessment.schedule().slipDays()),
        assessment.churnRisks().stream()
            .findFirst()
            .map(risk -> wording.word(risk.level()))
            .orElse(ABSENT));
  }

  private static String figure(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : ABSENT;
  }

  /** Every column is as wide as what it holds, but the first takes what is left. */
  private static int[] widths(List<String> headings, List<List<String>> rows) {
    int[] widths = new int[headings.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(r -> DisplayWidth.of(r.get(column))).max().orElse(0);
      widths[i] = Math.max(widest, DisplayWidth.of(headings.get(i)));
    }
    int others = IntStream.of(widths).skip(1).sum() + GAP.length() * (widths.length - 1);
    widths[0] = Math.min(widths[0], Math.max(LEAST_ACCOUNT, Page.WIDTH - others));
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Wrapping.cut(cells.get(i), widths[i]);
      boolean right = Column.values()[i].right;
      line.append(i == 0 ? "" : GAP);
      line.append(right ? Wrapping.padLeft(cell, widths[i]) : Wrapping.padRight(cell, widths[i]));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private String secondLine(Assessment assessment, int accountWidth) {
    String id = GAP + Wrapping.clean(assessment.accountId());
    String start = Wrapping.padRight(id, accountWidth) + GAP;
    int rest = Math.max(LEAST_ACCOUNT, Page.WIDTH - DisplayWidth.of(start));
    String point = Wrapping.cut(brief.mainPoint(assessment), rest);
    return (start + point).stripTrailing() + "\n";
  }
}
