package org.onboardingrules.format;

import static org.onboardingrules.format.AssessmentArbitraries.assessments;
import static org.onboardingrules.format.AssessmentArbitraries.few;
import static org.onboardingrules.format.AssessmentArbitraries.places;
import static org.onboardingrules.format.AssessmentArbitraries.strings;
import static org.onboardingrules.format.AssessmentArbitraries.texts;
import static org.onboardingrules.format.AssessmentArbitraries.thresholds;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.GuardExplained;
import org.onboardingrules.explanation.ReportWanted;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.GuardKind;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.ConditionExplained.Absence;
import org.onboardingrules.explanation.condition.ConditionExplained.Alternatives;
import org.onboardingrules.explanation.condition.ConditionExplained.Existence;
import org.onboardingrules.explanation.condition.ConditionExplained.FactMatched;
import org.onboardingrules.explanation.condition.ConditionExplained.Figure;
import org.onboardingrules.explanation.condition.ConditionExplained.ForEach;
import org.onboardingrules.explanation.condition.ConditionExplained.Instance;
import org.onboardingrules.explanation.condition.ConditionExplained.NotAsked;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.condition.Need;
import org.onboardingrules.explanation.condition.TestExplained;
import org.onboardingrules.explanation.condition.TestExplained.SeveralTests;
import org.onboardingrules.explanation.condition.TestExplained.ValueTest;
import org.onboardingrules.explanation.condition.ValueRead;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.MissingKind;
import org.onboardingrules.term.code.RiskLevel;

/** Any explanation that the types allow, likely or not. */
final class ExplanationArbitraries {

  private ExplanationArbitraries() {}

