package org.onboardingrules.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.TextFile;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Sequence;
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
    int before = findings.count();
    List<Node> documents = DocumentReader.read(source, findings);
    List<Node> entries = documents.stream().flatMap(BatchReader::entries).toList();
    if (entries.isEmpty() && findings.count() == before) {
      findings.add(
          FindingCode.WRONG_KIND,
          Snippet.ofFile(source.name()),
          "the file holds no account",
          "write one, with `id` and `name` at least, or leave the file out");
    }
    entries.forEach(entry -> AccountReader.read(entry, ids, findings).ifPresent(accounts::add));
  }

  AccountBatch batch() {
    return new AccountBatch(accounts, findings.report());
  }

  /** A document without a value, as after a last {@code ---}, holds nothing. */
  private static Stream<Node> entries(Node document) {
    if (document instanceof Sequence list) {
      return list.items().stream();
    }
    boolean empty = document instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    return empty ? Stream.empty() : Stream.of(document);
  }
}
