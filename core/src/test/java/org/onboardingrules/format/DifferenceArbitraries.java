package org.onboardingrules.format;

import static org.onboardingrules.format.AssessmentArbitraries.dates;
import static org.onboardingrules.format.AssessmentArbitraries.few;
import static org.onboardingrules.format.AssessmentArbitraries.places;
import static org.onboardingrules.format.AssessmentArbitraries.strings;
import static org.onboardingrules.format.AssessmentArbitraries.texts;
import static org.onboardingrules.format.AssessmentArbitraries.thresholds;
import static org.onboardingrules.format.ExplanationArbitraries.facts;
import static org.onboardingrules.format.ExplanationArbitraries.missing;
import static org.onboardingrules.format.ExplanationArbitraries.names;
import static org.onboardingrules.format.ExplanationArbitraries.needs;
import static org.onboardingrules.format.ExplanationArbitraries.standings;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.explanation.difference.Basis;
import org.onboardingrules.explanation.difference.Cause;
import org.onboardingrules.explanation.difference.Change;
import org.onboardingrules.explanation.difference.ConclusionChange;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.explanation.difference.Stated;
import org.onboardingrules.term.SegmentId;

/** Any difference that the types allow, likely or not. */
final class DifferenceArbitraries {

  private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);

  private DifferenceArbitraries() {}

  static Arbitrary<Difference> differences() {
    return Combinators.combine(
            strings(), strings(), bases(), bases(), few(changes()), few(conclusions()))
        .as(Difference::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Basis> bases() {
    Arbitrary<PackVersion> packs =
        Combinators.combine(strings(), strings(), strings()).as(PackVersion::new);
    return Combinators.combine(packs, Arbitraries.of(SegmentId.SMB, SegmentId.ENTERPRISE), dates())
        .as(Basis::new);
  }

  private static Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.of(ChangedPart.class),
            strings(),
            stated().optional(),
            stated().optional(),
            few(causes()))
        .as(Change::new);
  }

  private static Arbitrary<Stated> stated() {
    return Combinators.combine(strings(), texts().optional()).as(Stated::new);
  }

  private static Arbitrary<ConclusionChange> conclusions() {
    return Combinators.combine(
            names(), texts(), standings().optional(), standings().optional(), few(causes()), FLAGS)
        .as(ConclusionChange::new);
  }

  private static Arbitrary<Cause> causes() {
    Arbitrary<Cause> values =
        Combinators.combine(
                facts().optional(),
                strings(),
                texts(),
                strings().optional(),
                strings().optional(),
                needs().optional(),
                FLAGS)
            .as(Cause.ValueChanged::new);
    Arbitrary<Cause> moved =
        Combinators.combine(strings(), thresholds(), thresholds()).as(Cause.ThresholdChanged::new);
    Arbitrary<Cause> known = facts().map(fact -> fact("there", fact));
    Arbitrary<Cause> reports = Combinators.combine(missing(), FLAGS).as(Cause.ReportChanged::new);
    Arbitrary<Cause> conclusions =
        Combinators.combine(names(), standings().optional(), standings().optional())
            .as(Cause.ConclusionChanged::new);
    Arbitrary<Cause> guards =
        Combinators.combine(strings(), texts().optional(), texts().optional())
            .as(Cause.GuardChanged::new);
    Arbitrary<Cause> parts = Arbitraries.of(ChangedPart.class).map(Cause.PartChanged::new);
    Arbitrary<Cause> time = Arbitraries.longs().between(-999, 999).map(Cause.TimePassed::new);
    return Arbitraries.oneOf(
        values, moved, rules(), known, reports, conclusions, guards, parts, time);
  }

  private static Cause fact(String condition, FactNamed fact) {
    return new Cause.FactChanged(condition, Optional.empty(), Optional.of(fact));
  }

  private static Arbitrary<Cause> rules() {
    Arbitrary<Cause.RuleStated> stated =
        Combinators.combine(places(), few(strings())).as(Cause.RuleStated::new);
    return Combinators.combine(strings(), stated.optional(), stated)
        .as((rule, from, to) -> new Cause.RuleChanged(rule, from, Optional.of(to)));
  }
}
