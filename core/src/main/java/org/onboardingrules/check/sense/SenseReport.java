package org.onboardingrules.check.sense;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Span;

/** Says what makes no sense in a rule. */
record SenseReport(Rule rule, Findings findings) {

  void contradiction(Contradiction contradiction) {
    String demand = shown(contradiction.demand());
    Subject subject = contradiction.demand().subject();
    add(
        FindingCode.NEVER_HOLDS,
        contradiction.demand().at(),
        contradiction
                .other()
                .map(other -> demand + " and " + shown(other) + " never hold together")
                .orElse(demand + " never holds" + (limits(subject).isEmpty() ? " here" : ""))
            + ", so this rule concludes nothing",
        contradiction.other().isPresent()
            ? "correct one of the two; if either is enough, join them by `||` inside the pattern"
            : limits(subject).orElse("correct the comparison, or delete the rule"));
  }

  void comparison(Span at, SingleComparisons.Judged judged) {
    String segments =
        judged.only().stream()
            .flatMap(segment -> segment.segment().stream())
            .map(segment -> "`" + segment + "`")
            .collect(Collectors.joining(", "));
    add(
        judged.holds() ? FindingCode.ALWAYS_HOLDS : FindingCode.NEVER_HOLDS,
        at,
        shown(judged.demand())
            + (judged.holds() ? " holds for every value" : " never holds")
            + (segments.isEmpty() ? "" : " in the segment " + segments)
            + (judged.holds() ? ", so it tells nothing" : ""),
        limits(judged.demand().subject()).orElse("correct the comparison, or leave it out"));
  }

  void alwaysHolds(Span at) {
    add(
        FindingCode.ALWAYS_HOLDS,
        at,
        "`" + rule.file().textOf(at) + "` always holds, so it tells nothing",
        "correct it, or leave it out");
  }

  private void add(FindingCode code, Span at, String message, String help) {
    findings.add(code, rule.file().snippet(at), message, help);
  }

  /** The comparison as written, with the number behind its threshold. */
  private String shown(Demand demand) {
    String text = rule.file().textOf(demand.at());
    return "`%s`%s"
        .formatted(
            text,
            text.contains("threshold") && demand.constant() instanceof BigDecimal number
                ? " (" + number.toPlainString() + ")"
                : "");
  }

  /** Which numbers the subject can be, if not all. */
  private static Optional<String> limits(Subject subject) {
    NumberRange range = subject.range();
    String name = subject.property().isEmpty() ? "this figure" : "`" + subject.property() + "`";
    return range
        .least()
        .map(BigDecimal::toPlainString)
        .map(
            least ->
                range
                    .most()
                    .map(
                        most ->
                            "%s lies between %s and %s%s"
                                .formatted(
                                    name,
                                    least,
                                    most.toPlainString(),
                                    most.compareTo(BigDecimal.ONE) == 0
                                        ? ": 0.6 stands for 60 percent"
                                        : ""))
                    .orElse(name + " is never below " + least));
  }
}
