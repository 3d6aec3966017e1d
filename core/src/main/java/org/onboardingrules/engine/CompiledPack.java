package org.onboardingrules.engine;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.explanation.writing.ExplanationWriter;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.term.SegmentId;

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

  private final EvaluatedPack evaluated;
  private final ValidationReport report;
  private final Judge judge;
  private final Foresight foresight;

  CompiledPack(RulePack pack, PackCheck check, DroolsRules rules) {
    this(
        EvaluatedPack.of(pack, check.strata(), DEFAULT_FIRING_LIMIT),
        check.report(),
        rules,
        Foresight.of(check.strata(), pack.criteria().keySet().stream()));
  }

  private CompiledPack(
      EvaluatedPack evaluated, ValidationReport report, DroolsRules rules, Foresight foresight) {
    this.evaluated = evaluated;
    this.report = report;
    this.judge = new Judge(evaluated.judge(), rules);
    this.foresight = foresight;
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
    return evaluated.pack();
  }

  /** Returns the same pack without Drools, to ask what a changed one would conclude. */
  public EvaluatedPack evaluated() {
    return evaluated;
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
    return new CompiledPack(evaluated.withFiringLimit(limit), report, judge.rules(), foresight);
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
    return answer(account, asOf).assessment();
  }

  /**
   * Explains an account's assessment: for everything that the rules of the pack can conclude, why
   * it was concluded or why not, condition by condition, down to the data. Takes several times as
   * long as {@link #assess}, which does none of it.
   *
   * @param account what the host knows about it
   * @param asOf the date for which the question is asked; what happened later is not seen
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   * @throws FiringLimitException if rules fire more often than they may
   * @throws EngineDisagreementException if Drools and the evaluator conclude different things
   */
  public Explanation explain(Account account, LocalDate asOf) {
    Answer answer = answer(account, asOf);
    Facts facts = answer.judgement().facts();
    Policy policy = evaluated.policy();
    return new ExplanationWriter(pack(), answer.assessment())
        .write(
            evaluated.judge().traces(answer.judgement(), account),
            facts.onboarding(),
            policy.valueEvidenced(facts),
            policy.healthy(facts),
            foresight.prospect(judge, account, answer.assessment().segment(), asOf));
  }

  private record Answer(Judgement judgement, Assessment assessment) {}

  private Answer answer(Account account, LocalDate asOf) {
    requireNonNull(account, "account");
    requireDate(asOf);
    FittingSegment segment = evaluated.segment(account);
    Judgement judgement = judge.judgement(account, segment.id(), asOf);
    Assessment assessment =
        evaluated.assessment(
            account,
            segment,
            judgement,
            completedOn -> confirm(account, segment.id(), completedOn));
    return new Answer(judgement, assessment);
  }

  /** Asks Drools too about the day on which an account became complete, and the day before. */
  private void confirm(Account account, SegmentId segment, LocalDate completedOn) {
    judge.judgement(account, segment, completedOn);
    judge.judgement(account, segment, completedOn.minusDays(1));
  }

  /**
   * Returns what would have to change for an account to become complete, and until when each
   * criterion can still be met. What is told was made to a copy of the account and judged.
   *
   * @param account what the host knows about it
   * @param asOf the date for which the question is asked; what happened later is not seen
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   * @throws FiringLimitException if rules fire more often than they may
   * @throws EngineDisagreementException if Drools and the evaluator conclude different things
   */
  public Prospect prospect(Account account, LocalDate asOf) {
    requireNonNull(account, "account");
    requireDate(asOf);
    FittingSegment segment = evaluated.segment(account);
    return foresight.prospect(judge, account, segment.id(), asOf);
  }

  /**
   * Assesses many accounts, one after the other or several at once. The results come in the order
   * of the accounts and are the same for any parallelism. An account that cannot be assessed is a
   * {@link AccountResult.NotAssessed} in its place and does not disturb the others.
   *
   * <pre>{@code
   * try (Stream<AccountResult> results = pack.assessAll(accounts, asOf, 4)) {
   *   results.forEach(result -> result.match(this::keep, this::report));
   * }
   * }</pre>
   *
   * <p>Nothing is read before the first result is asked for, and then no more than two accounts
   * ahead for each thread, so that neither accounts nor results fill the memory and {@code limit}
   * ends a source without end. (Of a source made with {@code flatMap}, Java reads all that came of
   * one element at once.) Only the thread that asks for results reads the accounts. With a
   * parallelism of 1 it assesses them too, each when it is asked for, and no other thread is used.
   *
   * <p>Other threads are daemons and end with the last account, when the stream of results is
   * closed, or, if that is left half read, a second after they have run out of work. Close it all
   * the same: that closes the stream of accounts too. Who goes on reading a stream that was closed
   * half read gets an {@link IllegalStateException}.
   *
   * <p>What the stream of accounts throws reaches the caller after the results before it; so does a
   * {@link NullPointerException} for a {@code null} in it. An {@link Error} is never made a result,
   * but thrown. An interrupt of the caller ends nothing: the flag stays set, and the results come.
   *
   * @param accounts what the host knows about each
   * @param asOf the date for which the question is asked; what happened later is not seen
   * @param parallelism how many accounts may be assessed at once, 1 or more
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999, or the
   *     parallelism is below 1
   * @throws IllegalStateException if the stream of accounts was used before
   */
  public Stream<AccountResult> assessAll(
      Stream<Account> accounts, LocalDate asOf, int parallelism) {
    requireNonNull(accounts, "accounts");
    requireDate(asOf);
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism is " + parallelism + "\ngive 1 or more");
    }
    Function<Account, AccountResult> result = account -> result(account, asOf);
    return parallelism == 1
        ? accounts.sequential().map(result)
        : ReadAhead.results(accounts, parallelism, result);
  }

  private AccountResult result(Account account, LocalDate asOf) {
    requireNonNull(account, "account");
    try {
      return new AccountResult.Assessed(assess(account, asOf));
    } catch (UnsuitableAccountException | EvaluationException e) {
      return new AccountResult.NotAssessed(account.id(), e);
    } catch (RuntimeException e) {
      return new AccountResult.NotAssessed(
          account.id(), EvaluationException.unexpected(account.id(), pack().id(), e));
    }
  }

  static void requireDate(LocalDate asOf) {
    requireNonNull(asOf, "asOf");
    if (asOf.getYear() < 1 || asOf.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "asOf is " + asOf + "\ngive a date of the years 1 to " + LAST_YEAR);
    }
  }
}
