package org.onboardingrules.asof;

import java.util.Map;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.DateRange;
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

  static Text of(Blocker blocker) {
    Text kind = word(blocker.kind());
    Text owner = word(blocker.owner());
    String since = blocker.since().toString();
    return blocker
        .description()
        .map(
            what ->
                new Text(
                    "%s (%s, since %s)".formatted(what, kind.en(), since),
                    "%s（%s、%sから）".formatted(what, kind.ja(), since)))
        .orElseGet(
            () ->
                new Text(
                    "%s of %s since %s".formatted(kind.en(), owner.en(), since),
                    "%sからの%s（%s側）".formatted(since, kind.ja(), owner.ja())));
  }

  static Text of(Interaction interaction) {
    Text kind = word(interaction.kind());
    Text by = word(interaction.spokenBy());
    return new Text(
        "%s %s %s".formatted(interaction.on(), kind.en(), by.en()),
        "%s %s%s".formatted(interaction.on(), by.ja(), kind.ja()));
  }

  static Text of(ScopeChange change) {
    return change
        .description()
        .map(
            what ->
                new Text(
                    "%s (%s)".formatted(what, change.raisedOn()),
                    "%s（%s）".formatted(what, change.raisedOn())))
        .orElseGet(
            () -> new Text("scope change of " + change.raisedOn(), change.raisedOn() + "の追加スコープ"));
  }

  static Text of(Stakeholder stakeholder) {
    Text role = word(stakeholder.role());
    return new Text(
        "%s (%s)".formatted(stakeholder.name(), role.en()),
        "%s（%s）".formatted(stakeholder.name(), role.ja()));
  }

  static Text of(BusyTime time) {
    DateRange dates = time.dates();
    return new Text(
        "%s (%s to %s)".formatted(time.reason().en(), dates.first(), dates.last()),
        "%s（%s〜%s）".formatted(time.reason().ja(), dates.first(), dates.last()));
  }

  static Text of(Extension extension) {
    return new Text(
        "extension granted on %s (old date %s)"
            .formatted(extension.grantedOn(), extension.oldDate()),
        "%sに承認した延長（元の期限%s）".formatted(extension.grantedOn(), extension.oldDate()));
  }

  static Text of(Task task) {
    return named(task.what());
  }

  /** Something that has one name in both languages. */
  static Text named(String name) {
    return new Text(name, name);
  }

  private static Text word(Coded coded) {
    return WORDS.getOrDefault(coded, named(coded.word()));
  }

  private static Map.Entry<Coded, Text> said(Coded coded, String en, String ja) {
    return Map.entry(coded, new Text(en, ja));
  }
}
