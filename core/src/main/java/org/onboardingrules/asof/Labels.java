package org.onboardingrules.asof;

import java.time.LocalDate;
import java.util.Map;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** What the parts of an account are called, in both languages. What the host wrote stays as is. */
final class Labels {

  private static final Map<Coded, Text> WORDS =
      Map.ofEntries(
          said(Side.VENDOR, "us", "当社"),
          said(Side.CUSTOMER, "the customer", "お客様"),
          said(Side.THIRD_PARTY, "a third party", "第三者"),
          said(BlockerKind.TECHNICAL, "technical blocker", "技術面のブロッカー"),
          said(BlockerKind.SECURITY, "security blocker", "セキュリティ面のブロッカー"),
          said(BlockerKind.LEGAL, "legal blocker", "法務面のブロッカー"),
          said(BlockerKind.PROCUREMENT, "procurement blocker", "購買面のブロッカー"),
          said(BlockerKind.DATA, "data blocker", "データ面のブロッカー"),
          said(BlockerKind.STAFFING, "staffing blocker", "人員面のブロッカー"),
          said(BlockerKind.OTHER, "blocker", "ブロッカー"),
          said(InteractionKind.MESSAGE, "message from", "からの連絡"),
          said(InteractionKind.MEETING, "meeting called by", "主催の会議"),
          said(InteractionKind.DOUBT, "doubt voiced by", "からの疑問"),
          said(InteractionKind.DISSATISFACTION, "dissatisfaction voiced by", "からの不満"),
          said(InteractionKind.SCOPE_MISMATCH, "scope mismatch raised by", "から指摘された対応範囲の不一致"),
          said(InteractionKind.CONTRACT_CONFUSION, "contract confusion raised by", "からの契約内容の確認"),
          said(InteractionKind.EXPECTATION_GAP, "expectation gap raised by", "から示された期待値のギャップ"),
          said(InteractionKind.SMALL_WIN, "small win told by", "からの小さな成功の報告"),
          said(StakeholderRole.CHAMPION, "champion", "チャンピオン"),
          said(StakeholderRole.EXECUTIVE_SPONSOR, "executive sponsor", "エグゼクティブスポンサー"),
          said(StakeholderRole.POINT_OF_CONTACT, "point of contact", "窓口の担当者"),
          said(StakeholderRole.DECISION_MAKER, "decision maker", "決裁者"));

  private Labels() {}

  // Joined, not formatted: every fact of every assessment has a label.

  static Text of(Blocker blocker) {
    Text kind = word(blocker.kind());
    LocalDate since = blocker.since();
    if (blocker.description().isPresent()) {
      String what = blocker.description().get();
      return new Text(
          what + " (" + kind.en() + ", since " + since + ")",
          what + "（" + kind.ja() + "、" + since + "から）");
    }
    Text owner = word(blocker.owner());
    return new Text(
        kind.en() + " of " + owner.en() + " since " + since,
        since + "からの" + kind.ja() + "（" + owner.ja() + "側）");
  }

  static Text of(Interaction interaction) {
    Text kind = word(interaction.kind());
    Text by = word(interaction.spokenBy());
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
    Text role = word(stakeholder.role());
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

  private static Text word(Coded coded) {
    Text text = WORDS.get(coded);
    return text == null ? Text.same(coded.word()) : text;
  }

  private static Map.Entry<Coded, Text> said(Coded coded, String en, String ja) {
    return Map.entry(coded, new Text(en, ja));
  }
}
