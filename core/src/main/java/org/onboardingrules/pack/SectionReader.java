package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Named;
import org.onboardingrules.internal.yaml.TextForm;

/** Reads a section of a {@code pack.yaml}: a mapping of ids to entries. */
final class SectionReader {

  private static final FindingCode EXAMPLE = FindingCode.NO_CHURN_RISK_RULE;

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
    boolean whole = (findings.count() == before || !named.isEmpty()) && !fields.isMisspelt(key);
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

  /** Reads the findings that are accepted: a mapping of their codes to the reasons. */
  Section<AcceptedFinding> accepted() {
    SortedMap<String, Slot<AcceptedFinding>> slots = new TreeMap<>();
    fields
        .namedTexts("accepts", IdForms.FINDING, code -> "the reason why `" + code + "` is accepted")
        .forEach(code -> slots.put(code.name(), new Slot<>(accepted(code), List.of())));
    return new Section<>(true, slots);
  }

  private Optional<AcceptedFinding> accepted(Named<String> written) {
    Optional<FindingCode> code = FindingCode.of(written.name());
    boolean error = code.filter(known -> known.severity() == Severity.ERROR).isPresent();
    if (code.isEmpty() && written.sound()) {
      findings.add(
          FindingCode.UNKNOWN_WORD,
          written.at(),
          "there is no finding `" + written.name() + "`",
          "write the code of a warning or note, such as `" + EXAMPLE.code() + "`");
    } else if (error) {
      findings.add(
          FindingCode.CONTRADICTION,
          written.at(),
          "`" + written.name() + "` is an error, and no pack can be used with one",
          "correct what it is about; only warnings and notes can be accepted");
    }
    return written
        .value()
        .filter(reason -> !error)
        .flatMap(reason -> code.map(known -> new AcceptedFinding(known, reason, written.at())));
  }

  private static Optional<SwitchedOff> switchedOff(Named<String> rule) {
    return rule.value()
        .filter(reason -> rule.sound())
        .map(reason -> new SwitchedOff(rule.name(), reason, rule.at()));
  }
}
