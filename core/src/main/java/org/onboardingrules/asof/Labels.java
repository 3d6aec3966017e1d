package org.onboardingrules.asof;

import java.time.LocalDate;
import java.util.Map;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.InteractionKind;

/** What the parts of an account are called, in both languages. What the host wrote stays as is. */
final class Labels {

  /** What an interaction is, before or after who spoke. */
  private static final Map<InteractionKind, Text> TOLD =
      Map.ofEntries(
          told(InteractionKind.MESSAGE, "message from", "からの連絡"),
          told(InteractionKind.MEETING, "meeting called by", "主催の会議"),
          told(InteractionKind.DOUBT, "doubt voiced by", "からの疑問"),
          told(InteractionKind.DISSATISFACTION, "dissatisfaction voiced by", "からの不満"),
          told(InteractionKind.SCOPE_MISMATCH, "scope mismatch raised by", "から指摘された対応範囲の不一致"),
          told(InteractionKind.CONTRACT_CONFUSION, "contract confusion raised by", "からの契約内容の確認"),
          told(InteractionKind.EXPECTATION_GAP, "expectation gap raised by", "から示された期待値のギャップ"),
          told(InteractionKind.SMALL_WIN, "small win told by", "からの小さな成功の報告"));

  private Labels() {}

  // Joined, not formatted: every fact of every assessment has a label.

  static Text of(Blocker blocker) {
    Text kind = of(blocker.kind());
    LocalDate since = blocker.since();
    if (blocker.description().isPresent()) {
      String what = blocker.description().get();
      return new Text(
          what + " (" + kind.en() + ", since " + since + ")",
          what + "（" + kind.ja() + "、" + since + "から）");
    }
    Text owner = CodedText.of(blocker.owner());
    return new Text(
        kind.en() + " of " + owner.en() + " since " + since,
        since + "からの" + kind.ja() + "（" + owner.ja() + "側）");
  }

  static Text of(Interaction interaction) {
    Text kind = told(interaction.kind());
    Text by = CodedText.of(interaction.spokenBy());
    return new Text(
        interaction.on() + " " + kind.en() + " " + by.en(),
        interaction.on() + " " + by.ja() + kind.ja());
  }

  static Text of(ScopeChange change) {
    LocalDate raised = change.raisedOn();
    return change
        .description()
        .map(what -> new Text(what + " (" + raised + ")", what + "（" + raised + "）"))
        .orElseGet(() -> new Text("scope change of " + raised, raised + "の追加スコープ"));
  }

  static Text of(Stakeholder stakeholder) {
    Text role = CodedText.of(stakeholder.role());
    return new Text(
        stakeholder.name() + " (" + role.en() + ")", stakeholder.name() + "（" + role.ja() + "）");
  }

  static Text of(BusyTime time) {
    LocalDate first = time.dates().first();
    LocalDate last = time.dates().last();
    return new Text(
        time.reason().en() + " (" + first + " to " + last + ")",
        time.reason().ja() + "（" + first + "〜" + last + "）");
  }

  static Text of(Extension extension) {
    LocalDate granted = extension.grantedOn();
    return new Text(
        "extension granted on " + granted + " (old date " + extension.oldDate() + ")",
        granted + "に承認した延長（元の期限" + extension.oldDate() + "）");
  }

  static Text of(Task task) {
    return Text.same(task.what());
  }

  private static Text of(BlockerKind kind) {
    Text about = CodedText.of(kind);
    return kind == BlockerKind.OTHER
        ? new Text("blocker", "ブロッカー")
        : new Text(about.en() + " blocker", about.ja() + "のブロッカー");
  }

  private static Text told(InteractionKind kind) {
    Text text = TOLD.get(kind);
    return text == null ? Text.same(kind.word()) : text;
  }

  private static Map.Entry<InteractionKind, Text> told(InteractionKind kind, String en, String ja) {
    return Map.entry(kind, new Text(en, ja));
  }
}
