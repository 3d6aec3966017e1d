package org.onboardingrules.engine;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.explanation.EvidenceWriter;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.internal.drools.FiringLimitReached;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Drawn;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Truth;

/**
 * A rule pack that was checked and compiled, ready to assess accounts. Make it once and keep it:
 * compiling is slow, assessing is fast. Immutable and thread-safe.
 *
 * <pre>{@code
 * CompiledPack pack = CompiledPack.load(Path.of("packs/invoice-automation"));
 * Assessment assessment = pack.assess(account, LocalDate.of(2026, 3, 31));
 * }</pre>
 *
 * <p>Every account is judged twice, by Drools and by the evaluator of the rule model: Drools draws
 * the conclusions, the evaluator tells what is false from what is unknown and on what a conclusion
 * rests. If the two disagree about a conclusion, there is an exception and no answer.
 *
 * <p>Equal inputs give equal assessments, whatever the order of an account's parts, the thread, the
 * locale or the time zone. There is no clock inside: the as-of date is always passed in.
 */
public final class CompiledPack {

  /** How often rules may fire for one account unless told otherwise. */
  public static final int DEFAULT_FIRING_LIMIT = 10_000;

  private static final int LAST_YEAR = 9999;

  private final RulePack pack;
  private final ValidationReport report;
  private final Evaluator evaluator;
  private final DroolsRules rules;
  private final Policy policy;
  private final int firingLimit;

  CompiledPack(RulePack pack, PackCheck check, DroolsRules rules) {
    this(pack, check.report(), new Evaluator(check.strata()), rules, DEFAULT_FIRING_LIMIT);
  }

  private CompiledPack(
      RulePack pack,
      ValidationReport report,
      Evaluator evaluator,
      DroolsRules rules,
      int firingLimit) {
    this.pack = pack;
    this.report = report;
    this.evaluator = evaluator;
    this.rules = rules;
    this.policy = new Policy(pack);
    this.firingLimit = firingLimit;
  }

  /**
   * Reads the pack that a path leads to, a folder or a jar, checks it and compiles it.
   *
   * @throws ValidationException if the pack cannot be used, with everything that is wrong with it
   */
  public static CompiledPack load(Path path) throws ValidationException {
    return load(PackSource.at(path));
  }

  /**
   * Reads a pack, checks it and compiles it.
   *
   * @throws ValidationException if the pack cannot be used, with everything that is wrong with it
   */
  public static CompiledPack load(PackSource source) throws ValidationException {
    return Loading.of(source).orThrow();
  }

  /**
   * Checks a pack and compiles it.
   *
   * @throws ValidationException if the pack cannot be used, with everything that is wrong with it
   */
  public static CompiledPack compile(RulePack pack) throws ValidationException {
    return Loading.of(PackCheck.of(pack)).orThrow();
  }

  /**
   * Returns everything that is wrong with a pack, or worth knowing about it: all that loading it
   * would find. Without errors the pack can be loaded. Never fails: that there is no pack is a
   * finding too.
   */
  public static ValidationReport check(PackSource source) {
    return Loading.of(source).report();
  }

  /** Returns the pack that was compiled. */
  public RulePack pack() {
    return pack;
  }

  /** Returns what was found on the way to this pack: warnings and notes, no errors. */
  public ValidationReport report() {
    return report;
  }

  /**
   * Returns the same pack with another limit on how often rules may fire for one account.
   *
   * @param limit 1 or more
   * @throws IllegalArgumentException if the limit is below 1
   */
  public CompiledPack withFiringLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + "\ngive 1 or more");
    }
    return new CompiledPack(pack, report, evaluator, rules, limit);
  }

  /**
   * Assesses an account.
   *
   * @param account what the host knows about it
   * @param asOf the date for which the question is asked; what happened later is not seen
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   * @throws FiringLimitException if rules fire more often than they may
   * @throws EngineDisagreementException if Drools and the evaluator conclude different things
   */
  public Assessment assess(Account account, LocalDate asOf) {
    requireNonNull(account, "account");
    requireNonNull(asOf, "asOf");
    if (asOf.getYear() < 1 || asOf.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "asOf is " + asOf + "\ngive a date of the years 1 to " + LAST_YEAR);
    }
    FittingSegment segment = new AccountFit(pack, account).segment();
    Facts facts = AsOf.facts(account, pack, segment.id(), asOf);
    Evaluation evaluation = evaluate(facts, account);
    Set<Conclusion> drawn = fire(facts, account);
    if (!drawn.equals(evaluation.drawn())) {
      throw new EngineDisagreementException(
          account.id(), pack.id(), difference(drawn, evaluation.drawn()));
    }
    return segment.toldIn(
        policy.assessment(account.name(), facts, drawn(evaluation, segment.id())));
  }

  private Evaluation evaluate(Facts facts, Account account) {
    try {
      return evaluator.evaluate(facts, firingLimit);
    } catch (StepLimitReached reached) {
      throw new FiringLimitException(account.id(), pack.id(), reached.rule(), firingLimit);
    }
  }

  private Set<Conclusion> fire(Facts facts, Account account) {
    try {
      return rules.fire(facts, firingLimit);
    } catch (FiringLimitReached reached) {
      throw new FiringLimitException(account.id(), pack.id(), reached.rule(), firingLimit);
    }
  }

  private static String difference(Set<Conclusion> engine, Set<Conclusion> evaluator) {
    Set<String> different = new TreeSet<>();
    engine.stream().filter(c -> !evaluator.contains(c)).forEach(c -> different.add(c.toString()));
    evaluator.stream().filter(c -> !engine.contains(c)).forEach(c -> different.add(c.toString()));
    return String.join(", ", different);
  }

  private Drawn drawn(Evaluation evaluation, SegmentId segment) {
    EvidenceWriter writer = new EvidenceWriter(pack, segment);
    Map<Conclusion, Truth> truths = new LinkedHashMap<>();
    Map<Conclusion, List<Evidence>> evidence = new LinkedHashMap<>();
    for (Conclusion conclusion : evaluation.drawn()) {
      truths.put(conclusion, Truth.TRUE);
      evidence.put(conclusion, writer.evidence(evaluation.matchesOf(conclusion)));
    }
    evaluation.undecided().forEach(conclusion -> truths.put(conclusion, Truth.UNKNOWN));
    return new Drawn(truths, evidence);
  }
}