  static Arbitrary<Explanation> explanations() {
    return Combinators.combine(
            assessments(), few(conclusions()), few(guards()), ProspectArbitraries.prospects())
        .as(Explanation::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<ConclusionExplained> conclusions() {
    Arbitrary<ReportWanted> reports =
        Combinators.combine(missing(), few(texts())).as(ReportWanted::new);
    return Combinators.combine(names(), texts(), standings(), few(rules()), few(reports))
        .as(ConclusionExplained::new);
  }

  static Arbitrary<ConclusionName> names() {
    return Combinators.combine(
            Arbitraries.of(ConclusionKind.class),
            strings(),
            Arbitraries.of(RiskLevel.class).optional())
        .as(ConclusionName::new);
  }

  private static Arbitrary<GuardExplained> guards() {
    return Combinators.combine(
            Arbitraries.of(GuardKind.class), standings(), texts(), few(missing()))
        .as(GuardExplained::new);
  }

  private static Arbitrary<RuleExplained> rules() {
    return Combinators.combine(strings(), places(), few(strings()), standings(), few(conditions(2)))
        .as(RuleExplained::new);
  }

  static Arbitrary<Standing> standings() {
    return Arbitraries.of(Standing.class);
  }

  static Arbitrary<Missing> missing() {
    return Combinators.combine(Arbitraries.of(MissingKind.class), strings(), texts())
        .as(Missing::new);
  }

  static Arbitrary<FactNamed> facts() {
    return Combinators.combine(strings(), texts(), texts()).as(FactNamed::new);
  }

  /** The parts that all conditions have. */
  private record Head(String written, Place at, Standing standing) {}

  private static Arbitrary<Head> heads() {
    return Combinators.combine(strings(), places(), standings()).as(Head::new);
  }

  private static Arbitrary<ConditionExplained> conditions(int depth) {
    return depth == 0
        ? Arbitraries.oneOf(matched(), notAsked())
        : Arbitraries.oneOf(
            matched(), notAsked(), figures(), nested(depth), absences(depth), forEach(depth));
  }

  private static Arbitrary<ConditionExplained> matched() {
    return facts(heads()).map(matched -> matched);
  }

  private static Arbitrary<FactMatched> facts(Arbitrary<Head> heads) {
    return Combinators.combine(
            heads,
            strings(),
            texts(),
            facts().optional(),
            few(tests(1)),
            few(names()),
            few(missing()))
        .as(
            (head, type, noun, fact, tests, names, missing) ->
                new FactMatched(
                    head.written(),
                    head.at(),
                    head.standing(),
                    type,
                    noun,
                    fact,
                    tests,
                    names,
                    missing));
  }

  private static Arbitrary<ConditionExplained> notAsked() {
    return Combinators.combine(heads(), few(strings()))
        .as((head, on) -> new NotAsked(head.written(), head.at(), head.standing(), on));
  }

  private static Arbitrary<ConditionExplained> nested(int depth) {
    return Combinators.combine(
            heads(), few(few(conditions(depth - 1))), Arbitraries.of(true, false))
        .as(
            (head, groups, one) ->
                one && !groups.isEmpty()
                    ? new Existence(head.written(), head.at(), head.standing(), groups.get(0))
                    : new Alternatives(head.written(), head.at(), head.standing(), groups));
  }

  private static Arbitrary<ConditionExplained> absences(int depth) {
    return Combinators.combine(
            heads(),
            few(conditions(depth - 1)),
            Arbitraries.integers(),
            few(few(facts())),
            few(missing()))
        .as(
            (head, absent, times, found, missing) ->
                new Absence(
                    head.written(), head.at(), head.standing(), absent, times, found, missing));
  }

  private static Arbitrary<ConditionExplained> forEach(int depth) {
    Arbitrary<Instance> instances =
        Combinators.combine(facts().optional(), few(conditions(depth - 1))).as(Instance::new);
    return Combinators.combine(
            heads(), Arbitraries.integers(), Arbitraries.integers(), few(instances), few(missing()))
        .as(
            (head, size, failing, exceptions, missing) ->
                new ForEach(
                    head.written(),
                    head.at(),
                    head.standing(),
                    size,
                    failing,
                    exceptions,
                    missing));
  }

  private static Arbitrary<ConditionExplained> figures() {
    return Combinators.combine(
            heads(),
            strings().optional(),
            Arbitraries.integers(),
            few(few(facts())),
            few(facts(heads())),
            few(tests(1)),
            few(missing()))
        .as(
            (head, figure, times, counted, uncounted, tests, missing) ->
                new Figure(
                    head.written(),
                    head.at(),
                    head.standing(),
                    "count",
                    figure,
                    times,
                    counted,
                    uncounted,
                    tests,
                    missing));
  }

  private static Arbitrary<TestExplained> tests(int depth) {
    Arbitrary<TestExplained> values =
        Combinators.combine(heads(), texts(), reads(), needs(), few(missing()))
            .as(
                (head, text, seen, need, missing) ->
                    new ValueTest(
                        head.written(), head.at(), head.standing(), text, seen, need, missing));
    if (depth == 0) {
      return values;
    }
    Arbitrary<TestExplained> several =
        Combinators.combine(heads(), Arbitraries.of(true, false), few(tests(depth - 1)))
            .as(
                (head, all, tests) ->
                    new SeveralTests(head.written(), head.at(), head.standing(), all, tests));
    return Arbitraries.oneOf(values, several);
  }

  private static Arbitrary<ValueRead> reads() {
    return Combinators.combine(facts().optional(), strings(), texts(), strings().optional())
        .as(ValueRead::new);
  }

  static Arbitrary<Need> needs() {
    Arbitrary<Need.Origin> thresholds =
        Combinators.combine(
                thresholds(), Arbitraries.of(SegmentId.SMB, new SegmentId("官公庁")).optional())
            .as(Need.OfThreshold::new);
    Arbitrary<Need.Origin> origins =
        Arbitraries.oneOf(
            thresholds, strings().map(Need.InRule::new), reads().map(Need.OfFact::new));
    return Combinators.combine(
            texts(), Arbitraries.of(Relation.class), few(strings()), strings().optional(), origins)
        .as(Need::new);
  }
}
