package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.RiskLevel;

/** Turns what the rules of a pack concluded into an assessment. Immutable and thread-safe. */
public final class Policy {

  private final RulePack pack;

  /** Applies the settings of this pack. */
  public Policy(RulePack pack) {
    this.pack = pack;
  }

  /**
   * Returns the assessment.
   *
   * @param accountName for people
   * @param facts the account as of the date
   * @param drawn what the rules concluded from them
   */
  public Assessment assessment(String accountName, Facts facts, Drawn drawn) {
    Onboarding onboarding = facts.onboarding();
    SegmentId segment = new SegmentId(onboarding.segment());
    Completion completion = new CompletionPolicy(pack).completion(onboarding, drawn);
    Benchmark benchmark = new BenchmarkPolicy(pack).benchmark(onboarding, segment);
    boolean complete = completion.status() == CompletionStatus.COMPLETE;
    return new Assessment(
        new PackVersion(pack.id(), pack.version(), pack.digest()),
        onboarding.account(),
        accountName,
        segment,
        onboarding.asOf(),
        completion,
        new DecisionPolicy(pack).decision(facts, drawn, completion.status()),
        churnRisks(drawn),
        benchmark,
        new OutlookPolicy(pack).outlooks(benchmark, onboarding.closed()),
        schedule(onboarding, complete),
        delayCauses(drawn),
        plays(drawn),
        new Guards(pack).flags(facts, complete));
  }

  /** Each risk once, at the gravest level that a rule gave it; the gravest first. */
  private List<ChurnRisk> churnRisks(Drawn drawn) {
    Map<String, ChurnRisk> byId = new TreeMap<>();
    Comparator<ChurnRisk> byLevel = Comparator.comparing(ChurnRisk::level);
    drawn
        .all(org.onboardingrules.authoring.conclusion.ChurnRisk.class)
        .map(conclusion -> churnRisk(conclusion, drawn))
        .forEach(risk -> byId.merge(risk.id(), risk, BinaryOperator.maxBy(byLevel)));
    return byId.values().stream().sorted(byLevel.reversed().thenComparing(ChurnRisk::id)).toList();
  }

  private ChurnRisk churnRisk(
      org.onboardingrules.authoring.conclusion.ChurnRisk conclusion, Drawn drawn) {
    DeclaredRisk declared = Declarations.get(pack.risks(), conclusion.id());
    List<Evidence> evidence = drawn.evidenceOf(conclusion);
    return new ChurnRisk(
        conclusion.id(),
        Coded.of(RiskLevel.class, conclusion.level()).orElseThrow(),
        declared.indicator(),
        FilledText.of(declared.text(), evidence),
        evidence);
  }

  private List<DelayCause> delayCauses(Drawn drawn) {
    return drawn
        .all(org.onboardingrules.authoring.conclusion.DelayCause.class)
        .map(
            c -> {
              List<Evidence> evidence = drawn.evidenceOf(c);
              Text text = Declarations.get(pack.delayCauses(), c.id()).text();
              return new DelayCause(c.id(), FilledText.of(text, evidence), evidence);
            })
        .toList();
  }

  private List<Play> plays(Drawn drawn) {
    return drawn
        .all(org.onboardingrules.authoring.conclusion.Play.class)
        .map(
            c -> {
              List<Evidence> evidence = drawn.evidenceOf(c);
              Text text = Declarations.get(pack.plays(), c.id()).text();
              return new Play(c.id(), FilledText.of(text, evidence), evidence);
            })
        .toList();
  }

  /**
   * How late it is. Once complete, lateness stops; on which day that was is not known unless the
   * onboarding was closed, so an open one that is complete has no lateness.
   */
  private static Schedule schedule(Onboarding onboarding, boolean complete) {
    boolean running = !complete || onboarding.closed();
    return new Schedule(
        Optional.ofNullable(onboarding.originalDeadline()),
        Optional.ofNullable(onboarding.deadline()),
        running ? whole(onboarding.daysLate()) : OptionalInt.empty(),
        onboarding.extendedDays().intValueExact(),
        running ? whole(onboarding.slipDays()) : OptionalInt.empty(),
        whole(onboarding.kickoffDelay()));
  }

  private static OptionalInt whole(@Nullable BigDecimal days) {
    return days == null ? OptionalInt.empty() : OptionalInt.of(days.intValueExact());
  }
}
