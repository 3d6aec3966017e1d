package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.format.AssessmentJson;

/** Many accounts at once are judged as each by itself. */
class AssessAllProperties {

  private static final CompiledPack PACK = AgreementPack.compiled();

  @Property(tries = 60)
  void all_together_give_the_same_bytes_as_one_by_one(
      @ForAll long seed,
      @ForAll @IntRange(max = 40) int number,
      @ForAll @IntRange(min = 1, max = 9) int parallelism,
      @ForAll @IntRange(min = 1, max = 10) int every) {
    List<Account> accounts = withRefused(RandomAccounts.some(number, seed), every);
    List<String> alone = accounts.stream().map(AssessAllProperties::alone).toList();

    try (Stream<AccountResult> together =
        PACK.assessAll(accounts.stream(), RandomAccounts.AS_OF, parallelism)) {
      assertThat(together.map(AssessAllProperties::told).toList()).isEqualTo(alone);
    }
  }

  /** Puts an account that does not fit after every so many. */
  private static List<Account> withRefused(List<Account> accounts, int every) {
    List<Account> all = new ArrayList<>();
    for (Account account : accounts) {
      all.add(account);
      if (all.size() % every == 0) {
        all.add(Account.builder("refused-" + all.size(), "Refused").build());
      }
    }
    return all;
  }

  private static String alone(Account account) {
    try {
      return AssessmentJson.write(PACK.assess(account, RandomAccounts.AS_OF));
    } catch (UnsuitableAccountException e) {
      return e.account() + ": " + e.getMessage();
    }
  }

  private static String told(AccountResult result) {
    return result.match(
        assessed -> AssessmentJson.write(assessed.assessment()),
        refused -> refused.accountId() + ": " + refused.problem());
  }
}
