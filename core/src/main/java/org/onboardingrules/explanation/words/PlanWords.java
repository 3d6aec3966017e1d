package org.onboardingrules.explanation.words;

import static java.util.Map.entry;

import java.util.Map;

/** How people speak of what the pack declares: metrics, goals, milestones, criteria. */
final class PlanWords {

  static final TypeWords METRIC =
      TypeWords.of(
          "metric",
          "指標",
          Map.ofEntries(
              entry("id", Phrase.of("name", "名前")),
              entry(
                  "reported",
                  Phrase.flag("has been reported", "has not been reported", "報告されている", "報告されていない")),
              entry(
                  "reportedWithin",
                  Phrase.flag(
                      "has been reported in the window {}",
                      "has not been reported in the window {}",
                      "期間{}に報告されている",
                      "期間{}に報告されていない")),
              entry("latest", Phrase.of("latest value", "最新の値")),
              entry("total", Phrase.of("total in the window {}", "期間{}の合計")),
              entry("mean", Phrase.of("mean in the window {}", "期間{}の平均")),
              entry(
                  "activeWeeks",
                  Phrase.of(Unit.WEEKS, "active weeks in the window {}", "期間{}で実績のあった週数")),
              entry(
                  "idleWeeks",
                  Phrase.of(Unit.WEEKS, "idle weeks in the window {}", "期間{}で実績のなかった週数")),
              entry(
                  "daysSinceReport",
                  Phrase.of(Unit.DAYS, "days since the last report", "最後の報告からの日数"))));

  static final TypeWords GOAL =
      TypeWords.of(
          "goal",
          "目標",
          Map.ofEntries(
              entry("id", Phrase.of("name", "名前")),
              entry(
                  "targeted",
                  Phrase.flag(
                      "has a known target", "has no known target", "目標値が分かっている", "目標値が分かっていない")),
              entry(
                  "measured",
                  Phrase.flag("has been measured", "has not been measured", "測定されている", "測定されていない")),
              entry("reached", Phrase.flag("is reached", "is not reached", "達成されている", "達成されていない")),
              entry(
                  "confirmed",
                  Phrase.flag(
                      "is confirmed by the customer",
                      "is not confirmed by the customer",
                      "お客様に確認されている",
                      "お客様に確認されていない")),
              entry("value", Phrase.of("mean measured so far", "これまでの測定値の平均")),
              entry("sample", Phrase.of("items measured so far", "これまでの測定件数")),
              entry("target", Phrase.of("value to reach", "目標値")),
              entry("daysLeft", Phrase.of(Unit.DAYS, "days left", "残り日数"))));

  static final TypeWords MILESTONE =
      TypeWords.of(
          "milestone",
          "マイルストーン",
          Map.ofEntries(
              entry("id", Phrase.of("name", "名前")),
              entry("required", Phrase.flag("is required", "is not required", "必須である", "必須ではない")),
              entry("phase", Phrase.of("phase", "フェーズ")),
              entry("owner", Phrase.of("owner", "担当側")),
              entry(
                  "completed",
                  Phrase.flag("is completed", "is not completed", "完了している", "完了していない")),
              entry(
                  "completedWithin",
                  Phrase.flag(
                      "was completed in the window {}",
                      "was not completed in the window {}",
                      "期間{}に完了している",
                      "期間{}に完了していない")),
              entry(
                  "overdue", Phrase.flag("is overdue", "is not overdue", "期日を過ぎている", "期日を過ぎていない")),
              entry("daysOverdue", Phrase.of(Unit.DAYS, "days past the due date", "期日からの超過日数")),
              entry(
                  "slipDays",
                  Phrase.of(Unit.DAYS, "days that the due date has moved", "期日が延びた日数"))));

  static final TypeWords CRITERION =
      TypeWords.of(
          "criterion",
          "判定基準",
          Map.ofEntries(
              entry("id", Phrase.of("name", "名前")),
              entry("required", Phrase.flag("is required", "is not required", "必須である", "必須ではない")),
              entry("kind", Phrase.of("kind", "種類"))));

  private PlanWords() {}
}
