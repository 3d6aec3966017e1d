package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.GuardExplained;
import org.onboardingrules.explanation.ReportWanted;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/** Writes what to know about one account, and what to do next. */
final class ExplanationSheet {

  private static final int INDENT = 2;

  /** What is told beside completion and the decision. */
  private static final Set<ConclusionKind> SIDE_NOTES =
      Set.of(ConclusionKind.CHURN_RISK, ConclusionKind.DELAY_CAUSE, ConclusionKind.PLAY);

  private final Explanation explanation;
  private final Wording wording;
  private final Page page = new Page();
  private final ConclusionLines conclusions;

  ExplanationSheet(Explanation explanation, Wording wording) {
    this.explanation = explanation;
    this.wording = wording;
    this.conclusions = new ConclusionLines(explanation, page, wording, Depth.BRIEF);
    Assessment assessment = explanation.assessment();
    AccountSheet account = new AccountSheet(assessment, wording, Depth.BRIEF, page);
    account.summary();
    account.reasons();
    new ProspectLines(explanation.prospect(), assessment.asOf(), page, wording).add();
    completion(assessment.completion().status());
    reports();
    account.risks();
    account.remarks();
    account.pack();
  }

  private void completion(CompletionStatus status) {
    if (status != CompletionStatus.COMPLETE) {
      section(
          status == CompletionStatus.INCOMPLETE
              ? Phrase.WHY_NOT_COMPLETE
              : Phrase.WHY_UNDETERMINED);
      explanation
          .of(ConclusionName.of(ConclusionKind.COMPLETE, "complete"))
          .filter(complete -> complete.standing() != Standing.HOLDS)
          .ifPresent(complete -> conclusions.below(INDENT, complete));
    }
    for (GuardExplained guard : explanation.guards()) {
      if (guard.standing() != Standing.HOLDS) {
        String text = wording.text(guard.text());
        page.labelled(INDENT, Marks.of(guard.standing()), INDENT + Marks.WIDTH, text);
        conclusions.missing(INDENT + Marks.WIDTH, guard.missing());
      }
    }
    criteria(Phrase.OTHER_CRITERIA, false);
    criteria(Phrase.MET_CRITERIA, true);
  }

  private void criteria(Phrase heading, boolean met) {
    List<ConclusionExplained> criteria =
        explanation.conclusions().stream()
            .filter(one -> one.name().kind() == ConclusionKind.CRITERION)
            .filter(one -> (one.standing() == Standing.HOLDS) == met)
            .filter(one -> !conclusions.toldOf(one.name()))
            .toList();
    if (!criteria.isEmpty()) {
      section(heading);
      criteria.forEach(one -> conclusions.add(INDENT, one));
    }
  }

  /** What is missing, and what each report would help to settle: criteria first. */
  private void reports() {
    Map<Missing, List<ConclusionExplained>> settles = new TreeMap<>();
    Map<Missing, List<Text>> toSay = new LinkedHashMap<>();
    for (ConclusionExplained one : explanation.conclusions()) {
      for (ReportWanted report : one.reports()) {
        settles.computeIfAbsent(report.missing(), key -> new ArrayList<>()).add(one);
        if (one.name().kind() == ConclusionKind.CRITERION) {
          toSay.computeIfAbsent(report.missing(), key -> new ArrayList<>()).addAll(report.toSay());
        }
      }
    }
    if (settles.isEmpty()) {
      return;
    }
    section(Phrase.REPORTS);
    List<Text> others = new ArrayList<>();
    settles.forEach(
        (missing, settled) -> {
          if (settled.stream().allMatch(one -> SIDE_NOTES.contains(one.name().kind()))) {
            others.add(missing.text());
          } else {
            report(missing, toSay.getOrDefault(missing, List.of()), settled);
          }
        });
    if (!others.isEmpty()) {
      String also = wording.say(Phrase.ALSO_MISSING, joined(others));
      page.labelled(INDENT, "-", INDENT * 2, also);
    }
  }

  private void report(Missing missing, List<Text> toSay, List<ConclusionExplained> settled) {
    page.labelled(INDENT, "-", INDENT * 2, wording.text(missing.text()));
    List<Text> needs = toSay.stream().distinct().toList();
    if (!needs.isEmpty()) {
      page.text(INDENT * 3, wording.say(Phrase.TO_SAY, joined(needs)));
    }
    page.text(INDENT * 3, wording.say(Phrase.REPORTED_SETTLES, names(settled)));
  }

  private String joined(List<Text> texts) {
    return texts.stream().map(wording::text).collect(Collectors.joining(wording.say(Phrase.COMMA)));
  }

  /** Criteria by their titles, reasons by how many there are; the rest is beside the point. */
  private String names(List<ConclusionExplained> settled) {
    boolean byCriteria =
        settled.stream().anyMatch(one -> one.name().kind() == ConclusionKind.CRITERION);
    ConclusionKind titled = byCriteria ? ConclusionKind.CRITERION : ConclusionKind.COMPLETE;
    Stream<String> criteria =
        settled.stream()
            .filter(one -> one.name().kind() == titled)
            .map(one -> wording.text(one.text()));
    Stream<String> reasons =
        settled.stream()
            .map(one -> one.name().kind())
            .filter(kind -> kind != ConclusionKind.CRITERION && kind != ConclusionKind.COMPLETE)
            .filter(kind -> !SIDE_NOTES.contains(kind))
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> wording.say(Phrase.HOW_MANY, wording.word(e.getKey()), e.getValue()));
    return Stream.concat(criteria, reasons).collect(Collectors.joining(wording.say(Phrase.COMMA)));
  }

  private void section(Phrase heading) {
    page.blank();
    page.text(0, wording.say(heading));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
