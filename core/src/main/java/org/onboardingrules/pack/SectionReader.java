package org.onboardingrules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.internal.yaml.Values;
import org.onboardingrules.source.Snippet;

/** Reads a section of a {@code pack.yaml}: a mapping of ids to entries. */
final class SectionReader {

  private static final String ACCEPTS = "accepts";
  private static final FindingCode EXAMPLE = FindingCode.NO_CHURN_RISK_RULE;

  private final Fields fields;
  private final Keys keys;
  private final Findings findings;

  SectionReader(Manifest manifest, Findings findings) {
    this.fields = manifest.fields();
    this.keys = manifest.keys();
    this.findings = findings;
  }

  /**
   * Reads a section whose entries are mappings.
   *
   * @param key the section's key
   * @param what what one entry is, as a noun without article
   */
  <T> Section<T> read(String key, String what, IdForm form, Function<EntryFields, Slot<T>> entry) {
    int before = findings.count();
    Map<String, Node> nodes = fields.nodes(key, what);
    boolean whole = findings.count() == before || !nodes.isEmpty();
    SortedMap<String, Slot<T>> slots = new TreeMap<>();
    nodes.forEach(
        (id, node) -> {
          int start = findings.count();
          Snippet at = keys.at(key, id);
          form.holds(id, at, findings);
          slots.put(
              id,
              Fields.of(node, "%s `%s`".formatted(what, id), findings)
                  .map(named -> entry.apply(new EntryFields(id, at, named, findings, start)))
                  .orElseGet(() -> new Slot<>(Optional.empty(), List.of())));
        });
    return new Section<>(whole, slots);
  }

  /** Reads the rules that are switched off: a mapping of their names to the reasons. */
  Section<SwitchedOff> without() {
    SortedMap<String, Slot<SwitchedOff>> slots = new TreeMap<>();
    fields
        .nodes("without", "reason")
        .forEach((rule, node) -> slots.put(rule, new Slot<>(switchedOff(rule, node), List.of())));
    return new Section<>(true, slots);
  }

  /** Reads the findings that are accepted: a mapping of their codes to the reasons. */
  Section<AcceptedFinding> accepted() {
    SortedMap<String, Slot<AcceptedFinding>> slots = new TreeMap<>();
    fields
        .nodes(ACCEPTS, "reason")
        .forEach((code, node) -> slots.put(code, new Slot<>(accepted(code, node), List.of())));
    return new Section<>(true, slots);
  }

  private Optional<AcceptedFinding> accepted(String written, Node node) {
    Snippet at = keys.at(ACCEPTS, written);
    Optional<FindingCode> code = FindingCode.of(written);
    boolean error = code.filter(known -> known.severity() == Severity.ERROR).isPresent();
    if (code.isEmpty()) {
      findings.add(
          FindingCode.UNKNOWN_WORD,
          at,
          "there is no finding `" + written + "`",
          "write the code of a warning or note, such as `" + EXAMPLE.code() + "`");
    } else if (error) {
      findings.add(
          FindingCode.CONTRADICTION,
          at,
          "`" + written + "` is an error, and no pack can be used with one",
          "correct what it is about; only warnings and notes can be accepted");
    }
    return Values.text(node, "the reason why `" + written + "` is accepted", findings)
        .filter(reason -> !error)
        .flatMap(reason -> code.map(known -> new AcceptedFinding(known, reason, at)));
  }

  private Optional<SwitchedOff> switchedOff(String rule, Node node) {
    Snippet at = keys.at("without", rule);
    boolean named = IdForm.RULE.holds(rule, at, findings);
    return Values.text(node, "the reason why `" + rule + "` does not hold here", findings)
        .filter(reason -> named)
        .map(reason -> new SwitchedOff(rule, reason, at));
  }
}
