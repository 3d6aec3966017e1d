package org.onboardingrules.check.sense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;

/**
 * Finds rules that can never hold, and comparisons that always hold. Both are decided for the
 * values that single comparisons with constants leave over, thresholds taken as they are declared;
 * a rule is only called impossible if it is for every segment.
 */
public final class RuleSenseCheck {

  private final List<Constants> segments;
  private final Findings findings;

  /** Starts a check of the rules of a pack. */
  public RuleSenseCheck(RulePack pack, Findings findings) {
    this.segments = Constants.perSegment(pack);
    this.findings = findings;
  }

  /** Checks rules. */
  public void check(List<Rule> rules) {
    for (Rule rule : rules) {
      contradiction(rule).ifPresent(contradiction -> report(rule, contradiction));
      rule.when().forEach(condition -> checkTests(rule, condition));
    }
  }

  /** The first contradiction of the first alternative, if none is free of them in any segment. */
  private Optional<Contradiction> contradiction(Rule rule) {
    List<Contradiction> found = new ArrayList<>();
    for (Constants segment : segments) {
      for (List<Demand> alternative : new RuleDemands(segment).of(rule.when())) {
        Optional<Contradiction> contradiction = Contradiction.in(alternative);
        if (contradiction.isEmpty()) {
          return Optional.empty();
        }
        found.add(contradiction.get());
      }
    }
    return found.stream().findFirst();
  }

  private void report(Rule rule, Contradiction contradiction) {
    String demand = shown(rule, contradiction.demand());
    NumberRange range = contradiction.demand().subject().range();
    findings.add(
        FindingCode.NEVER_HOLDS,
        rule.file().snippet(contradiction.demand().at()),
        contradiction
                .other()
                .map(other -> demand + " and " + shown(rule, other) + " never hold together")
                .orElse(demand + " never holds" + (range.equals(NumberRange.ALL) ? " here" : ""))
            + ", so this rule concludes nothing",
        contradiction.other().isPresent()
            ? "correct one of the two; if either is enough, join them by `||` inside the pattern"
            : help(contradiction.demand().subject(), range));
  }

  private static String help(Subject subject, NumberRange range) {
    if (range.equals(NumberRange.ALL)) {
      return "correct the comparison, or delete the rule";
    }
    String least = range.least().map(BigDecimal::toPlainString).orElse("");
    return range
        .most()
        .map(
            most ->
                "`%s` lies between %s and %s%s"
                    .formatted(
                        subject.property(),
                        least,
                        most.toPlainString(),
                        most.equals(BigDecimal.ONE) ? ": 0.6 stands for 60 percent" : ""))
        .orElse("this figure is never below " + least);
  }

  /** The comparison as written, with the number behind its threshold. */
  private static String shown(Rule rule, Demand demand) {
    String text = rule.file().textOf(demand.at());
    return "`%s`%s"
        .formatted(
            text,
            text.contains("threshold") && demand.constant() instanceof BigDecimal number
                ? " (" + number.toPlainString() + ")"
                : "");
  }

  private void checkTests(Rule rule, Condition condition) {
    condition
        .patterns()
        .forEach(
            pattern ->
                pattern
                    .tests()
                    .filter(test -> alwaysHolds(test, subjects -> subjects.enter(pattern)))
                    .forEach(test -> reportAlways(rule, test)));
    if (condition instanceof Condition.Accumulate accumulate) {
      accumulate.tests().stream()
          .filter(test -> alwaysHolds(test, s -> s.enter(accumulate.aggregate())))
          .forEach(test -> reportAlways(rule, test));
    }
  }

  private boolean alwaysHolds(Expression test, Consumer<Subjects> enter) {
    return test.operands().noneMatch(Operand::open)
        && segments.stream()
            .allMatch(
                segment -> {
                  Subjects subjects = new Subjects();
                  enter.accept(subjects);
                  return new Alternatives(subjects::of, segment)
                      .of(test, false).stream().allMatch(a -> Contradiction.in(a).isPresent());
                });
  }

  private void reportAlways(Rule rule, Expression test) {
    findings.add(
        FindingCode.ALWAYS_HOLDS,
        rule.file().snippet(test.at()),
        "`" + rule.file().textOf(test.at()) + "` always holds, so it tells nothing",
        "correct it, or leave it out");
  }
}
