package org.onboardingrules.internal.yaml;

import static org.onboardingrules.diagnostic.FindingCode.DUPLICATE_KEY;
import static org.onboardingrules.diagnostic.FindingCode.MISSING_KEY;
import static org.onboardingrules.diagnostic.FindingCode.UNKNOWN_KEY;
import static org.onboardingrules.diagnostic.FindingCode.WRONG_KIND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Mapping.Entry;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Coded;

/**
 * Typed access to the keys of one mapping, which reports every fault it meets and goes on. Mutable
 * (it remembers which keys were asked for); used by one thread.
 *
 * <p>A method returns empty both for a key that is not there and for a value that is faulty; the
 * fault is then among the findings. A key that is there without a value is a fault. The {@code
 * required} methods report a key that is not there. Compare {@link Findings#count()} before and
 * after to know whether all is well, and call {@link #done()} last.
 */
public final class Fields {

  private final Mapping mapping;
  private final String what;
  private final Findings findings;
  private final Map<String, Entry> entries;
  private final TreeSet<String> asked = new TreeSet<>();

  private Fields(Mapping mapping, String what, Findings findings) {
    this.mapping = mapping;
    this.what = what;
    this.findings = findings;
    this.entries = unique(mapping, findings);
  }

  /**
   * Returns access to a node's keys; reports a node that is not a mapping, and keys that stand
   * twice, of which the first counts.
   *
   * @param what what the mapping describes, as a noun without article, such as {@code account}
   */
  public static Optional<Fields> of(Node node, String what, Findings findings) {
    return Values.mapping(node, what, findings).map(mapping -> new Fields(mapping, what, findings));
  }

  /** Returns the place of the mapping. */
  public Snippet at() {
    return mapping.at();
  }

  /** Returns the place of a key's value, or of the mapping if the key is not there. */
  public Snippet at(String key) {
    Entry entry = entries.get(key);
    return entry == null ? mapping.at() : entry.value().at();
  }

  /** Returns a text that is not blank; an unquoted number or word is a text as written. */
  public Optional<String> text(String key) {
    return read(key, false, "a text", Values::text);
  }

  /** Returns a text that is not blank, and reports its absence. */
  public Optional<String> requiredText(String key) {
    return read(key, true, "a text", Values::text);
  }

  /** Returns an ISO date, checked against the calendar. */
  public Optional<LocalDate> date(String key) {
    return read(key, false, "a date", Values::date);
  }

  /** Returns an ISO date, and reports its absence. */
  public Optional<LocalDate> requiredDate(String key) {
    return read(key, true, "a date", Values::date);
  }

  /** Returns a decimal number of at most 34 digits, with the scale it is written with. */
  public Optional<BigDecimal> number(String key) {
    return read(key, false, "a number", Values::number);
  }

  /** Returns a decimal number of at most 34 digits, and reports its absence. */
  public Optional<BigDecimal> requiredNumber(String key) {
    return read(key, true, "a number", Values::number);
  }

  /** Returns a whole number within bounds, both inclusive. */
  public OptionalInt integer(String key, int min, int max) {
    return integer(key, false, min, max);
  }

  /** Returns a whole number within bounds, both inclusive, and reports its absence. */
  public OptionalInt requiredInteger(String key, int min, int max) {
    return integer(key, true, min, max);
  }

  /** Returns {@code true} or {@code false}; other words, such as {@code yes}, are faults. */
  public Optional<Boolean> flag(String key) {
    return read(key, false, "`true` or `false`", Values::flag);
  }

  /** Returns the member of an enum that has the word. */
  public <E extends Enum<E> & Coded> Optional<E> word(String key, Class<E> type) {
    return read(key, false, "a word", (node, name, found) -> Values.word(node, type, name, found));
  }

  /** Returns the member of an enum that has the word, and reports its absence. */
  public <E extends Enum<E> & Coded> Optional<E> requiredWord(String key, Class<E> type) {
    return read(key, true, "a word", (node, name, found) -> Values.word(node, type, name, found));
  }

  /**
   * Returns a single value as written, and reports its absence.
   *
   * @param wanted what it should be, with its article
   */
  public Optional<Scalar> requiredScalar(String key, String wanted) {
    return read(key, true, wanted, (node, name, found) -> Values.scalar(node, name, wanted, found));
  }

  /** Returns a mapping as it stands, with all its keys, for a reader of its own. */
  public Optional<Mapping> whole(String key) {
    return read(key, false, "a mapping", Values::mapping);
  }

  /**
   * Returns access to a mapping.
   *
   * @param part what the inner mapping describes
   */
  public Optional<Fields> mapping(String key, String part) {
    return read(key, false, "a mapping", (node, name, found) -> of(node, part, found));
  }

