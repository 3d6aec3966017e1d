package org.onboardingrules.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.TextFile;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** Gathers the accounts and the findings of several texts. */
final class BatchReader {

  private final Findings findings = new Findings();
  private final List<Account> accounts = new ArrayList<>();
  private final Map<String, Snippet> ids = new LinkedHashMap<>();

  void read(Path file) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    TextFile.read(file, name, findings).ifPresent(this::read);
  }

  void read(SourceText source) {
    AccountNodes.of(source, findings)
        .forEach(node -> AccountNodes.read(node, ids, findings).ifPresent(accounts::add));
  }

  AccountBatch batch() {
    return new AccountBatch(accounts, findings.report());
  }
}
