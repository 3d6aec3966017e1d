package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.format.YamlNode.Items;
import org.onboardingrules.format.YamlNode.Keys;

/** What has to stand under {@code changes} to make the keys of one account of those of another. */
final class ChangedKeys {

  /** The lists whose items merge by their name when an account is changed. */
  private static final Map<String, String> NAMED =
      Map.of("milestones", "id", "metrics", "metric", "goals", "id");

  private static final Set<String> HEAD = Set.of("id", "name");

  private ChangedKeys() {}

  static Optional<Keys> of(Keys base, Keys changed) {
    YamlNode.Entries keys = new YamlNode.Entries();
    List<String> names =
        new ArrayList<>(changed.entries().stream().map(Map.Entry::getKey).toList());
    base.entries().stream()
        .map(Map.Entry::getKey)
        .filter(key -> !names.contains(key))
        .forEach(names::add);
    for (String key : names) {
      Optional<YamlNode> old = base.at(key);
      Optional<YamlNode> now = changed.at(key);
      if (!HEAD.contains(key) && !old.equals(now)) {
        Optional<YamlNode> written = change(key, old, now);
        if (written.isEmpty()) {
          return Optional.empty();
        }
        keys.put(key, written.get());
      }
    }
    return Optional.of(keys.build());
  }

  private static Optional<YamlNode> change(
      String key, Optional<YamlNode> old, Optional<YamlNode> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return Optional.of(now.orElse(YamlNode.Value.NOTHING));
    } else if (NAMED.containsKey(key)) {
      return items((Items) old.get(), (Items) now.get(), Objects.requireNonNull(NAMED.get(key)));
    }
    return old.get() instanceof Keys before && now.get() instanceof Keys after
        ? Optional.of(keys(before, after))
        : now;
  }

  private static Keys keys(Keys before, Keys after) {
    YamlNode.Entries keys = new YamlNode.Entries();
    after.entries().stream()
        .filter(entry -> !before.at(entry.getKey()).equals(Optional.of(entry.getValue())))
        .forEach(entry -> keys.put(entry.getKey(), nested(before, entry)));
    before.entries().stream()
        .filter(entry -> after.at(entry.getKey()).isEmpty())
        .forEach(entry -> keys.put(entry.getKey(), YamlNode.Value.NOTHING));
    return keys.build();
  }

  /** Mappings within mappings merge too. */
  private static YamlNode nested(Keys before, Map.Entry<String, YamlNode> entry) {
    return before.at(entry.getKey()).orElse(YamlNode.Value.NOTHING) instanceof Keys old
            && entry.getValue() instanceof Keys now
        ? keys(old, now)
        : entry.getValue();
  }

  /** An item that is gone cannot be said, and one in another place makes another account. */
  private static Optional<YamlNode> items(Items old, Items now, String name) {
    List<Optional<YamlNode>> before = names(old, name);
    List<Optional<YamlNode>> after = names(now, name);
    if (after.size() < before.size() || !after.subList(0, before.size()).equals(before)) {
      return Optional.empty();
    }
    List<YamlNode> written = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Keys item = (Keys) now.items().get(i);
      if (i >= before.size()) {
        written.add(item);
      } else if (!item.equals(old.items().get(i))) {
        written.add(named(name, after.get(i), keys((Keys) old.items().get(i), item)));
      }
    }
    return Optional.of(new Items(written));
  }

  private static List<Optional<YamlNode>> names(Items items, String name) {
    return items.items().stream().map(item -> ((Keys) item).at(name)).toList();
  }

  private static Keys named(String name, Optional<YamlNode> id, Keys changed) {
    YamlNode.Entries keys = new YamlNode.Entries().put(name, id);
    changed.entries().forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
    return keys.build();
  }
}
