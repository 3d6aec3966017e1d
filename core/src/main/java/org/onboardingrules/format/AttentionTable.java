package org.onboardingrules.format;

import java.util.List;
import java.util.OptionalInt;
import org.onboardingrules.assessment.Assessment;

/** Writes a table of accounts, two lines each, in the order given. Immutable. */
final class AttentionTable {

  private static final String ABSENT = "-";
  private static final int WIDEST_SEGMENT = 14;

  private final Wording wording;
  private final Brief brief;

  AttentionTable(Wording wording) {
    this.wording = wording;
    this.brief = new Brief(wording);
  }

  String of(List<Assessment> assessments) {
    Grid grid =
        new Grid(
            List.of(
                left(Phrase.ACCOUNT),
                left(Phrase.SEGMENT),
                left(Phrase.DECISION),
                left(Phrase.COMPLETION),
                right(Phrase.DONE),
                left(Phrase.FIRST_VALUE),
                right(Phrase.WAIT),
                right(Phrase.LATE_BY),
                right(Phrase.SLIP),
                left(Phrase.CHURN_RISK)));
    for (Assessment assessment : assessments) {
      grid.row(cells(assessment), assessment.accountId(), brief.mainPoint(assessment));
    }
    return grid.toString();
  }

  private Grid.Head left(Phrase heading) {
    return Grid.Head.left(wording.say(heading));
  }

  private Grid.Head right(Phrase heading) {
    return Grid.Head.right(wording.say(heading));
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
}
