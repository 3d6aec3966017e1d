package org.onboardingrules.testkit.jqwik;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.onboardingrules.account.Account;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;

/**
 * Cases of a pack for properties: accounts that suit the pack, with histories that could have
 * happened, near the boundaries that the pack asks about. What breaks a property is made smaller
 * until nothing can be left out.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Case> cases() {
 *   return Cases.of(PACK);
 * }
 * }</pre>
 */
public final class Cases {

  private Cases() {}

  /** Returns cases out of nothing and, where the pack has scenarios, as many near those. */
  public static Arbitrary<Case> of(TestedPack tested) {
    CaseGenerator generator = CaseGenerator.of(tested);
    List<Case> seeds = tested.cases().toList();
    return Arbitraries.fromGenerator(
        random -> new ShrinkableCase(next(generator, seeds, random), generator));
  }

  /** Returns the accounts of such cases, for properties that choose the day by themselves. */
  public static Arbitrary<Account> accountsOf(TestedPack tested) {
    return of(tested).map(Case::account);
  }

  private static Case next(CaseGenerator generator, List<Case> seeds, Random random) {
    return seeds.isEmpty() || random.nextBoolean()
        ? generator.random(random)
        : generator.near(seeds.get(random.nextInt(seeds.size())), random);
  }
}
