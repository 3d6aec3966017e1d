package org.onboardingrules.definition.writing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.Text;

/** The sentences of a definition in both languages, with numbered gaps where words go. */
enum Saying {
  IS("{0}: {1}", "{0}：{1}"),
  AND("{0}, {1}", "{0}、{1}"),
  ALSO("{0}; {1}", "{0}／{1}"),
  OR("{0} or {1}", "{0}、または{1}"),
  OF("{0} of {1}", "{1}の{0}"),
  QUOTED("“{0}”", "「{0}」"),
  FIGURE_OF("{0}, {1}", "{0}の{1}"),
  WITH("{0} ({1})", "{0}（{1}）"),
  IT("it", "それ"),
  YES("yes", "はい"),
  NO("no", "いいえ"),

  NAMED("{0} {1}", "{0}{1}"),
  THERE_IS("at least one {0}", "{0}あり"),
  THERE_IS_SUCH("at least one {0} ({1})", "該当する{0}あり（{1}）"),
  SOME_SUCH("at least one {0} of which all of this is so:", "次のすべてに当てはまる{0}あり："),
  NONE("no {0}", "{0}なし"),
  NONE_SUCH("no {0} ({1})", "該当する{0}なし（{1}）"),
  NO_SUCH("no {0} of which all of this is so:", "次のすべてに当てはまる{0}なし："),
  MET("{0} is met", "{0}を満たしている"),
  NOT_MET("{0} is not met", "{0}を満たしていない"),
  IT_IS_MET("it is met", "満たしている"),
  APPLIES("{0} applies", "{0}に該当する"),
  APPLIES_NOT("{0} does not apply", "{0}に該当しない"),
  IT_APPLIES("it applies", "該当する"),
  ANY_APPLIES("at least one {0} applies", "いずれかの{0}に該当する"),
  ANY_SUCH_APPLIES("at least one {0} applies ({1})", "いずれかの{0}に該当する（{1}）"),
  NONE_APPLIES("no {0} applies", "どの{0}にも該当しない"),
  NO_SUCH_APPLIES("no {0} applies ({1})", "該当する{0}がない（{1}）"),
  ONE_OF_THESE("one of these applies ({0}):", "次のいずれかに該当する（{0}）："),
  NONE_OF_THESE("none of these applies ({0}):", "次のいずれにも該当しない（{0}）："),

  NOT_SO("not so: {0}", "次の状態ではない：{0}"),
  ANY_HOLDS("one of these holds:", "次のいずれかが成り立つ："),
  NONE_HOLDS("none of these holds:", "次のいずれも成り立たない："),
  ALL_HOLD("all of this holds:", "次のすべてが成り立つ："),
  NOT_ALL("not all of this holds together:", "次のすべてが同時には成り立たない："),
  EVERY("for every {0}", "すべての{0}について"),
  EVERY_THAT("for every {0} that {1}", "{1}すべての{0}について"),
  HEAD("{0}:", "{0}："),
  THAT("that {0}", "その{0}"),
  SAME_AS("is that {0}", "その{0}である"),
  OTHER_THAN("is another one than that {0}", "その{0}とは別のものである"),

  FOR_SEGMENT("{1} for {0}", "{0}では{1}"),
  DAY_FROM("day {0} from {1}", "{1}から{0}日目"),
  ON_DAY_OF("on the day of {0}", "{0}の当日"),
  END_OF("the last day of the window {0}", "期間{0}の最終日"),
  DAYS_FROM("{0} days from {1}", "{1}から{0}日間"),
  DAY_FROM_LENGTH("{0} day from {1}", "{1}から{0}日間"),
  BUSINESS_DAYS_FROM("{0} business days from {1}", "{1}から{0}営業日"),
  MONTHS_FROM("{0} months from {1}", "{1}から{0}か月"),
  MONTH_FROM("{0} month from {1}", "{1}から{0}か月"),
  GOAL_MET("the goal {0} is reached", "目標{0}の達成"),
  MILESTONE_DONE("the milestone {0} is completed", "マイルストーン{0}の完了"),
  TOTAL_REACHED("the metric {0} adds up to {1}", "指標{0}の累計{1}"),
  UNIT("{0} {1}", "{0}（{1}）"),
  FROM_AMOUNT("{0} or more", "{0}以上"),
  BELOW_AMOUNT("less than {0}", "{0}未満"),
  SEATS("number of seats: {0}", "シート数：{0}"),
  CONTRACT_VALUE("contract value: {0}", "契約金額：{0}");

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private final String en;
  private final String ja;

  Saying(String en, String ja) {
    this.en = en;
    this.ja = ja;
  }

  /** Returns the sentence with its gaps filled. */
  Text of(Text... values) {
    return new Text(filled(en, Language.EN, values), filled(ja, Language.JA, values));
  }

  /** Returns all parts as one, joined from the first on. */
  Text joining(List<Text> parts) {
    return parts.stream().reduce(this::of).orElseThrow();
  }

  private static String filled(String template, Language language, Text... values) {
    return GAP.matcher(template)
        .replaceAll(
            gap -> Matcher.quoteReplacement(language.of(values[Integer.parseInt(gap.group(1))])));
  }
}
