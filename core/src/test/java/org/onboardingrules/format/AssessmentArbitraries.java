package org.onboardingrules.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.Outlook;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.Withheld;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.assessment.code.WithheldCause;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.assessment.evidence.ValueSeen;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.term.code.StakeholderRole;

/** Any assessment that the types allow, likely or not. */
final class AssessmentArbitraries {

  private AssessmentArbitraries() {}

  static Arbitrary<Assessment> assessments() {
    return Combinators.combine(head(), completions(), decisions(), tail())
        .as(
            (head, completion, decision, tail) ->
                new Assessment(
                    head.pack(),
                    head.id(),
                    head.name(),
                    head.segment(),
                    head.asOf(),
                    completion,
                    decision,
                    tail.risks(),
                    tail.benchmark(),
                    tail.outlooks(),
                    tail.schedule(),
                    tail.causes(),
                    tail.plays(),
                    tail.flags()))
        .withoutEdgeCases();
  }

  private record Head(
      PackVersion pack, String id, String name, SegmentId segment, LocalDate asOf) {}

  private record Tail(
      List<ChurnRisk> risks,
      Benchmark benchmark,
      List<Outlook> outlooks,
      Schedule schedule,
      List<DelayCause> causes,
      List<Play> plays,
      List<Flag> flags) {}

  private static Arbitrary<Head> head() {
    Arbitrary<PackVersion> packs =
        Combinators.combine(strings(), strings(), strings()).as(PackVersion::new);
    Arbitrary<SegmentId> segments =
        Arbitraries.of("SMB", "MID_MARKET", "ENTERPRISE", "官公庁", "x-1").map(SegmentId::new);
    return Combinators.combine(packs, strings(), strings(), segments, dates()).as(Head::new);
  }

  private static Arbitrary<Tail> tail() {
    return Combinators.combine(
            few(risks()),
            benchmarks(),
            few(outlooks()),
            schedules(),
            few(causes()),
            few(plays()),
            few(flags()))
        .as(Tail::new);
  }

  private static Arbitrary<Completion> completions() {
    return Combinators.combine(
            Arbitraries.of(CompletionStatus.class),
            dates().optional(),
            Arbitraries.of(true, false).optional(),
            Arbitraries.integers().between(0, 100),
            few(criteria()),
            few(
                Combinators.combine(Arbitraries.of(WithheldCause.class), texts())
                    .as(Withheld::new)),
            few(evidence()))
        .as(
            (status, day, onTime, progress, criteria, withheld, evidence) -> {
              Optional<LocalDate> since =
                  status == CompletionStatus.COMPLETE ? day : Optional.empty();
              return new Completion(
                  status,
                  since,
                  since.isPresent() ? onTime : Optional.empty(),
                  progress,
                  criteria,
                  withheld,
                  evidence);
            });
  }

  private static Arbitrary<CriterionResult> criteria() {
    return Combinators.combine(
            strings(),
            texts(),
            Arbitraries.of(true, false),
            Arbitraries.of(CriterionStatus.class),
            few(evidence()))
        .as(CriterionResult::new);
  }

  private static Arbitrary<Decision> decisions() {
    Arbitrary<Reason> reasons =
        Combinators.combine(
                strings(),
                Arbitraries.of(DecisionAction.class),
                texts(),
                Arbitraries.of(StakeholderRole.class).optional(),
                few(evidence()))
            .as(Reason::new);
    return Combinators.combine(
            Arbitraries.of(DecisionAction.class), few(reasons), dates().optional())
        .as(Decision::new);
  }

  private static Arbitrary<ChurnRisk> risks() {
    return Combinators.combine(
            strings(),
            Arbitraries.of(RiskLevel.class),
            Arbitraries.of(IndicatorKind.class),
            texts(),
            few(evidence()))
        .as(ChurnRisk::new);
  }

  private static Arbitrary<Outlook> outlooks() {
    Arbitrary<PercentRange> ranges =
        Arbitraries.integers().between(0, 50).map(low -> new PercentRange(low, low + 50));
    return Combinators.combine(strings(), texts(), ranges.optional(), strings()).as(Outlook::new);
  }

  private static Arbitrary<Benchmark> benchmarks() {
    return Combinators.combine(
            Arbitraries.of(Grade.class),
            Arbitraries.of(Anchor.class),
            dates().optional(),
            optionalInts(-100_000))
        .as(Benchmark::new);
  }

  private static Arbitrary<Schedule> schedules() {
    Arbitrary<Optional<LocalDate>> date = dates().optional();
    return Combinators.combine(
            date,
            date,
            optionalInts(0),
            Arbitraries.integers().greaterOrEqual(0),
            optionalInts(0),
            optionalInts(-100_000))
        .as(Schedule::new);
  }

  private static Arbitrary<DelayCause> causes() {
    return Combinators.combine(strings(), texts(), few(evidence())).as(DelayCause::new);
  }

  private static Arbitrary<Play> plays() {
    return Combinators.combine(strings(), texts(), few(evidence())).as(Play::new);
  }

  private static Arbitrary<Flag> flags() {
    return Combinators.combine(Arbitraries.of(FlagKind.class), texts()).as(Flag::new);
  }

  private static Arbitrary<Evidence> evidence() {
    Arbitrary<Evidence> guards =
        Combinators.combine(strings(), few(strings()), texts()).as(GuardEvidence::new);
    Arbitrary<Evidence> rules =
        Combinators.combine(strings(), places(), few(strings()), few(facts()), few(thresholds()))
            .as(RuleEvidence::new);
    return Arbitraries.oneOf(guards, rules);
  }

  private static Arbitrary<FactSeen> facts() {
    Arbitrary<ValueSeen> values = Combinators.combine(strings(), strings()).as(ValueSeen::new);
    return Combinators.combine(strings(), texts(), few(values)).as(FactSeen::new);
  }

  static Arbitrary<ThresholdUsed> thresholds() {
    Arbitrary<BigDecimal> numbers =
        Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-18, 18))
            .as(BigDecimal::new);
    return Combinators.combine(strings(), numbers, strings(), places()).as(ThresholdUsed::new);
  }

  static Arbitrary<Place> places() {
    Arbitrary<Integer> numbers = Arbitraries.integers().greaterOrEqual(1);
    return Combinators.combine(strings(), numbers, numbers).as(Place::new);
  }

  static Arbitrary<Text> texts() {
    Arbitrary<String> filled = strings().filter(text -> !text.isBlank());
    return Combinators.combine(filled, filled).as(Text::new);
  }

  private static Arbitrary<OptionalInt> optionalInts(int least) {
    return Arbitraries.integers()
        .greaterOrEqual(least)
        .optional()
        .map(n -> n.isPresent() ? OptionalInt.of(n.get()) : OptionalInt.empty());
  }

  static Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  static Arbitrary<String> strings() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(8),
        Arbitraries.of("null", "true", "12", "2026-02-30", "\"\\/", "IıİI", "請求書 50件", ""));
  }

  static <T> Arbitrary<List<T>> few(Arbitrary<T> items) {
    return items.list().ofMaxSize(2);
  }
}
