package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.ExtensionFault;

/** The never rules (R125-R127): applied to every pack's conclusions, in code, not in rules. */
record Guards(RulePack pack) {

  /** Returns the reasons to escalate that no rule need draw; none once complete. */
  List<Reason> reasons(Facts facts, List<Reason> fromRules, boolean complete) {
    if (complete) {
      return List.of();
    }
    Onboarding onboarding = facts.onboarding();
    List<Reason> reasons = new ArrayList<>(invalidExtensions(facts));
    boolean extendable = DecisionPolicy.has(fromRules, DecisionAction.EXTEND);
    BigDecimal daysLate = onboarding.daysLate();
    if (!extendable && daysLate != null && daysLate.signum() > 0) {
      Text text = GuardTexts.lateWithoutReason(daysLate);
      Text detail = GuardTexts.deadline(onboarding.deadline());
      reasons.add(escalate(GuardReason.LATE_WITHOUT_REASON, text, "R126", detail));
    }
    boolean room = new NextExtension(pack.extensions(), facts).isWithinLimits();
    if (extendable && DecisionPolicy.needsTime(onboarding) && !room) {
      Text detail = GuardTexts.extended(onboarding.extendedDays());
      reasons.add(
          escalate(
              GuardReason.EXTENSION_LIMIT_REACHED,
              GuardTexts.EXTENSION_LIMIT_REACHED,
              "R126",
              detail));
    }
    if (onboarding.closed()) {
      reasons.add(
          escalate(
              GuardReason.CLOSED_INCOMPLETE,
              GuardTexts.CLOSED_INCOMPLETE,
              "R125",
              GuardTexts.CLOSED));
    }
    return reasons;
  }

  private static List<Reason> invalidExtensions(Facts facts) {
    return invalid(facts)
        .map(
            extension ->
                escalate(
                    reason(fault(extension)),
                    GuardTexts.extension(extension.label(), fault(extension)),
                    "R126",
                    extension.label()))
        .toList();
  }

  private static Stream<Extension> invalid(Facts facts) {
    return NextExtension.granted(facts).stream().filter(extension -> !extension.valid());
  }

  private static ExtensionFault fault(Extension extension) {
    return Coded.of(ExtensionFault.class, extension.fault()).orElseThrow();
  }

  private static GuardReason reason(ExtensionFault fault) {
    return switch (fault) {
      case NO_CAUSE -> GuardReason.EXTENSION_NO_CAUSE;
      case NO_ACTION -> GuardReason.EXTENSION_NO_ACTION;
      case NO_NEW_DATE -> GuardReason.EXTENSION_NO_NEW_DATE;
      case OVER_LIMIT -> GuardReason.EXTENSION_OVER_LIMIT;
      case NONE -> throw new IllegalArgumentException("nothing is wrong with the extension");
    };
  }

  private static Reason escalate(GuardReason guard, Text text, String source, Text detail) {
    String id = guard.word();
    GuardEvidence evidence = new GuardEvidence(id, List.of(source), detail);
    return new Reason(id, DecisionAction.ESCALATE, text, Optional.empty(), List.of(evidence));
  }

  /**
   * Returns the flags: the vendor's own silence (R127), and, once complete, extensions that would
   * have been a reason to escalate before.
   */
  List<Flag> flags(Facts facts, boolean complete) {
    List<Flag> flags = new ArrayList<>(vendorSilence(facts.onboarding()));
    if (complete) {
      invalid(facts)
          .map(extension -> GuardTexts.extension(extension.label(), fault(extension)))
          .forEach(text -> flags.add(new Flag(FlagKind.EXTENSION_INVALID, text)));
    }
    return flags;
  }

  private List<Flag> vendorSilence(Onboarding onboarding) {
    BigDecimal silence = onboarding.daysOfVendorSilence();
    if (pack.vendorSilenceDays().isEmpty() || silence == null || onboarding.closed()) {
      return List.of();
    }
    int limit = pack.vendorSilenceDays().getAsInt();
    return silence.compareTo(BigDecimal.valueOf(limit)) > 0
        ? List.of(new Flag(FlagKind.VENDOR_SILENT, GuardTexts.vendorSilent(silence, limit)))
        : List.of();
  }
}
