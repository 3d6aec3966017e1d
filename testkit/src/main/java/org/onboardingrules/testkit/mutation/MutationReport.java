package org.onboardingrules.testkit.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.report.Ratio;

/**
 * What became of all mutants of a pack. Immutable and thread-safe; the same for the same pack, the
 * same scenarios and the same settings.
 *
 * @param pack id and version of the pack
 * @param scope how much of it was changed
 * @param scenarios how many scenarios had to notice
 * @param accounts the accounts of the pack, from which scenarios can start
 * @param results what became of each mutant: of what the pack declares first, then rule by rule
 */
public record MutationReport(
    String pack, Scope scope, int scenarios, List<Account> accounts, List<MutantResult> results) {

  /** Copies the lists. */
  public MutationReport {
    accounts = List.copyOf(accounts);
    results = List.copyOf(results);
  }

  /** Returns how many mutants some scenario noticed. */
  public int killed() {
    return (int) with(Fate.Killed.class).count();
  }

  /** Returns the mutants that no scenario noticed, although one could have. */
  public List<MutantResult> survivors() {
    return with(Fate.Survived.class).toList();
  }

  /** Returns the mutants that no account was found to tell apart from the pack; not counted. */
  public List<MutantResult> notToldApart() {
    return with(Fate.NotToldApart.class).toList();
  }

  /**
   * Returns which share of the mutants was noticed, from 0 to 1: of those that some account can
   * tell apart from the pack. 1 if there are none.
   */
  public double score() {
    Ratio noticed = ratio();
    return noticed.all() == 0 ? 1 : (double) noticed.seen() / noticed.all();
  }

  /** Returns how many were noticed, of those that some account can tell apart from the pack. */
  Ratio ratio() {
    return new Ratio(killed(), killed() + survivors().size());
  }

  /**
   * Demands a score.
   *
   * @param least from 0 to 1, inclusive
   * @throws AssertionError if nothing was changed, or the score is lower: with every survivor, its
   *     place and a scenario that would notice it
   * @throws IllegalArgumentException if {@code least} is not from 0 to 1
   */
  public void requireScore(double least) {
    boolean reached = ratio().reaches(least);
    if (results.isEmpty()) {
      throw new AssertionError(
          "there is nothing to change in %s\nask `Scope.ALL` for what it takes over"
              .formatted(pack));
    }
    if (!reached) {
      throw new AssertionError(
          "%s %% of the mutants are noticed, wanted %s %%\n\n"
                  .formatted(ratio().percent().toPlainString(), percent(least).toPlainString())
              + MutationText.of(this));
    }
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.DOWN);
  }

  private Stream<MutantResult> with(Class<? extends Fate> fate) {
    return results.stream().filter(result -> fate.isInstance(result.fate()));
  }
}
