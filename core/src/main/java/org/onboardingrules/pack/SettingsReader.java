package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.ValueEvidence;

/** Reads the single values of a {@code pack.yaml}. */
final class SettingsReader {

  private static final String FIRST_VALUE = "first-value";
  private static final String VALUE_EVIDENCE = "value-evidence";
  private static final String BUSINESS_DAYS = "business-days";
  private static final String DECISION_ORDER = "decision-order";
  private static final String ORDER_HELP =
      "list each of %s once, what outweighs the others first"
          .formatted(String.join(", ", Coded.words(DecisionAction.class)));

  private final Fields fields;
  private final Findings findings;

  SettingsReader(Manifest manifest, Findings findings) {
    this.fields = manifest.fields();
    this.findings = findings;
  }

  Settings read() {
    return new Settings(
        firstValue(),
        valueEvidence(),
        fields.flag("complete-needs-green-health"),
        fields.text("deadline").map(this::deadline),
        decisionOrder(),
        boxed(fields.integer("vendor-silence-days", 1, Bounds.MOST_DAYS)),
        boxed(fields.integer("max-required-criteria", 1, Bounds.MOST_CRITERIA)),
        fields.mapping("extensions", "`extensions`").flatMap(this::extensions),
        businessDays());
  }

  private Optional<Slot<FirstValue>> firstValue() {
    return fields
        .mapping(FIRST_VALUE, "`first-value`")
        .map(named -> new FirstValueReader(named, findings).read())
        .or(() -> faulty(FIRST_VALUE));
  }

  private Optional<Slot<BusinessDays>> businessDays() {
    return fields
        .mapping(BUSINESS_DAYS, "`business-days`")
        .map(days -> new Slot<>(BusinessDaysReader.read(days), List.of()))
        .or(() -> faulty(BUSINESS_DAYS));
  }

  private Optional<Slot<ValueEvidence>> valueEvidence() {
    return fields
        .word(VALUE_EVIDENCE, ValueEvidence.class)
        .map(evidence -> new Slot<>(Optional.of(evidence), List.of()))
        .or(() -> faulty(VALUE_EVIDENCE));
  }

  /** What stands under a key, and could not be read. */
  private <T> Optional<Slot<T>> faulty(String key) {
    return fields.has(key)
        ? Optional.of(new Slot<>(Optional.empty(), List.of()))
        : Optional.empty();
  }

  private Slot<String> deadline(String window) {
    Snippet at = fields.at("deadline");
    return new Slot<>(
        Optional.of(window), List.of(new Reference(Reference.Target.WINDOW, window, at)));
  }

  private Optional<List<DecisionAction>> decisionOrder() {
    return fields
        .lists()
        .order(DECISION_ORDER, DecisionAction.class, ORDER_HELP)
        .filter(this::endsWithContinue);
  }

  private boolean endsWithContinue(List<DecisionAction> order) {
    int place = order.indexOf(DecisionAction.CONTINUE);
    boolean last = place == order.size() - 1;
    if (!last) {
      findings.add(
          FindingCode.CONTRADICTION,
          fields.at(DECISION_ORDER, place),
          "`continue` always applies, so no decision after it would ever be taken",
          "put `continue` last");
    }
    return last;
  }

  private Optional<ExtensionLimits> extensions(Fields limits) {
    int before = findings.count();
    OptionalInt maxCount = limits.requiredInteger("max-count", 0, Bounds.MOST_EXTENSIONS);
    OptionalInt maxTotalDays = limits.requiredInteger("max-total-days", 0, Bounds.MOST_DAYS);
    OptionalInt lengthDays = limits.requiredInteger("length-days", 1, Bounds.MOST_DAYS);
    limits.done();
    return findings.count() == before
        ? Optional.of(
            new ExtensionLimits(
                maxCount.orElseThrow(), maxTotalDays.orElseThrow(), lengthDays.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.stream().boxed().findFirst();
  }
}
