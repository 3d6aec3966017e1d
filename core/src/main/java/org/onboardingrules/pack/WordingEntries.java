package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.pack.declared.DeclaredDelayCause;
import org.onboardingrules.pack.declared.DeclaredPlay;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.StakeholderRole;

/** Reads the entries that give conclusions their words: reasons, risks, delay causes and plays. */
final class WordingEntries {

  /** The decisions that rules give reasons for. */
  private static final List<DecisionAction> WITH_REASONS =
      List.of(DecisionAction.RELEASE, DecisionAction.ESCALATE, DecisionAction.EXTEND);

  private WordingEntries() {}

  static Slot<DeclaredReason> reason(EntryFields entry) {
    Fields fields = entry.fields();
    Optional<DecisionAction> decision = fields.requiredWord("decision", WITH_REASONS);
    Optional<StakeholderRole> to = fields.word("to", StakeholderRole.class);
    Optional<Text> text = entry.requiredText("text");
    Optional<String> source = fields.text("source");
    return entry.end(
        () ->
            new DeclaredReason(
                entry.id(), decision.orElseThrow(), to, text.orElseThrow(), source, entry.at()));
  }

  static Slot<DeclaredRisk> risk(EntryFields entry) {
    Optional<IndicatorKind> indicator =
        entry.fields().requiredWord("indicator", IndicatorKind.class);
    Optional<Text> text = entry.requiredText("text");
    Optional<String> source = entry.fields().text("source");
    return entry.end(
        () ->
            new DeclaredRisk(
                entry.id(), indicator.orElseThrow(), text.orElseThrow(), source, entry.at()));
  }

  static Slot<DeclaredDelayCause> delayCause(EntryFields entry) {
    Optional<Text> text = entry.requiredText("text");
    Optional<String> source = entry.fields().text("source");
    return entry.end(
        () -> new DeclaredDelayCause(entry.id(), text.orElseThrow(), source, entry.at()));
  }

  static Slot<DeclaredPlay> play(EntryFields entry) {
    Optional<Text> text = entry.requiredText("text");
    Optional<String> source = entry.fields().text("source");
    return entry.end(() -> new DeclaredPlay(entry.id(), text.orElseThrow(), source, entry.at()));
  }
}
