package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Sequence;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;

/**
 * Writes rows as the nodes of an account file, so that they are read by the same readers. The place
 * of a value is its row, and the number of its cell as the column; {@link RowFindings} shows what
 * stands there.
 */
final class RowNodes {

  private RowNodes() {}

  /** Returns the keys of a row; inner keys in a mapping of their own. */
  static Mapping of(AccountRow row, AccountColumns columns) {
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Entry>> inner = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      AccountRow.Cell cell = row.cells().get(i);
      List<String> path = columns.path(cell.column());
      if (!path.isEmpty()) {
        Snippet at = at(row, i + 1);
        Entry entry = new Entry(Scalar.quoted(path.get(path.size() - 1), at), value(cell, at));
        if (path.size() == 1) {
          entries.add(entry);
        } else {
          inner.computeIfAbsent(path.get(0), key -> new ArrayList<>()).add(entry);
        }
      }
    }
    inner.forEach(
        (key, parts) -> entries.add(entry(key, new Mapping(parts, parts.get(0).value().at()))));
    return new Mapping(entries, at(row, 1));
  }

  /** Returns a mapping with one more key, which holds a list of mappings. */
  static Mapping with(Mapping mapping, String key, List<? extends Node> items) {
    List<Entry> entries = new ArrayList<>(mapping.entries());
    entries.add(entry(key, new Sequence(List.copyOf(items), mapping.at())));
    return new Mapping(entries, mapping.at());
  }

  /** Returns a mapping of an outer and an inner row: some keys, and a list of one with the rest. */
  static Mapping split(Mapping row, List<String> outer, String key) {
    List<Entry> kept = row.entries().stream().filter(e -> outer.contains(e.key().text())).toList();
    List<Entry> rest = row.entries().stream().filter(e -> !outer.contains(e.key().text())).toList();
    return with(new Mapping(kept, row.at()), key, List.of(new Mapping(rest, row.at())));
  }

  private static Entry entry(String key, Node value) {
    return new Entry(Scalar.quoted(key, value.at()), value);
  }

  /** A word that means nothing in YAML is a text in a table. */
  private static Scalar value(AccountRow.Cell cell, Snippet at) {
    Scalar plain = Scalar.plain(cell.text(), at);
    return plain.kind() == Scalar.Kind.NULL ? Scalar.quoted(cell.text(), at) : plain;
  }

  static Snippet at(AccountRow row, int cell) {
    return new Snippet(new Place(row.source(), row.number(), cell), "", 1);
  }
}
