package org.onboardingrules.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Sequence;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/**
 * Accounts as they are written, and what they say: the two steps of {@link AccountFiles}, for a
 * reader that does something in between. Stateless and thread-safe.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
public final class AccountNodes {

  private AccountNodes() {}

  /** Returns the accounts of a text as they are written; a text without any is a finding. */
  public static List<Node> of(SourceText source, Findings findings) {
    int before = findings.count();
    List<Node> documents = DocumentReader.read(source, findings);
    List<Node> entries = documents.stream().flatMap(AccountNodes::entries).toList();
    if (entries.isEmpty() && findings.count() == before) {
      findings.add(
          FindingCode.WRONG_KIND,
          Snippet.ofFile(source.name()),
          "the file holds no account",
          "write one, with `id` and `name` at least, or leave the file out");
    }
    return entries;
  }

  /**
   * Returns the account, or reports what is wrong with it.
   *
   * @param ids where the ids of the accounts so far stand; gets this one's
   */
  public static Optional<Account> read(Node node, Map<String, Snippet> ids, Findings findings) {
    return AccountReader.read(node, ids, findings);
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
