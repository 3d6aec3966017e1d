package org.onboardingrules.format;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.source.Place;

/**
 * Writes what a statement rests on: a line for each rule, below it the facts and thresholds side by
 * side. Several matches of one rule share its line.
 */
final class EvidenceLines {

  private static final int INDENT = 2;
  private static final int WIDEST_NAME = 36;

  private final Page page;
  private final Wording wording;

  EvidenceLines(Page page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  /** A name and what is said of it; the name is empty where the line before says it. */
  private record Row(String name, String text) {}

  void add(int column, List<Evidence> evidence) {
    Map<String, List<Evidence>> byHead =
        evidence.stream().collect(groupingBy(this::head, LinkedHashMap::new, toList()));
    byHead.forEach(
        (head, matches) -> {
          page.text(column, head);
          rows(column + INDENT, rowsOf(matches));
        });
  }

  private String head(Evidence evidence) {
    return evidence.match(this::ruleHead, this::guardHead);
  }

  private String ruleHead(RuleEvidence evidence) {
    String rule = wording.say(Phrase.RULE, evidence.rule(), line(evidence.at()));
    return sourced(rule, evidence.sources());
  }

  private String guardHead(GuardEvidence evidence) {
    String guard = sourced(wording.say(Phrase.GUARD, evidence.guard()), evidence.sources());
    return wording.say(Phrase.SAYS, guard, wording.text(evidence.detail()));
  }

  private String sourced(String what, List<String> sources) {
    String comma = wording.say(Phrase.COMMA);
    return sources.isEmpty()
        ? what
        : wording.say(Phrase.SOURCED, what, String.join(comma, sources));
  }

  private List<Row> rowsOf(List<Evidence> matches) {
    Stream<Row> facts =
        matches.stream()
            .flatMap(
                match -> match.match(RuleEvidence::facts, guard -> List.<FactSeen>of()).stream())
            .distinct()
            .flatMap(this::factRows);
    Stream<Row> thresholds =
        matches.stream()
            .flatMap(
                match ->
                    match
                        .match(RuleEvidence::thresholds, guard -> List.<ThresholdUsed>of())
                        .stream())
            .distinct()
            .map(this::thresholdRow);
    return Stream.concat(facts, thresholds).toList();
  }

  /** A value that only repeats the label is left out. */
  private Stream<Row> factRows(FactSeen fact) {
    String label = wording.text(fact.label());
    String name = fact.type() + " " + label;
    List<String> texts =
        fact.values().stream()
            .filter(seen -> !seen.value().equals(label))
            .map(seen -> seen.expression() + " = " + seen.value())
            .toList();
    if (texts.isEmpty()) {
      return Stream.of(new Row(name, ""));
    }
    return Stream.concat(
        Stream.of(new Row(name, texts.get(0))),
        texts.stream().skip(1).map(text -> new Row("", text)));
  }

  private Row thresholdRow(ThresholdUsed used) {
    String text =
        wording.say(
            Phrase.THRESHOLD_USED,
            used.name(),
            used.value().toPlainString(),
            used.source(),
            line(used.at()));
    return new Row(wording.say(Phrase.THRESHOLD), text);
  }

  private void rows(int column, List<Row> rows) {
    int widest = rows.stream().mapToInt(row -> DisplayWidth.of(row.name())).max().orElse(0);
    int textColumn = column + Math.min(widest, WIDEST_NAME) + INDENT;
    rows.forEach(row -> page.labelled(column, row.name(), textColumn, row.text()));
  }

  private static String line(Place place) {
    return place.file() + ":" + place.line();
  }
}
