package org.onboardingrules.data.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountYaml;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Sequence;
import org.onboardingrules.source.SourceText;

/** Accounts as a warehouse has them: a table for each part, a row for each entry. */
final class FlatAccounts {

  private static final Set<String> BARE = Set.of("anchors", "events");
  private static final Map<String, String> LINKS =
      Map.of("replans", "milestone", "qualitative-confirmations", "goal");

  /** The rows by table, each with its cells by column. */
  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  static FlatAccounts of(List<Account> accounts) {
    FlatAccounts flat = new FlatAccounts();
    String yaml = AccountYaml.file(accounts);
    for (Node document : DocumentReader.read(SourceText.of("x.yaml", yaml), new Findings())) {
      ((Sequence) document).items().forEach(account -> flat.add((Mapping) account));
    }
    return flat;
  }

  Set<String> names() {
    return tables.keySet();
  }

  List<Map<String, String>> rows(String table) {
    return tables.get(table);
  }

  Set<String> columns(String table) {
    return tables.get(table).stream()
        .flatMap(row -> row.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void add(Mapping account) {
    Map<String, String> row = row("accounts");
    String id = text(account, "id");
    for (Entry entry : account.entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Sequence list && !key.equals("feeds")) {
        list.items().forEach(item -> add(key, Map.of("account", id), (Mapping) item));
      } else if (!key.equals("feeds")) {
        put(row, key, entry.value());
      }
    }
  }

  private void add(String part, Map<String, String> links, Mapping item) {
    if (part.equals("metrics")) {
      addObservations(links, item);
      return;
    }
    Map<String, String> row = row(part);
    row.putAll(links);
    for (Entry entry : item.entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Sequence inner) {
        Map<String, String> both = new LinkedHashMap<>(links);
        both.put(LINKS.get(key), text(item, "id"));
        inner.items().forEach(one -> add(key, both, (Mapping) one));
      } else {
        put(row, key, entry.value());
      }
    }
  }

  private void addObservations(Map<String, String> links, Mapping metric) {
    for (Entry entry : metric.entries()) {
      if (entry.value() instanceof Sequence observations) {
        for (Node observation : observations.items()) {
          Map<String, String> row = row("metrics");
          row.putAll(links);
          row.put("metric", text(metric, "metric"));
          row.put("kind", text(metric, "kind"));
          ((Mapping) observation).entries().forEach(e -> put(row, e.key().text(), e.value()));
        }
      }
    }
  }

  private static void put(Map<String, String> row, String key, Node value) {
    if (value instanceof Mapping inner) {
      for (Entry entry : inner.entries()) {
        put(
            row,
            BARE.contains(key) ? entry.key().text() : key + "-" + entry.key().text(),
            entry.value());
      }
    } else {
      row.put(key.replace('-', '_'), ((Scalar) value).text());
    }
  }

  private static String text(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(entry -> ((Scalar) entry.value()).text())
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> row(String table) {
    Map<String, String> row = new LinkedHashMap<>();
    tables.computeIfAbsent(table.replace('-', '_'), name -> new ArrayList<>()).add(row);
    return row;
  }
}
