package org.onboardingrules.format;

import org.onboardingrules.term.Language;

/**
 * The headings and sentences of the text forms, with numbered gaps where values go. A line does not
 * break at a no-break space.
 */
enum Phrase {
  HEAD("{0}, {1}, as of {2}", "{0}、{1}、{2} 時点"),
  PACK("Pack {0}", "ルールパック {0}"),
  PACK_VERSION("{0} {1} ({2})", "{0} {1}（{2}）"),

  DECISION("Decision", "判断"),
  TOWARDS("{0} to {1}", "{0}（{1}へ）"),
  EXTENDED_TO("{0} to {1}", "{0}（新しい期日 {1}）"),
  REASONS("Reasons", "理由"),
  OTHER_REASONS("Other reasons", "そのほかの理由"),
  TO_WHOM("turn to {0}", "相手：{0}"),

  COMPLETION("Completion", "完了状況"),
  PROGRESS("{0}, {1}% of the required criteria met ({2} of {3})", "{0}、必須基準の達成率 {1}%（{3}件中{2}件）"),
  NOTHING_REQUIRED("{0}, no criterion is required", "{0}、必須基準なし"),
  SINCE("complete since {0}", "{0}に完了"),
  SINCE_ON_TIME("complete since {0}, on time", "{0}に完了（期日内）"),
  SINCE_LATE("complete since {0}, {1} after the first deadline", "{0}に完了（当初の期日の{1}後）"),
  COMPLETE_RULES("Complete by rule", "完了と判定したルール"),
  CRITERIA("Criteria", "判断基準"),
  OPTIONAL("{0}, optional", "{0}、任意"),
  OPTIONAL_TOLD("{0} (optional)", "{0}（任意）"),
  WITHHELD("withheld: {0}", "保留：{0}"),

  FIRST_VALUE("First value", "最初の価値"),
  REACHED("{0}: {1}, on {2}", "{0}：{1}（{2}）"),
  REACHED_ON("{0}: on {1}", "{0}：{1}"),
  NOT_REACHED("{0}: not reached, {1}", "{0}：未到達（{1}）"),
  SO_FAR("{0}, {1}", "{0}、{1}"),
  OUTLOOK("Outlook", "見通し"),
  CLAIMED("{0}: {1} ({2})", "{0}：{1}（出典 {2}）"),
  CLAIM_TOLD("{0}: {1} (a published claim)", "{0}：{1}（公表されている目安）"),
  PERCENT("{0} to {1}%", "{0}〜{1}%"),
  NO_FIGURE("no figure published for as many days", "この日数については公表値なし"),
  DAY("{0} day", "{0}日"),
  DAYS("{0} days", "{0}日"),
  AFTER("{0} after {1}", "{1}の{0}後"),
  BEFORE("{0} before {1}", "{1}の{0}前"),

  SCHEDULE("Schedule", "日程"),
  NO_DEADLINE("no deadline is known", "期日は不明"),
  ON_TIME("not late, due {0}", "遅れなし、期日 {0}"),
  LATE("{0} late, was due {1}", "{0}遅れ、期日 {1}"),
  EXTENDED(
      "first due {0}, extended by {1}, slipped by {2} in all", "当初の期日 {0}、延長 {1}、当初からの遅れは計{2}"),
  KICKOFF("kickoff {0}", "キックオフは{0}"),

  GRAVEST_RISK("Gravest risk", "最大のリスク"),
  RISK("{0}: {1}", "{0}：{1}"),
  NO_RISK("none in sight", "なし"),
  RISKS("Churn risks", "Churnリスク"),
  DELAY_CAUSES("Causes of delay", "遅延の原因"),
  PLAYS("Recommended plays", "推奨する打ち手"),
  FLAGS("Flags", "注意"),
  NAMED("{0} ({1})", "{0}（{1}）"),
  LISTED("{0}, {1}", "{0}、{1}"),
  TOLD("{0}, {1}", "{0}（{1}）"),

