package org.onboardingrules.data.docs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.data.account.AccountTables;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.AccountResult;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.mapping.Mapping;

/** The Java of docs/data.md, to be compiled. */
final class Snippets {

  private final List<Finding> log = new ArrayList<>();
  private final List<AccountResult> store = new ArrayList<>();

  List<AccountResult> fromTables(CompiledPack pack, LocalDate asOf, int processors)
      throws ValidationException {
    try (AccountTables tables =
            AccountTables.open(Mapping.read(Path.of("mapping.yaml")), log::add);
        Stream<LabelledAccount> accounts = tables.accounts();
        Stream<AccountResult> results =
            pack.assessAll(accounts.map(LabelledAccount::account), asOf, processors)) {
      results.forEach(store::add);
    }
    return store;
  }
}
