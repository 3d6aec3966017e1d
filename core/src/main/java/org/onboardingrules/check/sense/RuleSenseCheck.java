package org.onboardingrules.check.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Span;

/**
 * Finds rules that can never hold, and comparisons that never or always hold. Both are decided for
 * the values that single comparisons with constants leave over, thresholds taken as they are
 * declared; a rule is only called impossible if it is for every segment.
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
    rules.forEach(this::check);
  }

  private void check(Rule rule) {
    SenseReport report = new SenseReport(rule, findings);
    Set<Span> reported = new HashSet<>();
    contradiction(rule)
        .ifPresent(
            contradiction -> {
              report.contradiction(contradiction);
              reported.add(contradiction.demand().at());
            });
    Subjects subjects = Subjects.of(rule.when());
    SingleComparisons single = new SingleComparisons(segments, subjects);
    for (Expression test : tests(rule).toList()) {
      int before = reported.size();
      SingleComparisons.in(test)
          .forEach(
              comparison ->
                  single
                      .judge(comparison)
                      .filter(judged -> reported.add(comparison.at()))
                      .ifPresent(judged -> report.comparison(comparison.at(), judged)));
      if (reported.size() == before && alwaysHolds(test, subjects)) {
        report.alwaysHolds(test.at());
      }
    }
  }

  /** What is demanded of facts and figures, each joined by {@code &&} for itself. */
  private static Stream<Expression> tests(Rule rule) {
    return Stream.concat(
            rule.patterns().flatMap(Condition.Pattern::tests),
            rule.when().stream()
                .flatMap(Subjects::figures)
                .flatMap(accumulate -> accumulate.tests().stream()))
        .flatMap(RuleSenseCheck::parts);
  }

  private static Stream<Expression> parts(Expression test) {
    return test instanceof Expression.And and
        ? and.parts().stream().flatMap(RuleSenseCheck::parts)
        : Stream.of(test);
  }

  /** The first contradiction of the first alternative, if none is free of them in any segment. */
  private Optional<Contradiction> contradiction(Rule rule) {
    List<Contradiction> found = new ArrayList<>();
    List<Contradiction> ofOthers = new ArrayList<>();
    for (Constants segment : segments) {
      for (List<Demand> alternative : new RuleDemands(segment).of(rule.when())) {
        Optional<Contradiction> contradiction = Contradiction.in(alternative);
        boolean own = segment.canMeet(alternative);
        if (own && contradiction.isEmpty()) {
          return Optional.empty();
        }
        contradiction.ifPresent((own ? found : ofOthers)::add);
      }
    }
    return Stream.concat(found.stream(), ofOthers.stream()).findFirst();
  }

  private boolean alwaysHolds(Expression test, Subjects subjects) {
    return test.operands().noneMatch(Operand::open)
        && segments.stream()
            .allMatch(
                segment ->
                    new Alternatives(subjects::of, segment)
                        .of(test, false).stream().allMatch(a -> Contradiction.in(a).isPresent()));
  }
}
