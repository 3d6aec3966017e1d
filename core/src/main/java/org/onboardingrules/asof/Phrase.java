package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/** What is said of the dates and figures behind a value, with numbered gaps for them. */
enum Phrase {
  NAMED("{0}: {1}", "{0}：{1}"),
  AND("{0}, {1}", "{0}、{1}"),
  IN_FULL("{0} ({1})", "{0}（{1}）"),
  MORE("and {0} more", "ほか{0}件"),
  DAY("{0} day", "{0}日"),
  DAYS("{0} days", "{0}日"),

  WINDOW("window {0}: {1}", "期間{0}：{1}"),
  SPAN_AHEAD("{0} to {1}, begins in {2}", "{0}〜{1}（{2}後に開始）"),
  SPAN_OPEN("{0} to {1}, {2} left", "{0}〜{1}（残り{2}）"),
  SPAN_LAST("{0} to {1}, this is the last day", "{0}〜{1}（当日が最終日）"),
  SPAN_OVER("{0} to {1}, ended {2} ago", "{0}〜{1}（{2}前に終了）"),
  FROM_TO("{0} to {1}", "{0}〜{1}"),

  OBSERVED("observations in it: {0}, the latest {1} on {2}", "期間内の報告：{0}件、最新は{2}の{1}"),
  OBSERVED_BEFORE("no observation in it, the latest of all {0} on {1}", "期間内の報告なし、全体の最新は{1}の{0}"),
  LATEST("latest observation: {0} on {1}", "最新の報告：{1}の{0}"),
  WEEK_WITH_USE("active week: {0} to {1}", "実績のあった週：{0}〜{1}"),
  WEEK_WITHOUT("idle week: {0} to {1}", "実績のなかった週：{0}〜{1}"),

  LAST_OF_CUSTOMER("last sign of the customer: {0}", "お客様の最後の動き：{0}"),
  LAST_OF_VENDOR("our last contact: {0}", "当社からの最後の連絡：{0}"),
  LAST_USE("last use: {0}", "最後の利用：{0}"),
  LAST_WIN("last success: {0}", "直近の成功：{0}"),
  NOTHING_SINCE("nothing since {0} on {1}", "{0}（{1}）以降の記録なし"),
  USED_ON("{0} {1}: {2}", "{0} {1}：{2}"),
  WON_ON("{0} milestone {1} completed", "{0} マイルストーン「{1}」の完了"),

  ATTENDED("meetings attended: {0} of {1}", "出席した会議：{1}件中{0}件"),
  MISSED("missed: {0}", "欠席：{0}"),
  UNTOLD("meetings of unknown attendance: {0}", "出欠の報告がない会議：{0}件"),
  HOMEWORK("due tasks done: {0} of {1}", "期日を迎えたタスクの完了：{1}件中{0}件"),
  OPEN("open: {0}", "未完了：{0}"),
  DONE_ON("done on {0}", "{0}に完了"),

  DUE("due on {0}", "期日{0}"),
  DUE_IN("due on {0}, in {1}", "期日{0}（{1}後）"),
  DUE_PAST("due on {0}, {1} overdue", "期日{0}（{1}超過）"),
  NO_DUE("no due date", "期日なし"),
  DONE_BY("to be done by {0}", "担当：{0}"),
  FIRST_PLANNED("first planned for {0}", "当初の期日{0}"),
  COMPLETED_ON("completed on {0}", "{0}に完了"),
  NEXT("next: {0}", "次：{0}"),
  PROGRESS("required milestones completed: {0} of {1}", "必須マイルストーンの完了：{1}件中{0}件"),
  NONE_REQUIRED("the pack requires no milestone", "必須マイルストーンの指定なし"),

  GOAL("goal {0}: {1}", "目標「{0}」：{1}"),
  MILESTONE("milestone {0}: {1}", "マイルストーン「{0}」：{1}"),
  MEAN("mean so far {0}", "これまでの平均{0}"),
  NO_MEAN("no mean so far", "これまでの平均なし"),
  ITEMS("items so far {0}", "これまでの件数{0}"),
  AT_MOST("needed: at most {0}", "必要：{0}以下"),
  AT_LEAST("needed: at least {0}", "必要：{0}以上"),
  BASELINE("baseline {0}, to change by {1}%", "基準値{0}、目標の変化率{1}%"),
  COUNTS("time that counts: {0}", "測定期間：{0}"),
  REACHED_ON("reached on {0}", "{0}に達成"),
  CONFIRMED("confirmed on {0} by {1}", "{0}に{1}が確認"),
  UNCONFIRMED("not confirmed yet", "未確認"),
  NOT_AGREED("not agreed with this customer yet", "このお客様とは未設定"),
  NO_GOAL("there is no goal to confirm", "確認の対象となる目標がない"),
  NEVER_USED("no use of the product was ever reported", "製品の利用が一度も報告されていない"),
  TOTAL("{0} since {1} on {2}: {3}", "{1}（{2}）以降の{0}：{3}"),
  NO_TOTAL("{0}: nothing so far", "{0}：これまでなし"),
  GOOD_UNTIL("good for the segment: by day {0}, {1}", "このセグメントの目安：{0}日以内（{1}まで）"),

  IN_FORCE("deadline in force: {0}", "現在の期限：{0}"),
  PLANNED("deadline as first planned: {0}, the end of the window {1}", "当初の期限：{0}（期間{1}の末日）"),
  TOLD("deadline as first planned: {0}, by the first extension", "当初の期限：{0}（最初の延長による）"),
  EXTENDED("extended on {0} to {1}: {2}", "{0}に{1}まで延長：{2}"),
  NOT_EXTENDED("extension granted on {0} does not count: {1}", "{0}に承認した延長は無効：{1}"),
  ADDED("{0} added on {1}: {2}", "{1}に{0}追加：{2}"),
  GRANTED("from {0} to {1}", "{0}から{1}へ"),
  FAULT("fault: {0}", "不備：{0}"),
  AT_LIMIT("with this one: extensions {0}, days {1}", "今回を含む延長：{0}回、計{1}日"),
  LIMIT("allowed: extensions {0}, days {1}", "延長の上限：{0}回、計{1}日"),

  RATED_ON("rated on {0}", "{0}の評価"),
  SINCE("since {0}", "{0}から"),
  UNTIL("until {0}", "{0}まで"),
  RAISED_ON("raised on {0}", "{0}に提起"),
  AGREED_ON("agreed on {0}", "{0}に合意"),
  RESOLVED_ON("resolved on {0}", "{0}に解決"),
  ON("on {0}", "{0}");

  private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

  private final String en;
  private final String ja;

  Phrase(String en, String ja) {
    this.en = en;
    this.ja = ja;
  }

  /** Says it with these parts: texts, numbers, dates, or what the host wrote. */
  Text say(Object... parts) {
    List<Text> filled = Arrays.stream(parts).map(Phrase::part).toList();
    return new Text(filled(en, filled, Text::en), filled(ja, filled, Text::ja));
  }

  private static String filled(String template, List<Text> parts, Function<Text, String> language) {
    return GAP.matcher(template)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    language.apply(parts.get(Integer.parseInt(gap.group(1))))));
  }

  private static Text part(Object part) {
    if (part instanceof Text said) {
      return said;
    }
    return Text.same(part instanceof BigDecimal number ? NumberText.of(number) : part.toString());
  }

  static Text days(BigDecimal number) {
    return (number.compareTo(BigDecimal.ONE) == 0 ? DAY : DAYS).say(number);
  }
}
