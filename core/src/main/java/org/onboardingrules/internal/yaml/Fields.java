package org.onboardingrules.internal.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Shape;
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
 *
 * <p>A reader that asks for all keys it knows, whether they are there or not, can also be asked
 * what it takes: it is given {@link #recording} fields, which look like an empty mapping, except
 * that inner mappings are there, once each, and which note every question in a {@link Shape}.
 */
public final class Fields {

  private final Lookup lookup;

  Fields(Lookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Returns access to a node's keys; reports a node that is not a mapping, and keys that stand
   * twice, of which the first counts.
   *
   * @param what what the mapping describes, as a noun without article, such as {@code account}
   */
  public static Optional<Fields> of(Node node, String what, Findings findings) {
    return Mappings.of(what).reading().read(node, what, findings);
  }

  /**
   * Returns fields that note in a shape what their reader asks for.
   *
   * @param findings gets findings about keys that are not there; of no use to anybody
   */
  public static Fields recording(Shape shape, Findings findings) {
    return new Fields(Lookup.recording(shape, findings));
  }

  /** Returns the place of the mapping. */
  public Snippet at() {
    return lookup.at();
  }

  /** Returns the place of a key's value, or of the mapping if the key is not there. */
  public Snippet at(String key) {
    return lookup.value(key).map(Node::at).orElseGet(lookup::at);
  }

  /** Returns the place of an item, counted from 0, of the list under a key. */
  public Snippet at(String key, int item) {
    return lookup
        .value(key)
        .filter(Sequence.class::isInstance)
        .map(list -> ((Sequence) list).items().get(item).at())
        .orElseGet(() -> at(key));
  }

  /** Returns whether a key is there, with a good value or not. */
  public boolean has(String key) {
    return lookup.value(key).isPresent();
  }

  /** Returns whether one at least of several keys is there; the reader reports it if not. */
  public boolean hasOneOf(String... keys) {
    lookup.note(shape -> shape.atLeastOne(List.of(keys)));
    return List.of(keys).stream().anyMatch(this::has);
  }

  /** Returns whether all or none of several keys are there; the reader reports it if not. */
  public boolean hasAllOrNone(String... keys) {
    lookup.note(shape -> shape.allOrNone(List.of(keys)));
    return List.of(keys).stream().map(this::has).distinct().count() == 1;
  }

  /** Returns a text that is not blank; an unquoted number or word is a text as written. */
  public Optional<String> text(String key) {
    return lookup.read(key, false, Wanted.TEXT);
  }

  /** Returns a text that is not blank, and reports its absence. */
  public Optional<String> requiredText(String key) {
    return lookup.read(key, true, Wanted.TEXT);
  }

  /** Returns a text of a form. */
  public Optional<String> text(String key, TextForm form) {
    return lookup.read(key, false, Wanted.text(form));
  }

  /** Returns a text of a form, and reports its absence. */
  public Optional<String> requiredText(String key, TextForm form) {
    return lookup.read(key, true, Wanted.text(form));
  }

  /** Returns an ISO date, checked against the calendar. */
  public Optional<LocalDate> date(String key) {
    return lookup.read(key, false, Wanted.DATE);
  }

  /** Returns an ISO date, and reports its absence. */
  public Optional<LocalDate> requiredDate(String key) {
    return lookup.read(key, true, Wanted.DATE);
  }

  /** Returns a decimal number of at most 34 digits, with the scale it is written with. */
  public Optional<BigDecimal> number(String key) {
    return lookup.read(key, false, Wanted.NUMBER);
  }

  /** Returns a decimal number that is not below the least. */
  public Optional<BigDecimal> number(String key, Least least) {
    return lookup.read(key, false, Wanted.number(least));
  }

  /** Returns a decimal number of at most 34 digits, and reports its absence. */
  public Optional<BigDecimal> requiredNumber(String key) {
    return lookup.read(key, true, Wanted.NUMBER);
  }

  /** Returns a decimal number that is not below the least, and reports its absence. */
  public Optional<BigDecimal> requiredNumber(String key, Least least) {
    return lookup.read(key, true, Wanted.number(least));
  }

  /** Returns a whole number within bounds, both inclusive. */
  public OptionalInt integer(String key, int min, int max) {
    return unboxed(lookup.read(key, false, Wanted.integer(min, max)));
  }

  /** Returns a whole number within bounds, both inclusive, and reports its absence. */
  public OptionalInt requiredInteger(String key, int min, int max) {
    return unboxed(lookup.read(key, true, Wanted.integer(min, max)));
  }

  /** Returns {@code true} or {@code false}; other words, such as {@code yes}, are faults. */
  public Optional<Boolean> flag(String key) {
    return lookup.read(key, false, Wanted.FLAG);
  }

  /** Returns the member of an enum that has the word. */
  public <E extends Enum<E> & Coded> Optional<E> word(String key, Class<E> type) {
    return lookup.read(key, false, Wanted.word(type));
  }

  /** Returns the member of an enum that has the word, and reports its absence. */
  public <E extends Enum<E> & Coded> Optional<E> requiredWord(String key, Class<E> type) {
    return lookup.read(key, true, Wanted.word(type));
  }

  /** Returns the one of several members of an enum that has the word, and reports its absence. */
  public <E extends Enum<E> & Coded> Optional<E> requiredWord(String key, List<E> known) {
    return lookup.read(key, true, Wanted.word(known));
  }

  /** Returns access to the keys that hold lists of single values. */
  public FieldLists lists() {
    return new FieldLists(lookup);
  }

  /**
   * Returns a single value as written, and reports its absence.
   *
   * @param wanted what it should be, with its article
   */
  public Optional<Scalar> requiredScalar(String key, String wanted) {
    return lookup.read(key, true, Wanted.scalar(wanted));
  }

  /**
   * Returns a single value as written, or a mapping as it stands, and reports the absence of both.
   *
   * @param wanted what it should be, with its article
   */
  public Optional<Node> requiredScalarOrWhole(String key, String wanted) {
    return lookup.read(key, true, Mappings.scalarOrWhole(wanted));
  }

  /** Returns a mapping as it stands, with all its keys, for a reader of its own. */
  public Optional<Mapping> whole(String key) {
    return lookup.read(key, false, Mappings.WHOLE);
  }

  /**
   * Returns access to a mapping.
   *
   * @param part what the inner mapping describes
   */
  public Optional<Fields> mapping(String key, String part) {
    return lookup.read(key, false, Mappings.of(part));
  }

  /** Returns access to a mapping, of which a message says what is wanted. */
  public Optional<Fields> mapping(String key, boolean required, String wanted) {
    return lookup.read(key, required, Mappings.of("`" + key + "`", wanted));
  }

  /** Returns whether a key is not there, but one that nearly reads like it. */
  public boolean isMisspelt(String key) {
    return lookup.isMisspelt(key);
  }

  /**
   * Returns access to each mapping of a list; no key, no items. Items that are no mappings are
   * reported and left out.
   *
   * @param part what one item describes
   */
  public List<Fields> list(String key, String part) {
    return lookup.read(key, false, Lists.of(Mappings.of(part))).orElse(List.of());
  }

  /**
   * Returns access to each mapping of a mapping, by name, in the order of the file; no key, no
   * names.
   *
   * @param part what one of them describes
   */
  public List<Named<Fields>> named(String key, TextForm names, String part) {
    return named(key, Mappings.inPlace(), names, name -> part + " " + Quoted.of(name));
  }

  /**
   * Returns texts by name, in the order of the file; no key, no names.
   *
   * @param calling what a message calls the text of a name
   */
  public List<Named<String>> namedTexts(String key, TextForm names, UnaryOperator<String> calling) {
    return named(key, Wanted.TEXT, names, calling);
  }

  /** Returns numbers by name, in the order of the file; no key, no names. */
  public List<Named<BigDecimal>> namedNumbers(String key, TextForm names) {
    return named(key, Wanted.NUMBER, names, Quoted::of);
  }

  /**
   * Returns words by name, in the order of the file; no key, no names.
   *
   * @param calling what a message calls the word of a name
   */
  public <E extends Enum<E> & Coded> List<Named<E>> namedWords(
      String key, TextForm names, Class<E> type, UnaryOperator<String> calling) {
    return named(key, Wanted.word(type), names, calling);
  }

  /**
   * Returns the single values of a list as written; no key, no items. Items that are no single
   * values, or have none, are reported and left out.
   *
   * @param part what one item is
   */
  public List<Scalar> scalars(String key, String part) {
    return lookup.read(key, false, Lists.of(Wanted.scalarItem(part))).orElse(List.of());
  }

  /** Reports every key that no method was asked for. */
  public void done() {
    lookup.done();
  }

  /** Returns all keys with their values, in the order of the file. */
  List<Entry> entries() {
    return lookup.entries();
  }

  private <T> List<Named<T>> named(
      String key, Wanted<T> value, TextForm names, UnaryOperator<String> calling) {
    return lookup.read(key, false, Mappings.named(value, names, calling)).orElse(List.of());
  }

  private static OptionalInt unboxed(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }
}
