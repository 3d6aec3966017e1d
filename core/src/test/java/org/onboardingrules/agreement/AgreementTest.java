package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/**
 * Drools concludes exactly what the evaluator calls true, and neither depends on what must not
 * matter: over more than 100,000 pairs of a random pack and a random account in each build.
 *
 * <p>The seed is fixed, so that a run can be repeated. {@code -Dagreement.seed=7} explores other
 * pairs, {@code -Dagreement.packs=4000} more of them, {@code -Dagreement.pack=17} those of one pack
 * alone. A failure shows the smallest case found.
 */
class AgreementTest {

  /** The seed of every build. */
  static final long SEED = 20_260_331;

  private static final int PACKS = 410;
  private static final int ALL = -1;

  @Test
  void no_pair_of_a_pack_and_an_account_breaks_a_law()
      throws InterruptedException, ExecutionException {
    int packs = Integer.getInteger("agreement.packs", PACKS);
    int alone = Integer.getInteger("agreement.pack", ALL);
    Agreement agreement = new Agreement(Long.getLong("agreement.seed", SEED), packs);

    Map<Law, Integer> asked = alone == ALL ? agreement.ofAll() : agreement.of(alone);

    int pairs = (alone == ALL ? packs : 1) * Agreement.ACCOUNTS;
    assertThat(asked).containsEntry(Law.DROOLS_CONCLUDES_WHAT_THE_EVALUATOR_CALLS_TRUE, pairs);
    assertThat(asked.keySet())
        .as("laws asked")
        .hasSizeGreaterThanOrEqualTo(alone == ALL ? Law.values().length : 1);
  }

  @Test
  void every_build_judges_at_least_100_000_pairs() {
    assertThat(PACKS * Agreement.ACCOUNTS).isGreaterThanOrEqualTo(100_000);
  }
}