  /**
   * Returns access to a mapping, and reports its absence.
   *
   * @param part what the inner mapping describes
   */
  public Optional<Fields> requiredMapping(String key, String part) {
    return read(key, true, "a mapping", (node, name, found) -> of(node, part, found));
  }

  /**
   * Returns access to each mapping of a list; no key, no items. Items that are no mappings are
   * reported and left out.
   *
   * @param part what one item describes
   */
  public List<Fields> list(String key, String part) {
    return items(key).stream().flatMap(node -> of(node, part, findings).stream()).toList();
  }

  /**
   * Returns the single values of a list; no key, no items. Items that are no single values, or have
   * none, are reported and left out.
   *
   * @param part what one item is
   */
  public List<Scalar> scalars(String key, String part) {
    return items(key).stream()
        .flatMap(node -> Values.scalar(node, part, "a single value", findings).stream())
        .toList();
  }

  /**
   * Returns access to each mapping of a mapping, by name, in the order of the file; no key, no
   * names. Values that are no mappings are reported and left out.
   *
   * @param part what one of them describes
   */
  public Map<String, Fields> named(String key, String part) {
    Map<String, Fields> result = new LinkedHashMap<>();
    nodes(key, part)
        .forEach(
            (name, node) ->
                of(node, "%s %s".formatted(part, Quoted.of(name)), findings)
                    .ifPresent(fields -> result.put(name, fields)));
    return result;
  }

  /**
   * Returns the values of a mapping, by name, in the order of the file; no key, no names. Values
   * may be of any kind, the null scalar among them.
   *
   * @param part what one of them is
   */
  public Map<String, Node> nodes(String key, String part) {
    Map<String, Node> result = new LinkedHashMap<>();
    mapping(key, "`" + key + "`")
        .ifPresent(
            inner -> inner.entries.forEach((name, entry) -> result.put(name, entry.value())));
    return result;
  }

  /**
   * Returns the words of a mapping, by name, in the order of the file; no key, no names. A value
   * that has none of the words is reported, and its name has none.
   *
   * @param part what one of the names stands for
   */
  public <E extends Enum<E> & Coded> Map<Scalar, Optional<E>> words(
      String key, String part, Class<E> type) {
    Map<Scalar, Optional<E>> result = new LinkedHashMap<>();
    mapping(key, "`" + key + "`")
        .ifPresent(
            inner -> inner.entries.values().forEach(e -> result.put(e.key(), word(e, part, type))));
    return result;
  }

  /** Reports every key that no method was asked for. */
  public void done() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            String message = "unknown key %s in %s".formatted(Quoted.of(key), what);
            String help = DidYouMean.advice(key, asked, "keys");
            findings.add(UNKNOWN_KEY, entry.key().at(), message, help);
          }
        });
  }

  private OptionalInt integer(String key, boolean required, int min, int max) {
    Optional<Integer> value =
        read(
            key,
            required,
            "a whole number",
            (node, name, found) -> Values.integer(node, min, max, name, found));
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  private <E extends Enum<E> & Coded> Optional<E> word(Entry named, String part, Class<E> type) {
    return Values.word(named.value(), type, part + " " + Quoted.of(named.key().text()), findings);
  }

  private List<Node> items(String key) {
    return read(key, false, "a list", Values::list).map(Sequence::items).orElse(List.of());
  }

  private <T> Optional<T> read(String key, boolean required, String wanted, Reading<T> reading) {
    asked.add(key);
    Entry entry = entries.get(key);
    if (entry == null) {
      if (required) {
        String message = "key `%s` is missing in %s".formatted(key, what);
        findings.add(MISSING_KEY, at(), message, "add `%s` with %s".formatted(key, wanted));
      }
      return Optional.empty();
    }
    if (Values.isNull(entry.value())) {
      String help = "write " + wanted + (required ? "" : ", or leave the key out");
      findings.add(WRONG_KIND, entry.key().at(), "`%s` has no value".formatted(key), help);
      return Optional.empty();
    }
    return reading.read(entry.value(), "`" + key + "`", findings);
  }

  private static Map<String, Entry> unique(Mapping mapping, Findings findings) {
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Entry earlier = first.putIfAbsent(entry.key().text(), entry);
      if (earlier != null) {
        String key = Quoted.of(entry.key().text());
        String message = "key %s is already given at %s".formatted(key, earlier.key().at().place());
        findings.add(DUPLICATE_KEY, entry.key().at(), message, "keep one of them");
      }
    }
    return first;
  }

  /** How a value is read from a node that is there. */
  @FunctionalInterface
  private interface Reading<T> {
    Optional<T> read(Node node, String name, Findings findings);
  }
}
