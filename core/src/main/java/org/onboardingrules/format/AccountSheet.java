package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Outlook;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.evidence.Evidence;

/** Writes one account: in full, or in brief without what only those who write rules need. */
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
  private final Depth depth;
  private final Brief brief;
  private final Page page;
  private final EvidenceLines evidence;

  AccountSheet(Assessment assessment, Wording wording, Depth depth, Page page) {
    this.assessment = assessment;
    this.wording = wording;
    this.depth = depth;
    this.page = page;
    this.brief = new Brief(wording, depth);
    this.evidence = new EvidenceLines(page, wording);
  }

  /** Returns all of an account. */
  static String whole(Assessment assessment, Wording wording, Depth depth) {
    Page page = new Page();
    AccountSheet sheet = new AccountSheet(assessment, wording, depth, page);
    sheet.summary();
    sheet.reasons();
    sheet.criteria();
    sheet.risks();
    sheet.remarks();
    if (depth == Depth.FULL) {
      sheet.pack();
    }
    return page.toString();
  }

  void summary() {
    page.text(0, head());
    page.blank();
    row(Phrase.DECISION, brief.decision(assessment.decision()));
    row(Phrase.COMPLETION, brief.completion(assessment.completion(), assessment.schedule()));
    row(Phrase.FIRST_VALUE, List.of(brief.firstValue(assessment.benchmark())));
    List<Outlook> outlooks =
        assessment.outlooks().stream()
            .filter(outlook -> depth == Depth.FULL || outlook.percent().isPresent())
            .toList();
    if (!outlooks.isEmpty()) {
      row(Phrase.OUTLOOK, brief.outlooks(outlooks));
    }
    row(Phrase.SCHEDULE, brief.schedule(assessment.schedule()));
    if (depth == Depth.FULL) {
      row(Phrase.GRAVEST_RISK, List.of(brief.gravestRisk(assessment.churnRisks())));
    }
  }

  private String head() {
    String name = named(assessment.accountName(), assessment.accountId());
    return wording.say(Phrase.HEAD, name, assessment.segment(), assessment.asOf());
  }

  private void row(Phrase label, List<String> lines) {
    page.labelled(INDENT, wording.say(label), TEXT, lines.get(0));
    lines.stream().skip(1).forEach(line -> page.text(TEXT, line));
  }

  void reasons() {
    List<Reason> reasons = new ArrayList<>(assessment.decision().reasons());
    if (depth == Depth.BRIEF) {
      reasons.removeAll(assessment.decision().decisive());
    }
    section(depth == Depth.FULL ? Phrase.REASONS : Phrase.OTHER_REASONS, !reasons.isEmpty());
    for (Reason reason : reasons) {
      String text = wording.text(reason.text());
      marked(wording.word(reason.action()), named(text, reason.id()));
      reason.to().ifPresent(to -> page.text(TEXT, wording.say(Phrase.TO_WHOM, wording.word(to))));
      restsOn(TEXT, reason.evidence());
    }
  }

  private void criteria() {
    boolean byRule = !assessment.completion().evidence().isEmpty();
    section(Phrase.COMPLETE_RULES, byRule && depth == Depth.FULL);
    restsOn(INDENT, assessment.completion().evidence());
    List<CriterionResult> criteria =
        assessment.completion().criteria().stream().sorted(BLOCKING_FIRST).toList();
    section(Phrase.CRITERIA, !criteria.isEmpty());
    for (CriterionResult criterion : criteria) {
      String title = named(wording.text(criterion.title()), criterion.id());
      Phrase optional = depth == Depth.FULL ? Phrase.OPTIONAL : Phrase.OPTIONAL_TOLD;
      String shown = criterion.required() ? title : wording.say(optional, title);
      marked(wording.word(criterion.status()), shown);
      restsOn(TEXT, criterion.evidence());
    }
  }

  void risks() {
    section(Phrase.RISKS, !assessment.churnRisks().isEmpty());
    for (ChurnRisk risk : assessment.churnRisks()) {
      String text = named(wording.text(risk.text()), risk.id());
      marked(
          wording.word(risk.level()),
          wording.say(
              depth == Depth.FULL ? Phrase.LISTED : Phrase.TOLD,
              text,
              wording.word(risk.indicator())));
      restsOn(TEXT, risk.evidence());
    }
  }

  void remarks() {
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

  private void item(String text, String id, List<Evidence> pieces) {
    page.labelled(INDENT, "-", INDENT + INDENT, named(text, id));
    restsOn(INDENT + INDENT, pieces);
  }

  private String named(String text, String id) {
    return depth == Depth.FULL ? wording.say(Phrase.NAMED, text, id) : text;
  }

  private void restsOn(int column, List<Evidence> pieces) {
    if (depth == Depth.FULL) {
      evidence.add(column, pieces);
    }
  }

  /** Which pack gave the answer. */
  void pack() {
    page.blank();
    page.text(0, wording.say(Phrase.PACK, brief.pack(assessment.pack())));
  }
}
