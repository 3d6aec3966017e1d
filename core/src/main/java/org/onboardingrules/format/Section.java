package org.onboardingrules.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Least;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Coded;

/**
 * One mapping of an account file while it is read: its fields, and what holds between them. A value
 * is built only where nothing was found in its mapping, so that the model never has to refuse one.
 */
final class Section {

  private final Fields fields;
  private final Findings findings;
  private final int before;

  private Section(Fields fields, Findings findings, int before) {
    this.fields = fields;
    this.findings = findings;
    this.before = before;
  }

  static Optional<Section> of(Node node, String what, Findings findings) {
    int before = findings.count();
    return Fields.of(node, what, findings).map(fields -> new Section(fields, findings, before));
  }

  /** Returns a section for a reader that is asked what it takes. */
  static Section recording(Shape shape) {
    Findings findings = new Findings();
    return new Section(Fields.recording(shape, findings), findings, 0);
  }

  Optional<String> text(String key) {
    return fields.text(key);
  }

  Optional<String> requiredText(String key) {
    return fields.requiredText(key);
  }

  Optional<String> text(String key, TextForm form) {
    return fields.text(key, form);
  }

  Optional<String> requiredText(String key, TextForm form) {
    return fields.requiredText(key, form);
  }

  Optional<LocalDate> date(String key) {
    return fields.date(key);
  }

  Optional<LocalDate> requiredDate(String key) {
    return fields.requiredDate(key);
  }

  Optional<BigDecimal> number(String key) {
    return fields.number(key);
  }

  Optional<BigDecimal> requiredNumber(String key) {
    return fields.requiredNumber(key);
  }

  Optional<BigDecimal> number(String key, Least least) {
    return fields.number(key, least);
  }

  Optional<BigDecimal> requiredNumber(String key, Least least) {
    return fields.requiredNumber(key, least);
  }

  OptionalInt integer(String key, int least) {
    return fields.integer(key, least, Integer.MAX_VALUE);
  }

  OptionalInt requiredInteger(String key, int least, int most) {
    return fields.requiredInteger(key, least, most);
  }

  Optional<Boolean> flag(String key) {
    return fields.flag(key);
  }

  <E extends Enum<E> & Coded> Optional<E> word(String key, Class<E> type) {
    return fields.word(key, type);
  }

  <E extends Enum<E> & Coded> Optional<E> requiredWord(String key, Class<E> type) {
    return fields.requiredWord(key, type);
  }

  /** Returns the words of a list; others are reported and left out. */
  <E extends Enum<E> & Coded> List<E> words(String key, Class<E> type) {
    return fields.lists().words(key, type);
  }

  /** Returns what the reader makes of the mapping under a key, empty if there is none. */
  <T> Optional<T> part(String key, String what, Function<Section, Optional<T>> reader) {
    return mapping(key, what).flatMap(reader);
  }

  Optional<Section> mapping(String key, String what) {
    return fields.mapping(key, what).map(this::inner);
  }

  /** Returns what the reader makes of each mapping in the list under a key. */
  <T> List<T> parts(String key, String what, Function<Section, Optional<T>> reader) {
    return fields.list(key, what).stream()
        .map(this::inner)
        .map(reader)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Reports the value under a key if one of those seen before has it too. */
  void unique(String key, Optional<String> value, String what, Map<String, Snippet> seen) {
    value.ifPresent(
        id -> {
          Snippet first = seen.putIfAbsent(id, at(key));
          if (first != null) {
            report(
                FindingCode.DUPLICATE_ID,
                key,
                "`" + id + "` is " + what + " already, at " + first.place(),
                "rename one of the two, or put them together");
          }
        });
  }

  /** Reports a date that lies before another one which it follows. */
  void notBefore(
      String earlier, Optional<LocalDate> first, String later, Optional<LocalDate> second) {
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      report(
          FindingCode.CONTRADICTION,
          later,
          "`" + later + "` lies before `" + earlier + "`, " + first.get(),
          "write a date on or after that day, or correct `" + earlier + "`");
    }
  }

  /** Returns whether the key is there, with a good value or not. */
  boolean has(String key) {
    return fields.has(key);
  }

  boolean hasOneOf(String... keys) {
    return fields.hasOneOf(keys);
  }

  boolean hasAllOrNone(String... keys) {
    return fields.hasAllOrNone(keys);
  }

  Snippet at(String key) {
    return fields.at(key);
  }

  void report(FindingCode code, String key, String message, String help) {
    findings.add(code, at(key), message, help);
  }

  /** Reports the keys that nobody asked for. */
  void done() {
    fields.done();
  }

  /** Reports the keys that nobody asked for; returns the value if nothing at all was found. */
  <T> Optional<T> built(Supplier<T> value) {
    done();
    return findings.count() == before ? Optional.of(value.get()) : Optional.empty();
  }

  private Section inner(Fields part) {
    return new Section(part, findings, findings.count());
  }
}
