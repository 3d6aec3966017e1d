package org.onboardingrules.format;

import org.onboardingrules.term.Language;

/** The headings and sentences of the page of a definition. */
enum DefinitionPhrase implements Template {
  TITLE("{0}: definition of its onboarding", "{0}：オンボーディングの定義"),
  PACK("Pack {0} {1} ({2}).", "ルールパック {0} {1}（{2}）。"),
  EXTENDS("It extends {0} {1}; what comes from there says so.", "{0} {1} を拡張。拡張元の項目にはその旨を記載。"),
  ANCHOR("Days count from {0} where nothing else is said.", "起点の記載がない日数は{0}から数える。"),
  HOW_TO_READ(
      "What stands below the name of a rule has to hold, all of it. Three dots stand where the value"
          + " of an account goes. What nobody reported is unknown: it counts neither as met nor as"
          + " missed. Sources such as R116 are those of the library's list of what the sources say.",
      "ルール名の下に並ぶ条件は、すべて満たす必要がある。「…」には各アカウントの値が入る。報告されていないことは「不明」として扱い、"
          + "達成とも未達ともみなさない。R116などの番号は、ライブラリの出典一覧による。"),
  CONTENTS("Contents", "目次"),

  COMPLETION("When an onboarding is complete", "オンボーディング完了の定義"),
  COMPLETE_IF("An onboarding is complete if all of this is so:", "次のすべてを満たすと、オンボーディングは完了となる。"),
  DEADLINE("It should be complete by the last day of the window ", "完了の期限は、次の期間の最終日："),
  CRITERIA("Criteria", "判定基準"),
  REQUIRED("required", "必須"),
  OPTIONAL("optional", "任意"),

  DECISION("How the decision is taken", "判断の決まり方"),
  FIRST_OF("The first of these that applies is the decision:", "次のうち最初に該当するものを判断とする。"),
  TAKEN("{0}: {1}", "{0}：{1}"),
  LIMITS("Beside this:", "あわせて次のとおりとする。"),
  RELEASE_REASONS("Reasons to let the customer go", "顧客を手放す理由"),
  ESCALATE_REASONS("Reasons to escalate", "エスカレートする理由"),
  EXTEND_REASONS("Reasons to extend", "延長する理由"),
  GUARDS("Reasons to escalate that hold for every pack", "すべてのパックに共通のエスカレートの理由"),
  GUARD("{0} ({1})", "{0}（{1}）"),

  RISKS("Churn risks", "Churnリスク"),
  LEVEL("level: {0}", "レベル：{0}"),
  DELAY_CAUSES("Causes of delay", "遅延の原因"),
  PLAYS("Recommended plays", "推奨する打ち手"),
  ANY_RULE("One of these {0} rules suffices:", "次の{0}つのルールのいずれかで足りる。"),
  SOURCE("source {0}", "出典 {0}"),
  FROM_PACK("pack {0}", "パック {0}"),
  RULE_NOTES(" ({0})", "（{0}）"),
  BETWEEN(", ", "、"),
  DOT(" · ", "・"),

  FIRST_VALUE("First value, benchmarks and outlooks", "最初の価値・目安・見通し"),
  FIRST_VALUE_IS("First value: {0}. The days to it count from {1}.", "最初の価値：{0}。日数は{1}から数える。"),
  SEGMENT("Segment", "セグメント"),
  WORLD_CLASS("World class (days)", "世界クラス（日数）"),
  GOOD("Good (days)", "良好（日数）"),
  SIZE("Size", "規模"),
  RANGE("{0} to {1}", "{0}〜{1}"),
  OUTLOOK("Outlook", "見通し"),
  DAYS_TO_VALUE("Days to first value", "最初の価値までの日数"),
  DAYS_FROM("{0} or more", "{0}以上"),
  NEVER("never reached", "未到達"),
  CLAIM("Published figure", "公表されている目安"),
  PERCENT("{0} to {1}%", "{0}〜{1}%"),

  SCHEDULE("Schedule", "日程"),
  MILESTONES("Milestones", "マイルストーン"),
  MILESTONE("Milestone", "マイルストーン"),
  DUE("Due", "期日"),
  OWNER("Owner", "担当側"),
  PHASE("Phase", "フェーズ"),
  NEEDED("Required", "必須／任意"),
  WINDOWS("Windows of time", "期間"),
  WINDOW("Window", "期間"),
  LENGTH("Length", "長さ"),
  BUSY_PERIODS("Busy periods", "繁忙期"),
  BUSY_PERIOD("{0}: {1} to {2}", "{0}：{1}〜{2}"),
  BUSINESS_DAYS("Business days", "営業日"),
  WEEKEND("All days but {0}, and but {1} holidays.", "{0}と休日{1}日を除く日。"),
  DATE("{0}-{1}", "{0}月{1}日"),

  FIGURES("Metrics and goals", "指標と目標"),
  METRIC("Metric", "指標"),
  KIND("Kind", "種類"),
  UNIT("Unit", "単位"),
  BETTER("Better", "望ましい方向"),
  GOAL("Goal", "目標"),
  SHOWN_BY("Shown by", "測る指標"),

  THRESHOLDS("Thresholds", "しきい値"),
  THRESHOLD("Threshold", "しきい値"),
  COMPARED("Held against", "比較する値"),
  VALUE("Value", "値"),
  SEGMENT_VALUES("Other values", "セグメント別の値"),
  SEGMENT_VALUE("{0}: {1}", "{0}：{1}"),
  SOURCES("Source", "出典"),
  WITHOUT("Rules that do not hold here", "適用しないルール"),
  RULE_OFF("{0}: {1}", "{0}：{1}"),
  DASH("–", "–");

  private final String en;
  private final String ja;

  DefinitionPhrase(String en, String ja) {
    this.en = en;
    this.ja = ja;
  }

  @Override
  public String in(Language language) {
    return language == Language.EN ? en : ja;
  }
}
