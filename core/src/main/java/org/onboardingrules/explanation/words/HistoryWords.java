package org.onboardingrules.explanation.words;

import static java.util.Map.entry;

import java.util.Map;

/** How people speak of what happens on the way, and of who takes part. */
final class HistoryWords {

  static final TypeWords INTERACTION =
      TypeWords.of(
          "interaction",
          "やり取り",
          Map.ofEntries(
              entry("kind", Phrase.of("kind", "種類")),
              entry("spokenBy", Phrase.of("speaker", "発言者")),
              entry("on", Phrase.of("date", "日付")),
              entry("daysAgo", Phrase.of(Unit.DAYS, "days since then", "それからの日数")),
              entry(
                  "within",
                  Phrase.flag(
                      "lies in the window {}",
                      "does not lie in the window {}",
                      "期間{}に含まれる",
                      "期間{}に含まれない")),
              entry(
                  "attended",
                  Phrase.flag(
                      "was attended by the customer",
                      "was not attended by the customer",
                      "お客様が出席した",
                      "お客様が出席しなかった")),
              entry("about", Phrase.of("cause of churn voiced", "述べられた解約の原因")),
              entry("sentiment", Phrase.of("mood", "印象"))));

  static final TypeWords BLOCKER =
      TypeWords.of(
          "blocker",
          "ブロッカー",
          Map.ofEntries(
              entry("kind", Phrase.of("kind", "種類")),
              entry("owner", Phrase.of("owner", "解決を担う側")),
              entry("resolved", Phrase.flag("is resolved", "is not resolved", "解決している", "解決していない")),
              entry(
                  "resolvable",
                  Phrase.flag("can be solved", "cannot be solved", "解決の見込みがある", "解決の見込みがない")),
              entry("ageDays", Phrase.of(Unit.DAYS, "days open", "未解決の日数"))));

  static final TypeWords SCOPE_CHANGE =
      TypeWords.of(
          "scope change",
          "追加スコープ",
          Map.ofEntries(
              entry(
                  "agreed",
                  Phrase.flag(
                      "is agreed by both sides",
                      "is not agreed by both sides",
                      "双方が合意している",
                      "双方が合意していない")),
              entry("cause", Phrase.of("cause", "原因")),
              entry("daysAgo", Phrase.of(Unit.DAYS, "days since it was raised", "挙がってからの日数"))));

  static final TypeWords STAKEHOLDER =
      TypeWords.of(
          "stakeholder",
          "ステークホルダー",
          Map.ofEntries(
              entry("role", Phrase.of("role", "役割")),
              entry(
                  "active",
                  Phrase.flag(
                      "is still in the role", "is no longer in the role", "在任している", "在任していない")),
              entry("daysInRole", Phrase.of(Unit.DAYS, "days in the role", "在任日数"))));

  static final TypeWords BUSY_PERIOD =
      TypeWords.of(
          "busy period",
          "繁忙期",
          Map.ofEntries(
              entry(
                  "current", Phrase.flag("is under way", "is not under way", "期間中である", "期間中ではない")),
              entry("daysUntilStart", Phrase.of(Unit.DAYS, "days until it begins", "開始までの日数"))));

  static final TypeWords EXTENSION =
      TypeWords.of(
          "extension",
          "延長",
          Map.ofEntries(
              entry("cause", Phrase.of("cause", "原因")),
              entry("valid", Phrase.flag("is valid", "is not valid", "有効である", "有効ではない")),
              entry("fault", Phrase.of("fault", "不備")),
              entry("daysGranted", Phrase.of(Unit.DAYS, "days granted", "延長日数"))));

  static final TypeWords TASK =
      TypeWords.of(
          "task",
          "タスク",
          Map.ofEntries(
              entry("owner", Phrase.of("owner", "担当側")),
              entry(
                  "assigned",
                  Phrase.flag(
                      "names who does it",
                      "does not name who does it",
                      "担当者が決まっている",
                      "担当者が決まっていない")),
              entry(
                  "dated",
                  Phrase.flag("has a due date", "has no due date", "期日が決まっている", "期日が決まっていない")),
              entry("done", Phrase.flag("is done", "is not done", "完了している", "完了していない")),
              entry(
                  "overdue",
                  Phrase.flag("is overdue", "is not overdue", "期日を過ぎている", "期日を過ぎていない"))));

  private HistoryWords() {}
}
