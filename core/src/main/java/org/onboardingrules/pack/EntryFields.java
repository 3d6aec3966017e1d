package org.onboardingrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;

/**
 * The fields of one entry of a section, while it is read; gathers the names it uses. Mutable, for
 * one entry.
 */
final class EntryFields {

  private static final String BOTH_LANGUAGES =
      "a text in two languages, such as `{ en: Go-live, ja: 本番稼働 }`";

  private final Named<?> named;
  private final Fields fields;
  private final Findings findings;
  private final int before;
  private final List<Reference> references = new ArrayList<>();

  /**
   * Starts an entry.
   *
   * @param named its id and where that stands
   * @param fields its keys
   */
  EntryFields(Named<?> named, Fields fields, Findings findings) {
    this.named = named;
    this.fields = fields;
    this.findings = findings;
    this.before = findings.count();
  }

  String id() {
    return named.name();
  }

  Snippet at() {
    return named.at();
  }

  Fields fields() {
    return fields;
  }

  Findings findings() {
    return findings;
  }

  /** Returns whether nothing is wrong with the entry so far. */
  boolean isSound() {
    return named.sound() && findings.count() == before;
  }

  /** Notes that the entry uses a name. */
  void refer(Reference.Target target, String name, Snippet where) {
    references.add(new Reference(target, name, where));
  }

  /** Returns the text of both languages under a key. */
  Optional<Text> text(String key) {
    return fields.mapping(key, false, BOTH_LANGUAGES).flatMap(this::bothLanguages);
  }

  /** Returns the text of both languages under a key; a finding if the key is not there. */
  Optional<Text> requiredText(String key) {
    return fields.mapping(key, true, BOTH_LANGUAGES).flatMap(this::bothLanguages);
  }

  /**
   * Ends the entry: reports the keys that nobody asked for, and makes the value if there was no
   * finding.
   */
  <T> Slot<T> end(Supplier<T> value) {
    fields.done();
    return new Slot<>(isSound() ? Optional.of(value.get()) : Optional.empty(), references);
  }

  private Optional<Text> bothLanguages(Fields languages) {
    int start = findings.count();
    Optional<String> en = languages.requiredText("en");
    Optional<String> ja = languages.requiredText("ja");
    languages.done();
    return findings.count() == start
        ? Optional.of(new Text(en.orElseThrow(), ja.orElseThrow()))
        : Optional.empty();
  }
}