  RULE("rule \"{0}\" at\u00A0{1}", "ルール「{0}」 {1}"),
  GUARD("guard {0}", "ガード {0}"),
  SOURCED("{0}, source\u00A0{1}", "{0}（{1}）"),
  SAYS("{0}: {1}", "{0}：{1}"),
  THRESHOLD("threshold", "しきい値"),
  THRESHOLD_USED("{0} = {1}, source\u00A0{2}, at\u00A0{3}", "{0} = {1}（{2}、{3}）"),
  COMMA(", ", "、"),

  WHY_NOT_COMPLETE("Why it is not complete", "未完了の理由"),
  WHY_UNDETERMINED("Why it is not known whether it is complete", "完了を判定できない理由"),
  WHY_COMPLETE("Why it is complete", "完了と判定した理由"),
  OTHER_CRITERIA("Other criteria that are not met", "そのほかの未達の基準"),
  REPORTS("What nobody reported", "報告がないもの"),
  NOT_CONCLUDED("What does not apply", "該当しないもの"),
  REPORTED_SETTLES("would settle {0}", "報告があれば判定できるもの：{0}"),
  TO_SAY("needed: {0}", "必要な内容：{0}"),
  ANY_RULE("one of these {0} would do", "次の{0}つのいずれかで足りる"),
  NO_RULE("no rule of the pack concludes it", "これを結論とするルールがない"),
  ANY_CONCLUSION("one of these is needed: {0}", "次のいずれかが必要：{0}"),
  NO_CONCLUSION("no rule concludes such a {0}", "該当する{0}を結論とするルールがない"),
  NOTHING_THERE("there is no {0}", "{0}がない"),
  NOTHING_SUCH("there is no {0} with {1}", "{1}の{0}がない"),
  NOT_REPORTED("not reported: {0}", "報告なし：{0}"),
  MUST_BE_ABSENT("this must not be there ({0}): {1}", "あってはならないもの（{0}件）：{1}"),
  EXCEPTIONS("not for all: {0} of {1}", "{1}件中{0}件で未達"),
  COUNTED("counted: {0}", "数えたもの：{0}"),
  NEAREST("nearest of those not counted:", "数えていないもののうち最も近いもの："),
  AND_MORE("{0} and {1} more", "{0} ほか{1}件"),
  TOLD_ABOVE("{0}, see above", "{0}（上記参照）"),
  SEVERAL_NEEDED("all of these are needed:", "次のすべてが必要："),
  ONE_NEEDED("one of these is needed:", "次のいずれかが必要："),
  NOT_ASKED("not asked, as nothing was found for {0}", "{0}に当たるものがないため未判定"),
  DEFINED("{0}, {1}", "{0}、{1}"),
  FOR_SEGMENT("{0}, segment {1}", "{0}、セグメント{1}"),
  AS_OF_FACT("that is the {0} of {1}", "{1}の{0}"),
  GUARD_FAILS("beside the rules: {0}", "ルールとは別の条件：{0}"),

