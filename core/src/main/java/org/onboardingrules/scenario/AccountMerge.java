package org.onboardingrules.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Scalar;
import org.onboardingrules.internal.yaml.Scalar.Kind;
import org.onboardingrules.internal.yaml.Sequence;
import org.onboardingrules.source.Snippet;

/**
 * Puts changes over an account, as written: mappings merge key by key, the lists whose items have a
 * name merge item by item, all else is replaced. A key without a value takes the key away. Every
 * part keeps its place, and faults are left for the reader of accounts to find.
 */
final class AccountMerge {

  /** The lists whose items have a name, and the key under which they have it. */
  private static final Map<String, String> NAMED_ITEMS =
      Map.of("milestones", "id", "goals", "id", "metrics", "metric");

  private AccountMerge() {}

  static Mapping of(Mapping account, Mapping changes) {
    return merged(account, changes, NAMED_ITEMS);
  }

  private static Mapping merged(Mapping base, Mapping changes, Map<String, String> namedItems) {
    Map<String, List<Entry>> open = byKey(changes);
    List<Entry> merged = new ArrayList<>();
    Snippet at = base.at();
    for (Entry entry : base.entries()) {
      String key = entry.key().text();
      List<Entry> written = Optional.ofNullable(open.remove(key)).orElse(List.of());
      if (written.isEmpty()) {
        merged.add(entry);
      } else if (takesAway(written)) {
        at = written.get(0).key().at(); // where to point if the account cannot do without the key
      } else {
        Entry first = written.get(0);
        String name = namedItems.getOrDefault(key, "");
        merged.add(new Entry(first.key(), merged(entry.value(), first.value(), name)));
        merged.addAll(written.subList(1, written.size()));
      }
    }
    open.values().forEach(merged::addAll);
    return new Mapping(merged, at);
  }

  private static Node merged(Node base, Node change, String itemName) {
    if (base instanceof Mapping b && change instanceof Mapping c) {
      return merged(b, c, Map.of());
    }
    boolean named = !itemName.isEmpty();
    return named && base instanceof Sequence b && change instanceof Sequence c
        ? items(b, c, itemName)
        : change;
  }

  /** An item that stands twice among the changes stays twice, so that it is found. */
  private static Sequence items(Sequence base, Sequence changes, String itemName) {
    List<Node> merged = new ArrayList<>(base.items());
    Set<String> changed = new HashSet<>();
    for (Node item : changes.items()) {
      Optional<String> name = name(item, itemName).filter(changed::add);
      int index = name.map(n -> indexOf(base, itemName, n)).orElse(-1);
      if (index < 0) {
        merged.add(item);
      } else {
        merged.set(index, merged(base.items().get(index), item, ""));
      }
    }
    return new Sequence(merged, base.at());
  }

  private static int indexOf(Sequence base, String itemName, String name) {
    return base.items().stream()
        .map(item -> name(item, itemName).orElse(""))
        .toList()
        .indexOf(name);
  }

  private static Optional<String> name(Node item, String key) {
    if (!(item instanceof Mapping mapping)) {
      return Optional.empty();
    }
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static Map<String, List<Entry>> byKey(Mapping changes) {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    changes
        .entries()
        .forEach(e -> entries.computeIfAbsent(e.key().text(), k -> new ArrayList<>()).add(e));
    return entries;
  }

  /** A key that stands twice is a fault, and takes nothing away. */
  private static boolean takesAway(List<Entry> written) {
    return written.size() == 1
        && written.get(0).value() instanceof Scalar scalar
        && scalar.kind() == Kind.NULL;
  }
}
