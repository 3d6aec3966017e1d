package org.onboardingrules.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Least;
import org.onboardingrules.pack.FirstValue.OfGoal;
import org.onboardingrules.pack.FirstValue.OfMilestone;
import org.onboardingrules.pack.FirstValue.OfTotal;
import org.onboardingrules.term.code.Anchor;

/** Reads what the moment of first value is. */
final class FirstValueReader {

  private static final String GOAL = "goal";
  private static final String MILESTONE = "milestone";
  private static final String METRIC = "metric";
  private static final String TOTAL = "total";
  private static final Least ABOVE_ZERO =
      Least.above(BigDecimal.ZERO, "is not above 0", "write a number above 0");

  private final Fields fields;
  private final Findings findings;
  private final int before;

  FirstValueReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
    this.before = findings.count();
  }

  Slot<FirstValue> read() {
    Optional<String> goal = fields.text(GOAL);
    Optional<String> milestone = fields.text(MILESTONE);
    Optional<String> metric = fields.text(METRIC);
    Optional<BigDecimal> total = fields.number(TOTAL, ABOVE_ZERO);
    Anchor from = fields.word("from", Anchor.class).orElse(Anchor.CONTRACT_SIGNED);
    checkKeys();
    fields.done();
    Optional<FirstValue> moment =
        goal.<FirstValue>map(id -> new OfGoal(id, from))
            .or(() -> milestone.map(id -> new OfMilestone(id, from)))
            .or(() -> metric.flatMap(id -> total.map(sum -> new OfTotal(id, sum, from))));
    return new Slot<>(
        moment.filter(sound -> findings.count() == before),
        Stream.of(
                reference(Reference.Target.GOAL, GOAL, goal),
                reference(Reference.Target.MILESTONE, MILESTONE, milestone),
                reference(Reference.Target.METRIC, METRIC, metric))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Reference> reference(
      Reference.Target target, String key, Optional<String> name) {
    return name.map(id -> new Reference(target, id, fields.at(key)));
  }

  private void checkKeys() {
    boolean any = fields.hasOneOf(GOAL, MILESTONE, METRIC);
    boolean whole = fields.hasAllOrNone(METRIC, TOTAL);
    List<String> named = Stream.of(GOAL, MILESTONE, METRIC).filter(fields::has).toList();
    if (!any) {
      report(
          "`first-value` names neither a goal nor a milestone nor a metric",
          "add `goal` or `milestone` with the id of a declared one, or `metric` with `total`");
    } else if (named.size() > 1) {
      findings.add(
          FindingCode.CONTRADICTION,
          fields.at(named.get(1)),
          "`first-value` names both a %s and a %s".formatted(named.get(0), named.get(1)),
          "keep the one that is the moment of first value");
    } else if (!whole) {
      reportHalf(fields.has(METRIC));
    }
  }

  private void reportHalf(boolean metric) {
    report(
        "key `" + (metric ? TOTAL : METRIC) + "` is missing in `first-value`",
        metric
            ? "add `total` with the number that the observations of the metric must add up to"
            : "add `metric` with the id of a declared one, or delete `total`");
  }

  private void report(String message, String help) {
    findings.add(FindingCode.MISSING_KEY, fields.at(), message, help);
  }
}
