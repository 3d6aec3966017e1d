package org.onboardingrules.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountNodes;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** The accounts that scenarios may start from. */
final class BaseAccounts {

  private final Map<String, WrittenAccount> byId = new TreeMap<>();
  private boolean whole = true;

  private BaseAccounts() {}

  /** Reads the accounts and reports their faults; of two with one id the first is kept. */
  static BaseAccounts of(List<SourceText> files, Findings findings) {
    BaseAccounts accounts = new BaseAccounts();
    Map<String, Snippet> ids = new HashMap<>();
    for (SourceText file : files) {
      int before = findings.count();
      List<Node> nodes = AccountNodes.of(file, findings);
      accounts.whole &= findings.count() == before;
      nodes.forEach(node -> accounts.add(node, AccountNodes.read(node, ids, findings)));
    }
    return accounts;
  }

  private void add(Node node, Optional<Account> account) {
    Optional<String> id =
        node instanceof Mapping
            ? Fields.of(node, "account", new Findings()).flatMap(fields -> fields.text("id"))
            : Optional.empty();
    whole &= id.isPresent();
    id.ifPresent(i -> byId.putIfAbsent(i, new WrittenAccount(i, (Mapping) node, account)));
  }

  /**
   * Returns the account that a scenario names; reports it if there is none. Nothing is reported
   * where an account could not be read so far that its id is known: it may be the one.
   */
  Optional<WrittenAccount> find(Scalar id, Findings findings) {
    Optional<WrittenAccount> found = Optional.ofNullable(byId.get(id.text()));
    if (found.isEmpty() && whole) {
      findings.add(
          FindingCode.UNDECLARED_NAME,
          id.at(),
          "there is no account `" + id.text() + "` to start from",
          byId.isEmpty()
              ? "describe it in a file of the folder `accounts`"
              : DidYouMean.advice(id.text(), byId.keySet(), "accounts"));
    }
    return found;
  }
}
