package org.onboardingrules.format;

import org.onboardingrules.term.Language;

/** The headings and sentences of what changed for many accounts. */
enum SummaryPhrase implements Template {
  SINCE("What changed for {0}, from {1} to {2}", "{0}：{1} から {2} までの変化"),
  OTHERWISE("What changed for {0} as of {1}", "{0}：{1} 時点の判定の変化"),
  ONE_ACCOUNT("{0} account", "顧客{0}件"),
  ACCOUNTS("{0} accounts", "顧客{0}件"),
  COUNTS(
      "{0} changed in completion, decision, churn risks or criteria, {1} in other parts only,"
          + " {2} not at all",
      "完了・判断・Churnリスク・判定基準が変化：{0}件、そのほかの項目のみ変化：{1}件、変化なし：{2}件"),
  MOVE("{0} → {1}", "{0} → {1}"),
  TIMES("{0}", "{0}件"),
  WORST("The accounts that changed, the worst first", "変化した顧客（注意を要する順）"),
  GRAVEST_RISK("Gravest risk", "最大のリスク"),
  ACCOUNT("{0}: {1}", "{0}：{1}"),
  PART_MOVED("{0} {1} → {2}", "{0} {1} → {2}"),
  NAMED("{0} {1}", "{0} {1}"),
  BECAUSE("{0}: {1}", "{0}：{1}"),
  MORE("... and {0} more", "ほか{0}件");

  private final String en;
  private final String ja;

  SummaryPhrase(String en, String ja) {
    this.en = en;
    this.ja = ja;
  }

  @Override
  public String in(Language language) {
    return language == Language.EN ? en : ja;
  }
}
