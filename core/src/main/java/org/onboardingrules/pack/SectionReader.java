package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.internal.yaml.TextForm;

/** Reads a section of a {@code pack.yaml}: a mapping of ids to entries. */
final class SectionReader {

  private final Fields fields;
  private final Findings findings;

  SectionReader(Manifest manifest, Findings findings) {
    this.fields = manifest.fields();
    this.findings = findings;
  }

  /**
   * Reads a section whose entries are mappings.
   *
   * @param key the section's key
   * @param what what one entry is, as a noun without article
   */
  <T> Section<T> read(String key, String what, TextForm ids, Function<EntryFields, Slot<T>> entry) {
    int before = findings.count();
    List<Named<Fields>> named = fields.named(key, ids, what);
    boolean whole = findings.count() == before || !named.isEmpty();
    SortedMap<String, Slot<T>> slots = new TreeMap<>();
    named.forEach(
        one ->
            slots.put(
                one.name(),
                one.value()
                    .map(keys -> entry.apply(new EntryFields(one, keys, findings)))
                    .orElseGet(() -> new Slot<>(Optional.empty(), List.of()))));
    return new Section<>(whole, slots);
  }

  /** Reads the rules that are switched off: a mapping of their names to the reasons. */
  Section<SwitchedOff> without() {
    SortedMap<String, Slot<SwitchedOff>> slots = new TreeMap<>();
    fields
        .namedTexts(
            "without", IdForms.RULE, rule -> "the reason why `" + rule + "` does not hold here")
        .forEach(rule -> slots.put(rule.name(), new Slot<>(switchedOff(rule), List.of())));
    return new Section<>(true, slots);
  }

  private static Optional<SwitchedOff> switchedOff(Named<String> rule) {
    return rule.value()
        .filter(reason -> rule.sound())
        .map(reason -> new SwitchedOff(rule.name(), reason, rule.at()));
  }
}