  DIFFERENT("What changed for {0}, from {1} to {2}", "{0}：{1} から {2} までの変化"),
  OTHERWISE("What changed for {0} as of {1}", "{0}：{1} 時点の判定の変化"),
  NOTHING_CHANGED("nothing changed", "変化なし"),
  PACKS("Pack {0}, was {1}", "ルールパック {0}（以前は {1}）"),
  WAS("{0}, was {1}", "{0}（以前は{1}）"),
  NONE("none", "なし"),
  WAS_TOLD("was: {0}", "以前：{0}"),
  NEW("new", "新規"),
  GONE("gone", "解消"),
  CHANGED("changed", "変化"),
  NEW_CRITERION("{0}, a new criterion", "{0}（新しい基準）"),
  GONE_CRITERION("{0}, no longer a criterion", "{0}（基準から削除）"),
  NOW_REQUIRED("{0}, required now", "{0}（必須に変更）"),
  NOW_OPTIONAL("{0}, no longer required", "{0}（任意に変更）"),
  OTHER_CONCLUSIONS("What came to be known, or unknown", "判定可否の変化"),
  APPLIES_NOW("applies now: {0}", "該当するようになった：{0}"),
  NO_LONGER("no longer applies: {0}", "該当しなくなった：{0}"),
  UNKNOWN_NOW("not known any more: {0}", "判定できなくなった：{0}"),
  KNOWN_NOT("known not to apply now: {0}", "該当しないと判明：{0}"),
  MET_NOW("met now: {0}", "達成：{0}"),
  NOT_MET_NOW("not met now: {0}", "未達：{0}"),
  MOVED("{0}: {1} → {2}", "{0}：{1} → {2}"),
  NEEDED("{0}; needed: {1}", "{0}（必要：{1}）"),
  WITH_TIME("{0}, as {1} passed", "{0}（{1}の経過による）"),
  TIME_PASSED("{0} passed", "{0}が経過"),
  TIME_BACK("{0} earlier", "{0}前の時点"),
  THRESHOLD_MOVED("threshold {0}", "しきい値 {0}"),
  PLACED("{0} [{1}]", "{0} [{1}]"),
  RULE_NEW("new rule \"{0}\" at\u00A0{1}", "新しいルール「{0}」 {1}"),
  RULE_GONE("rule \"{0}\" is gone, was at\u00A0{1}", "ルール「{0}」は廃止 {1}"),
  RULE_REWORDED("rule \"{0}\" was changed, at\u00A0{1}", "ルール「{0}」の条件を変更 {1}"),
  FACT_THERE("there now: {0}", "新たに確認：{0}"),
  FACT_GONE("no longer: {0}", "確認できなくなった：{0}"),
  FACT_NEARER("nearest now: {0}, was {1}", "最も近いもの：{0}（以前は{1}）"),
  REPORTED("reported now: {0}", "報告あり：{0}"),
  REPORTED_NO_MORE("no longer reported: {0}", "報告なし：{0}"),
  GUARD_SEES("beside the rules: {0}", "ルールとは別の条件：{0}"),
  PART_TOO("see {0}", "{0}の変化による"),
  CAUSES_OPEN("the evidence does not tell all of it", "根拠だけでは原因をすべて示せない"),
  YES("yes", "はい"),
  NO("no", "いいえ"),
  UNKNOWN("unknown", "不明"),
  EXACTLY("{0}", "{0}"),
  OTHER_THAN("other than {0}", "{0}以外"),
  BELOW("below {0}", "{0}未満"),
  AT_MOST("at most {0}", "{0}以下"),
  ABOVE("above {0}", "{0}超"),
  AT_LEAST("at least {0}", "{0}以上"),
  ONE_OF("one of {0}", "{0}のいずれか"),
  NONE_OF("none of {0}", "{0}のいずれでもない"),

  ACCOUNT("Account", "顧客"),
  SEGMENT("Segment", "セグメント"),
  DONE("Done", "達成率"),
  WAIT("Days", "日数"),
  LATE_BY("Late", "遅れ"),
  SLIP("Slip", "累計"),
  CHURN_RISK("Risk", "リスク"),
  ONE_ACCOUNT("{0} account, as of {1}", "顧客{0}件、{1} 時点"),
  ACCOUNTS("{0} accounts, as of {1}", "顧客{0}件、{1} 時点"),
  NO_ACCOUNTS("no accounts", "対象の顧客なし"),
  SPAN("{0} to {1}", "{0} から {1}"),
  TALLY("{0} {1}", "{1} {0}件"),
  MORE("{0} (+{1} more)", "{0}（ほか{1}件）");

  private final String en;
  private final String ja;

  Phrase(String en, String ja) {
    this.en = en;
    this.ja = ja;
  }

  String in(Language language) {
    return switch (language) {
      case EN -> en;
      case JA -> ja;
    };
  }
}
