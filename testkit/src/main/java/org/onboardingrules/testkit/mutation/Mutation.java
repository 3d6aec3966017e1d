package org.onboardingrules.testkit.mutation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.search.Found;
import org.onboardingrules.testkit.search.Judged;
import org.onboardingrules.testkit.search.Search;

/**
 * Mutation testing of a pack: changes it in one place after the other, and asks each time whether
 * some scenario fails. Where none does, it looks for a case that would tell the two apart.
 * Immutable and thread-safe; the evaluator judges, because nothing has to be compiled for it.
 *
 * <pre>{@code
 * Mutation.of(TestedPack.load(Path.of("packs/invoice-automation")), Scope.OWN)
 *     .run()
 *     .requireScore(0.9);
 * }</pre>
 */
public final class Mutation {

  private final TestedPack tested;
  private final Scope scope;
  private final Search search;

  private Mutation(TestedPack tested, Scope scope, Search search) {
    this.tested = tested;
    this.scope = scope;
    this.search = search;
  }

  /** Changes what a pack declares and what its rules say, as far as the scope goes. */
  public static Mutation of(TestedPack tested, Scope scope) {
    return new Mutation(tested, scope, Search.of(tested));
  }

  /**
   * Returns the same with another limit on how many cases are tried for a mutant that no scenario
   * noticed, before it is said that none tells it from the pack.
   *
   * @param tries 1 or more; {@link Search#DEFAULT_TRIES} unless said otherwise
   * @throws IllegalArgumentException if it is below 1
   */
  public Mutation searching(int tries) {
    return new Mutation(tested, scope, search.within(tries));
  }

  /**
   * Makes all mutants and tells what becomes of them; uses all processors.
   *
   * @throws AssertionError if a scenario fails with the pack as it is: it would seem to notice
   *     every mutant
   */
  public MutationReport run() {
    Suite suite = new Suite(tested);
    List<String> failing = suite.failing();
    if (!failing.isEmpty()) {
      throw new AssertionError(
          "scenarios fail with the pack as it is: `%s`\nmake them hold first"
              .formatted(String.join("`, `", failing)));
    }
    List<MutantResult> results =
        new Mutations(tested, scope)
            .all().parallelStream()
                .map(candidate -> new MutantResult(candidate.mutant(), fate(candidate, suite)))
                .toList();
    return new MutationReport(
        tested.toString(), scope, tested.scenarios().size(), tested.accounts(), results);
  }

  private Fate fate(Candidate candidate, Suite suite) {
    Optional<Scenario> killer = suite.killer(candidate);
    return killer.<Fate>map(k -> new Fate.Killed(k.name())).orElseGet(() -> unnoticed(candidate));
  }

  private Fate unnoticed(Candidate candidate) {
    Found found = search.find(new ToldApart(candidate));
    return found
        .example()
        .<Fate>map(
            example -> {
              Difference told = candidate.difference(Judged.of(tested.evaluated(), example));
              return new Fate.Survived(example, told.lost(), told.gained());
            })
        .orElseGet(() -> new Fate.NotToldApart(found.tries()));
  }
}
