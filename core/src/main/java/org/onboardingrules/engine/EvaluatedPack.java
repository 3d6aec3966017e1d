package org.onboardingrules.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.definition.writing.DefinitionWriter;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.explanation.writing.EvidenceWriter;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Drawn;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.RuleTrace;

/**
 * A rule pack whose accounts are judged by the evaluator of the rule model alone. Nothing is
 * compiled, so the same pack with another rule or another threshold is made in no time: for those
 * who ask what a definition does, by trying what a changed one would do. Customers are judged by a
 * {@link CompiledPack}, which asks Drools too; where both answer, they answer alike.
 *
 * <p>Immutable and thread-safe. Speaks of rules as the library understands them, and may change
 * with that.
 */
public final class EvaluatedPack {

  private final RulePack pack;
  private final Strata strata;
  private final EvaluatorJudge judge;
  private final Policy policy;

  private EvaluatedPack(RulePack pack, Strata strata, EvaluatorJudge judge) {
    this.pack = pack;
    this.strata = strata;
    this.judge = judge;
    this.policy = new Policy(pack);
  }

  /**
   * Checks a pack.
   *
   * @throws ValidationException if it cannot be used, with everything that is wrong with it
   */
  public static EvaluatedPack of(PackReading reading) throws ValidationException {
    PackCheck check = PackCheck.of(reading);
    check.report().throwIfErrors();
    return of(check.pack().orElseThrow(), check.strata(), CompiledPack.DEFAULT_FIRING_LIMIT);
  }

  static EvaluatedPack of(RulePack pack, Strata strata, int firingLimit) {
    return new EvaluatedPack(pack, strata, EvaluatorJudge.of(pack, strata, firingLimit));
  }

  EvaluatedPack withFiringLimit(int limit) {
    return new EvaluatedPack(pack, strata, judge.withFiringLimit(limit));
  }

  /** Returns the pack. */
  public RulePack pack() {
    return pack;
  }

  /** Returns its rules, the first to settle first; without those that it switches off. */
  public List<Rule> rules() {
    return strata.layers().stream().flatMap(List::stream).toList();
  }

  /** Returns what the pack defines, in words. */
  public Definition definition() {
    return DefinitionWriter.of(pack, rules());
  }

  /** Returns the same rules, of a pack that declares other things. */
  public EvaluatedPack with(RulePack changed) {
    return of(changed, strata, judge.firingLimit());
  }

  /**
   * Returns the same pack with other rules.
   *
   * @throws ValidationException if what some rule concludes rests on its own absence
   */
  public EvaluatedPack with(List<Rule> rules) throws ValidationException {
    Findings findings = new Findings();
    Strata changed = Strata.of(rules, findings);
    findings.report().throwIfErrors();
    return of(pack, changed, judge.firingLimit());
  }

  /**
   * Returns the facts that rules see about an account.
   *
   * @throws UnsuitableAccountException if the account does not fit the pack
   */
  public Facts facts(Account account, LocalDate asOf) {
    requireNonNull(account, "account");
    CompiledPack.requireDate(asOf);
    return AsOf.facts(account, pack, segment(account).id(), asOf);
  }

  /**
   * Returns what the rules conclude about some facts.
   *
   * @throws FiringLimitException if rules hold more often than they may
   */
  public Evaluation evaluate(Account account, Facts facts) {
    return judge.judgement(facts, account).evaluation();
  }

  /**
   * Tells how each rule stands about some facts.
   *
   * @throws FiringLimitException if that needs more steps than rules may take
   */
  public List<RuleTrace> traces(Account account, Facts facts) {
    return judge.traces(judge.judgement(facts, account), account);
  }

  /**
   * Assesses an account, as {@link CompiledPack#assess} would.
   *
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   * @throws FiringLimitException if rules hold more often than they may
   */
  public Assessment assess(Account account, LocalDate asOf) {
    Facts facts = facts(account, asOf);
    return assess(account, facts, evaluate(account, facts));
  }

  /**
   * Returns the assessment that follows from what was evaluated.
   *
   * @param facts what {@link #facts} says of the account
   * @param evaluation what {@link #evaluate} says of them
   * @throws FiringLimitException if rules hold more often than they may on an earlier day
   */
  public Assessment assess(Account account, Facts facts, Evaluation evaluation) {
    return assessment(account, segment(account), new Judgement(facts, evaluation), day -> {});
  }

  /** Returns the segment of an account that fits the pack. */
  FittingSegment segment(Account account) {
    return new AccountFit(pack, account).segment();
  }

  /**
   * Returns what follows from a judgement.
   *
   * @param onCompletion is told the day from which the account has been complete, if there is one
   */
  Assessment assessment(
      Account account,
      FittingSegment segment,
      Judgement judgement,
      Consumer<LocalDate> onCompletion) {
    LocalDate asOf = judgement.facts().onboarding().asOf();
    Drawn drawn = judgement.drawn(new EvidenceWriter(pack, segment.id()));
    Assessment assessment =
        policy.assessment(
            account.name(),
            judgement.facts(),
            drawn,
            () -> {
              Optional<LocalDate> since =
                  new CompletionDate(judge, policy, account, segment.id())
                      .before(asOf, RecordedDays.of(account, judgement.facts().onboarding()));
              since.ifPresent(onCompletion);
              return since;
            });
    return segment.toldIn(assessment);
  }

  Policy policy() {
    return policy;
  }

  EvaluatorJudge judge() {
    return judge;
  }
}
