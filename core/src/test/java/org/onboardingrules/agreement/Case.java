package org.onboardingrules.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.format.AccountJson;

/** A pair of a pack and an account, of which a law is asked. */
record Case(Trial trial, Law law, Account account) {

  Case with(List<String> otherBodies) {
    return new Case(new Trial(otherBodies, trial.seed()), law, account);
  }

  Case with(Account otherAccount) {
    return new Case(trial, law, otherAccount);
  }

  /** Says what is wrong, if anything. */
  Optional<String> broken() {
    return trial.broken(law, account);
  }

  /** The case as files, what is wrong, and how to run into it again. */
  String text() {
    return """
        not so: %s

        # smallest.drl, with the names that core/src/test/resources/agreement declares
        %s
        # smallest.yaml, as of %s
        %s

        # what is wrong
        %s

        # to see it again
        mvn -pl core test -Dtest=AgreementTest -Dagreement.seed=%s -Dagreement.pack=%s
        """
        .formatted(
            law.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            RuleFiles.together(trial.bodies()).text(),
            RandomAccounts.AS_OF,
            readable(AccountJson.of(account)),
            broken().orElse("nothing"),
            trial.seed().seed(),
            trial.seed().number());
  }

  /** A line for each list that is not empty. */
  private static String readable(String json) {
    return json.replaceAll(", \"[a-z-]+\": (\\[]|\\{})", "")
        .replaceAll("([]}]|\"), \"(?=[a-z-]+\": [\\[{])", "$1,\n \"");
  }
}
