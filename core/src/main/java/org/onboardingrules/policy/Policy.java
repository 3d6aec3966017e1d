package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
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
import org.onboardingrules.term.Truth;
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
   * @param completedOn asked, only if the account is complete, for the day from which it has been;
   *     empty if the facts do not tell
   */
  public Assessment assessment(
      String accountName, Facts facts, Drawn drawn, Supplier<Optional<LocalDate>> completedOn) {
    Onboarding onboarding = facts.onboarding();
    SegmentId segment = new SegmentId(onboarding.segment());
    Benchmark benchmark = new BenchmarkPolicy(pack).benchmark(onboarding, segment);
    Completion completion = new CompletionPolicy(pack).completion(onboarding, drawn, completedOn);
    boolean complete = completion.status() == CompletionStatus.COMPLETE;
    FilledText texts = new ConclusionTexts(pack, drawn).filling();
    return new Assessment(
        new PackVersion(pack.id(), pack.version(), pack.digest()),
        onboarding.account(),
        accountName,
        segment,
        onboarding.asOf(),
        completion,
        new DecisionPolicy(pack, texts).decision(facts, drawn, completion.status()),
        churnRisks(drawn, texts),
        benchmark,
        new OutlookPolicy(pack).outlooks(benchmark, onboarding.closed()),
        schedule(onboarding, completion),
        delayCauses(drawn, texts),
        plays(drawn, texts),
        new Guards(pack).flags(facts, complete));
  }

  /**
   * Returns whether an account is complete.
   *
   * @param facts the account as of the date
   * @param rules whether its rules say so
   */
  public boolean isComplete(Facts facts, Truth rules) {
    return new CompletionPolicy(pack).status(facts.onboarding(), rules)
        == CompletionStatus.COMPLETE;
  }

  /** Returns whether the customer's value is evidenced in the way that the pack declares (R125). */
  public Truth valueEvidenced(Facts facts) {
    return new CompletionPolicy(pack).valueEvidenced(facts.onboarding());
  }

  /** Returns whether the health rating lets completion pass (R105). */
  public Truth healthy(Facts facts) {
    return new CompletionPolicy(pack).healthy(facts.onboarding());
  }

  /** Each risk once, at the gravest level that a rule gave it; the gravest first. */
  private List<ChurnRisk> churnRisks(Drawn drawn, FilledText texts) {
    Map<String, ChurnRisk> byId = new TreeMap<>();
    Comparator<ChurnRisk> byLevel = Comparator.comparing(ChurnRisk::level);
    drawn
        .all(org.onboardingrules.authoring.conclusion.ChurnRisk.class)
        .map(conclusion -> churnRisk(conclusion, drawn, texts))
        .forEach(risk -> byId.merge(risk.id(), risk, BinaryOperator.maxBy(byLevel)));
    return byId.values().stream().sorted(byLevel.reversed().thenComparing(ChurnRisk::id)).toList();
  }

  private ChurnRisk churnRisk(
      org.onboardingrules.authoring.conclusion.ChurnRisk conclusion,
      Drawn drawn,
      FilledText texts) {
    DeclaredRisk declared = Declarations.get(pack.risks(), conclusion.id());
    List<Evidence> evidence = drawn.evidenceOf(conclusion);
    return new ChurnRisk(
        conclusion.id(),
        Coded.of(RiskLevel.class, conclusion.level()).orElseThrow(),
        declared.indicator(),
        texts.of(declared.text(), evidence),
        evidence);
  }

  private List<DelayCause> delayCauses(Drawn drawn, FilledText texts) {
    return drawn
        .all(org.onboardingrules.authoring.conclusion.DelayCause.class)
        .map(
            c -> {
              List<Evidence> evidence = drawn.evidenceOf(c);
              Text text = Declarations.get(pack.delayCauses(), c.id()).text();
              return new DelayCause(c.id(), texts.of(text, evidence), evidence);
            })
        .toList();
  }

  private List<Play> plays(Drawn drawn, FilledText texts) {
    return drawn
        .all(org.onboardingrules.authoring.conclusion.Play.class)
        .map(
            c -> {
              List<Evidence> evidence = drawn.evidenceOf(c);
              Text text = Declarations.get(pack.plays(), c.id()).text();
              return new Play(c.id(), texts.of(text, evidence), evidence);
            })
        .toList();
  }

  /** How late it is; once complete, how late it became so. */
  private static Schedule schedule(Onboarding onboarding, Completion completion) {
    Optional<LocalDate> original = Optional.ofNullable(onboarding.originalDeadline());
    Optional<LocalDate> deadline = Optional.ofNullable(onboarding.deadline());
    boolean complete = completion.status() == CompletionStatus.COMPLETE;
    return new Schedule(
        original,
        deadline,
        complete ? past(deadline, completion) : whole(onboarding.daysLate()),
        onboarding.extendedDays().intValueExact(),
        complete ? past(original, completion) : whole(onboarding.slipDays()),
        whole(onboarding.kickoffDelay()));
  }

  private static OptionalInt past(Optional<LocalDate> deadline, Completion completion) {
    if (deadline.isEmpty() || completion.completedOn().isEmpty()) {
      return OptionalInt.empty();
    }
    long days = ChronoUnit.DAYS.between(deadline.get(), completion.completedOn().get());
    return OptionalInt.of(Math.toIntExact(Math.max(0, days)));
  }

  private static OptionalInt whole(@Nullable BigDecimal days) {
    return days == null ? OptionalInt.empty() : OptionalInt.of(days.intValueExact());
  }
}
