package org.onboardingrules.format;

import java.util.Comparator;
import java.util.List;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.evidence.Evidence;

/** Writes one account in full. */
final class AccountSheet {

  private static final int INDENT = 2;
  private static final int TEXT = 16;

  /** What stands in the way of completion comes first. */
  private static final Comparator<CriterionResult> BLOCKING_FIRST =
      Comparator.comparing((CriterionResult c) -> c.status() == CriterionStatus.MET)
          .thenComparing(c -> !c.required())
          .thenComparing(CriterionResult::status);

  private final Assessment assessment;
  private final Wording wording;
  private final Brief brief;
  private final Page page = new Page();
  private final EvidenceLines evidence;

  AccountSheet(Assessment assessment, Wording wording) {
    this.assessment = assessment;
    this.wording = wording;
    this.brief = new Brief(wording);
    this.evidence = new EvidenceLines(page, wording);
    summary();
    reasons();
    criteria();
    risks();
    remarks();
    page.blank();
    page.text(0, wording.say(Phrase.PACK, brief.pack(assessment.pack())));
  }

  private void summary() {
    page.text(
        0,
        wording.say(
            Phrase.HEAD,
            assessment.accountName(),
            assessment.accountId(),
            assessment.segment(),
            assessment.asOf()));
    page.blank();
    row(Phrase.DECISION, brief.decision(assessment.decision()));
    row(Phrase.COMPLETION, brief.completion(assessment.completion(), assessment.schedule()));
    row(Phrase.FIRST_VALUE, List.of(brief.firstValue(assessment.benchmark())));
    List<String> outlooks = brief.outlooks(assessment.outlooks());
    if (!outlooks.isEmpty()) {
      row(Phrase.OUTLOOK, outlooks);
    }
    row(Phrase.SCHEDULE, brief.schedule(assessment.schedule()));
    row(Phrase.GRAVEST_RISK, List.of(brief.gravestRisk(assessment.churnRisks())));
  }

  private void row(Phrase label, List<String> lines) {
    page.labelled(INDENT, wording.say(label), TEXT, lines.get(0));
    lines.stream().skip(1).forEach(line -> page.text(TEXT, line));
  }

  private void reasons() {
    List<Reason> reasons = assessment.decision().reasons();
    section(Phrase.REASONS, !reasons.isEmpty());
    for (Reason reason : reasons) {
      String text = wording.text(reason.text());
      marked(wording.word(reason.action()), named(text, reason.id()));
      reason.to().ifPresent(to -> page.text(TEXT, wording.say(Phrase.TO_WHOM, wording.word(to))));
      evidence.add(TEXT, reason.evidence());
    }
  }

  private void criteria() {
    section(Phrase.COMPLETE_RULES, !assessment.completion().evidence().isEmpty());
    evidence.add(INDENT, assessment.completion().evidence());
    List<CriterionResult> criteria =
        assessment.completion().criteria().stream().sorted(BLOCKING_FIRST).toList();
    section(Phrase.CRITERIA, !criteria.isEmpty());
    for (CriterionResult criterion : criteria) {
      String title = named(wording.text(criterion.title()), criterion.id());
      String shown = criterion.required() ? title : wording.say(Phrase.OPTIONAL, title);
      marked(wording.word(criterion.status()), shown);
      evidence.add(TEXT, criterion.evidence());
    }
  }

  private void risks() {
    section(Phrase.RISKS, !assessment.churnRisks().isEmpty());
    for (ChurnRisk risk : assessment.churnRisks()) {
      String text = named(wording.text(risk.text()), risk.id());
      marked(
          wording.word(risk.level()),
          String.join(wording.say(Phrase.COMMA), text, wording.word(risk.indicator())));
      evidence.add(TEXT, risk.evidence());
    }
  }

  private void remarks() {
    section(Phrase.DELAY_CAUSES, !assessment.delayCauses().isEmpty());
    assessment
        .delayCauses()
        .forEach(cause -> item(wording.text(cause.text()), cause.id(), cause.evidence()));
    section(Phrase.PLAYS, !assessment.plays().isEmpty());
    assessment.plays().forEach(play -> item(wording.text(play.text()), play.id(), play.evidence()));
    section(Phrase.FLAGS, !assessment.flags().isEmpty());
    assessment
        .flags()
        .forEach(flag -> item(wording.text(flag.text()), flag.kind().word(), List.of()));
  }

  private void section(Phrase heading, boolean filled) {
    if (filled) {
      page.blank();
      page.text(0, wording.say(heading));
    }
  }

  private void marked(String mark, String text) {
    page.labelled(INDENT, mark, TEXT, text);
  }

  private void item(String text, String id, List<Evidence> restsOn) {
    page.labelled(INDENT, "-", INDENT + INDENT, named(text, id));
    evidence.add(INDENT + INDENT, restsOn);
  }

  private String named(String text, String id) {
    return wording.say(Phrase.NAMED, text, id);
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
