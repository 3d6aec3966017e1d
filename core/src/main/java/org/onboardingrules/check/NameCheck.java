package org.onboardingrules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.reading.ReadRule;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.DecisionAction;

/** Holds the names that rules use against those that the pack declares. */
final class NameCheck {

  private final RulePack pack;
  private final Findings findings;

  NameCheck(RulePack pack, Findings findings) {
    this.pack = pack;
    this.findings = findings;
  }

  void check(List<ReadRule> rules) {
    rules.stream().flatMap(rule -> rule.names().stream()).forEach(this::check);
  }

  private void check(NameUse use) {
    Set<String> declared = declared(use.kind());
    if (!declared.contains(use.name())) {
      findings.add(
          FindingCode.UNKNOWN_NAME,
          use.where(),
          "the pack declares no " + use.kind().noun() + " `" + use.name() + "`",
          help(use, declared));
    }
  }

  private String help(NameUse use, Set<String> declared) {
    Optional<DeclaredReason> reason = Optional.ofNullable(pack.reasons().get(use.name()));
    if (reason.isPresent() && use.kind().section().equals("reasons")) {
      return "`"
          + use.name()
          + "` is declared with `decision: "
          + reason.get().decision().word()
          + "`; name another reason, or draw that conclusion";
    }
    return DidYouMean.nearest(use.name(), declared)
        .map(name -> "did you mean `" + name + "`?")
        .orElse("declare it under `" + use.kind().section() + "` in pack.yaml");
  }

  private Set<String> declared(NameKind kind) {
    return switch (kind) {
      case CRITERION -> pack.criteria().keySet();
      case METRIC -> pack.metrics().keySet();
      case GOAL -> pack.goals().keySet();
      case MILESTONE -> pack.milestones().keySet();
      case WINDOW -> pack.windows().keySet();
      case THRESHOLD -> pack.thresholds().keySet();
      case SEGMENT -> names(pack.segments().keySet());
      case RISK -> pack.risks().keySet();
      case DELAY_CAUSE -> pack.delayCauses().keySet();
      case PLAY -> pack.plays().keySet();
      case ESCALATE_REASON -> reasons(DecisionAction.ESCALATE);
      case EXTEND_REASON -> reasons(DecisionAction.EXTEND);
      case RELEASE_REASON -> reasons(DecisionAction.RELEASE);
    };
  }

  private static Set<String> names(Set<SegmentId> segments) {
    return segments.stream().map(SegmentId::name).collect(Collectors.toSet());
  }

  private Set<String> reasons(DecisionAction action) {
    return pack.reasons().values().stream()
        .filter(reason -> reason.decision() == action)
        .map(DeclaredReason::id)
        .collect(Collectors.toSet());
  }
}
