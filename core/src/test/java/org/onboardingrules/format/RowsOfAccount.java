package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Sequence;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.AccountPart;

/** An account as tables have it, made of its YAML: a row of its own, and one for each entry. */
final class RowsOfAccount {

  private static final List<String> BARE = List.of("anchors", "events");
  private static final List<String> INNER = List.of("replans", "qualitative-confirmations");

  private final Map<AccountPart, List<AccountRow>> rows = new EnumMap<>(AccountPart.class);

  private RowsOfAccount() {}

  static Map<AccountPart, List<AccountRow>> of(Account account) {
    RowsOfAccount rows = new RowsOfAccount();
    SourceText yaml = SourceText.of("account.yaml", AccountYaml.of(account));
    rows.add("accounts", List.of(), (Mapping) DocumentReader.read(yaml, new Findings()).get(0));
    return rows.rows;
  }

  private void add(String key, List<AccountRow.Cell> links, Mapping item) {
    List<AccountRow.Cell> cells = new ArrayList<>(links);
    String id = key.equals("accounts") ? "account" : key.replaceFirst("s$", "");
    for (Entry entry : item.entries()) {
      String inner = entry.key().text();
      if (!(entry.value() instanceof Sequence list)) {
        put(cells, inner, entry.value());
      } else if (inner.equals("observations")) {
        list.items().forEach(each -> add(key, List.copyOf(cells), (Mapping) each));
        return;
      } else if (!inner.equals("feeds")) {
        List<AccountRow.Cell> own = INNER.contains(inner) ? links : List.of();
        List<AccountRow.Cell> outer =
            Stream.concat(own.stream(), Stream.of(new AccountRow.Cell(id, text(item, "id"))))
                .toList();
        list.items().forEach(each -> add(inner, outer, (Mapping) each));
      }
    }
    AccountPart part =
        Stream.of(AccountPart.values()).filter(p -> p.word().equals(key)).findFirst().orElseThrow();
    List<AccountRow> table = rows.computeIfAbsent(part, p -> new ArrayList<>());
    table.add(new AccountRow(key + ".csv", table.size() + 2, cells));
  }

  private static void put(List<AccountRow.Cell> cells, String key, Node value) {
    if (value instanceof Mapping inner) {
      String prefix = BARE.contains(key) ? "" : key + "-";
      inner.entries().forEach(entry -> put(cells, prefix + entry.key().text(), entry.value()));
    } else {
      cells.add(new AccountRow.Cell(key, ((Scalar) value).text()));
    }
  }

  private static String text(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(entry -> ((Scalar) entry.value()).text())
        .findFirst()
        .orElseThrow();
  }
}
