package org.onboardingrules.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.pack.RulePack;

/** Reads the account and the day of scenarios: one of a file with changes, or a whole one. */
record ScenarioAccountReader(Optional<RulePack> pack, BaseAccounts accounts, Findings findings) {

  private static final String WANTED = "the id of an account, or a whole account";

  ScenarioAccount read(String scenario, Fields fields) {
    Optional<Node> written = fields.requiredScalarOrWhole("account", WANTED);
    Optional<Mapping> inline = written.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    return inline
        .map(whole -> inline(scenario, whole, fields))
        .orElseGet(() -> changed(scenario, written.map(Scalar.class::cast), fields));
  }

  private ScenarioAccount changed(String scenario, Optional<Scalar> id, Fields fields) {
    Optional<WrittenAccount> base = id.flatMap(named -> accounts.find(named, findings));
    DayZero zero = DayZero.of(base, pack);
    Optional<LocalDate> asOf = asOf(fields, zero);
    Optional<Mapping> changes = fields.whole("changes");
    Optional<WrittenAccount> account =
        base.map(
            from ->
                changes
                    .map(c -> new ChangedAccount(scenario, from, c, zero, findings).read())
                    .orElse(from));
    return new ScenarioAccount(base.map(WrittenAccount::id), asOf, account.flatMap(this::fitting));
  }

  /** A whole account is read as changes to nothing, so that it may count days as they may. */
  private ScenarioAccount inline(String scenario, Mapping whole, Fields fields) {
    Optional<String> id =
        Fields.of(whole, "account", new Findings()).flatMap(account -> account.text("id"));
    WrittenAccount unread = new WrittenAccount(id.orElse("?"), whole, Optional.empty());
    DayZero zero = DayZero.ofInline(unread, pack);
    Optional<LocalDate> asOf = asOf(fields, zero);
    if (fields.whole("changes").isPresent()) {
      reportChanges(fields);
    }
    Mapping nothing = new Mapping(List.of(), whole.at());
    WrittenAccount base = new WrittenAccount(unread.id(), nothing, Optional.empty());
    WrittenAccount account = new ChangedAccount(scenario, base, whole, zero, findings).read();
    return new ScenarioAccount(id, asOf, fitting(account));
  }

  private Optional<LocalDate> asOf(Fields fields, DayZero zero) {
    return fields
        .requiredScalar("as-of", "a date or `day 14`")
        .flatMap(written -> zero.date(written, findings));
  }

  private Optional<Account> fitting(WrittenAccount written) {
    if (written.account().isPresent()) {
      pack.ifPresent(p -> new AccountFitCheck(p, findings).check(written));
    }
    return written.account();
  }

  private void reportChanges(Fields fields) {
    findings.add(
        FindingCode.CONTRADICTION,
        fields.at("changes"),
        "the whole account stands under `account`, so there is nothing that `changes` could change",
        "write it into the account, or name an account of the folder `accounts` there");
  }
}
