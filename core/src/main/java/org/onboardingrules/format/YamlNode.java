package org.onboardingrules.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.term.code.Coded;

/** A piece of YAML that is written. */
sealed interface YamlNode {

  /**
   * A value as it stands in the file.
   *
   * @param text quoted where YAML would read it as something else
   */
  record Value(String text) implements YamlNode {

    /** Takes the key away from what is changed. */
    static final Value NOTHING = new Value("~");
  }

  /**
   * Keys and what they hold, in order.
   *
   * @param entries the keys that are there
   */
  record Keys(List<Map.Entry<String, YamlNode>> entries) implements YamlNode {

    /** Copies the entries. */
    public Keys {
      entries = List.copyOf(entries);
    }

    /** Returns what a key holds. */
    Optional<YamlNode> at(String key) {
      return entries.stream()
          .filter(entry -> entry.getKey().equals(key))
          .map(Map.Entry::getValue)
          .findFirst();
    }
  }

  /**
   * Items, in order.
   *
   * @param items of one kind
   */
  record Items(List<YamlNode> items) implements YamlNode {

    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Gathers keys; what is absent or empty is left out. Mutable; used by one thread. */
  final class Entries {

    private final List<Map.Entry<String, YamlNode>> entries = new ArrayList<>();

    /** Adds a text, a word, a date, a number or a flag, or the one that an {@code Optional} has. */
    Entries put(String key, Object value) {
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(there -> put(key, there));
        return this;
      }
      entries.add(Map.entry(key, value instanceof YamlNode node ? node : value(value)));
      return this;
    }

    /** Adds items, if there are any. */
    Entries items(String key, List<? extends YamlNode> items) {
      return items.isEmpty() ? this : put(key, new Items(List.copyOf(items)));
    }

    /** Adds keys, if there are any. */
    Entries keys(String key, Keys keys) {
      return keys.entries().isEmpty() ? this : put(key, keys);
    }

    Keys build() {
      return new Keys(entries);
    }
  }

  /** Returns a number with all of its digits. */
  static Value number(BigDecimal number) {
    return new Value(number.toPlainString());
  }

  /** Returns a text, a word, a date, a number or a flag as it stands in a file. */
  static Value value(Object value) {
    if (value instanceof String text) {
      return new Value(YamlText.of(text));
    }
    return new Value(value instanceof Coded coded ? coded.word() : value.toString());
  }
}
