package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.account.Account;

/**
 * Drools concludes exactly what the evaluator calls true: the law on which every answer rests.
 *
 * <p>60 random packs with 200 random accounts each are 12,000 pairs. The seed is fixed, so that a
 * run can be repeated; another seed explores other pairs. A failure shows the smallest case found.
 */
class AgreementProperties {

  @Provide
  Arbitrary<List<String>> rules() {
    return RuleTexts.bodies();
  }

  @Provide
  Arbitrary<List<Account>> accounts() {
    return RandomAccounts.accounts().list().ofSize(200);
  }

  @Property(
      tries = 60,
      seed = "20260331",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void drools_concludes_exactly_what_the_evaluator_calls_true(
      @ForAll("rules") List<String> bodies, @ForAll("accounts") List<Account> accounts)
      throws Exception {
    Judges judges = Judges.of(bodies);
    for (Account account : accounts) {
      Judges.Verdicts verdicts = judges.on(account);

      assertThat(verdicts.evaluator())
          .as(() -> verdicts.agree() ? "" : SmallestDisagreement.of(bodies, account))
          .isEqualTo(verdicts.drools());
      Statistics.label("conclusions drawn").collect(Math.min(verdicts.drools().size(), 5));
    }
    Statistics.label("conclusions drawn")
        .coverage(
            seen ->
                seen.checkQuery(values -> !values.get(0).equals(0))
                    .percentage(share -> share > 50));
  }
}
