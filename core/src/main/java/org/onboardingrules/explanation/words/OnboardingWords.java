package org.onboardingrules.explanation.words;

import static java.util.Map.entry;

import java.util.Map;

/** How people speak of the onboarding as a whole. */
final class OnboardingWords {

  static final TypeWords ONBOARDING =
      TypeWords.of(
          "onboarding",
          "オンボーディング",
          Map.ofEntries(
              entry("account", Phrase.of("account", "アカウント")),
              entry("segment", Phrase.of("segment", "セグメント")),
              entry("touchModel", Phrase.of("touch model", "タッチモデル")),
              entry("complexity", Phrase.of("complexity", "複雑さ")),
              entry("seats", Phrase.of("number of seats", "シート数")),
              entry("contractValue", Phrase.of("contract value", "契約金額")),
              entry("asOf", Phrase.of("as-of date", "基準日")),
              entry(
                  "knows",
                  Phrase.clause(
                      "the date of {} is known",
                      "the date of {} is not known",
                      "{}の日付が分かっている",
                      "{}の日付が分かっていない")),
              entry("daysSince", Phrase.of(Unit.DAYS, "days since {}", "{}からの日数")),
              entry("daysUntil", Phrase.of(Unit.DAYS, "days until {}", "{}までの日数")),
              entry(
                  "businessDaysSince",
                  Phrase.of(Unit.BUSINESS_DAYS, "business days since {}", "{}からの営業日数")),
              entry(
                  "ended",
                  Phrase.clause(
                      "the window {} has ended",
                      "the window {} has not ended",
                      "期間{}が終了している",
                      "期間{}が終了していない")),
              entry(
                  "happened",
                  Phrase.clause("{} is on record", "{} is not on record", "{}の記録がある", "{}の記録がない")),
              entry(
                  "reports",
                  Phrase.clause(
                      "the account reports {}",
                      "the account does not report {}",
                      "{}が報告されている",
                      "{}が報告されていない")),
              entry(
                  "kickoffDelay",
                  Phrase.of(
                      Unit.DAYS,
                      "days from the contract signing to the kickoff",
                      "契約締結からキックオフまでの日数")),
              entry(
                  "closed",
                  Phrase.clause(
                      "the onboarding is closed",
                      "the onboarding is not closed",
                      "オンボーディングが終了している",
                      "オンボーディングが終了していない")),
              entry("originalDeadline", Phrase.of("deadline as first planned", "当初の期限")),
              entry("deadline", Phrase.of("deadline with valid extensions", "延長を含む期限")),
              entry(
                  "late",
                  Phrase.clause(
                      "the onboarding is late",
                      "the onboarding is not late",
                      "オンボーディングが遅延している",
                      "オンボーディングが遅延していない")),
              entry("daysLate", Phrase.of(Unit.DAYS, "days past the deadline", "期限からの超過日数")),
              entry(
                  "slipDays", Phrase.of(Unit.DAYS, "days that the plan has slipped", "計画からの遅れ日数")),
              entry("extendedDays", Phrase.of(Unit.DAYS, "days added by extensions", "延長で加わった日数")),
              entry("extensionsGranted", Phrase.of("number of extensions granted", "承認した延長の回数")),
              entry(
                  "milestoneOverdue",
                  Phrase.clause(
                      "a required milestone is overdue",
                      "no required milestone is overdue",
                      "期日を過ぎた必須マイルストーンがある",
                      "期日を過ぎた必須マイルストーンがない")),
              entry(
                  "milestoneProgress",
                  Phrase.of("share of required milestones completed", "必須マイルストーンの完了率")),
              entry(
                  "daysOfCustomerSilence",
                  Phrase.of(Unit.DAYS, "days without an answer from the customer", "お客様から応答のない日数")),
              entry(
                  "daysOfVendorSilence",
                  Phrase.of(Unit.DAYS, "days without a word from us", "当社から連絡のない日数")),
              entry(
                  "daysWithoutUse",
                  Phrase.of(Unit.DAYS, "days without use of the product", "製品の利用がない日数")),
              entry(
                  "daysSinceWin",
                  Phrase.of(Unit.DAYS, "days since the last success", "直近の成功からの日数")),
              entry(
                  "inBusyPeriod",
                  Phrase.clause(
                      "the customer is in a busy period",
                      "the customer is not in a busy period",
                      "お客様が繁忙期にある",
                      "お客様が繁忙期にない")),
              entry("health", Phrase.of("health rating", "Health Score")),
              entry("enablementLevel", Phrase.of("enablement level", "支援レベル")),
              entry(
                  "meetingAttendance",
                  Phrase.of("share of meetings that the customer attended", "お客様の会議出席率")),
              entry(
                  "homeworkRate",
                  Phrase.of(
                      "share of the customer's due tasks that are done", "期日を迎えたお客様側タスクの完了率")),
              entry(
                  "firstValueReached",
                  Phrase.clause(
                      "first value is reached",
                      "first value is not reached",
                      "最初の価値が得られている",
                      "最初の価値が得られていない")),
              entry("firstValueOn", Phrase.of("date of first value", "最初の価値が得られた日")),
              entry("daysToFirstValue", Phrase.of(Unit.DAYS, "days to first value", "最初の価値までの日数")),
              entry(
                  "daysPastBenchmark",
                  Phrase.of(
                      Unit.DAYS, "days past the benchmark for first value", "最初の価値の目安を過ぎた日数")),
              entry(
                  "valueConfirmed",
                  Phrase.clause(
                      "the customer has confirmed the value",
                      "the customer has not confirmed the value",
                      "お客様が価値実現を確認している",
                      "お客様が価値実現を確認していない"))));

  private OnboardingWords() {}
}
