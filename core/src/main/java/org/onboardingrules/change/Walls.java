package org.onboardingrules.change;

import java.time.LocalDate;
import org.onboardingrules.term.Text;

/** Why something can come no more, for people. */
final class Walls {

  static final Text NOTHING_LEFT =
      new Text("nothing that can still change would bring it about", "今から変えられることでは満たせない");
  static final Text NONE_FOUND =
      new Text("no set of changes was found that brings it about", "満たすための変更の組み合わせが見つからなかった");

  private Walls() {}

  static Text windowEnded(String window, LocalDate last) {
    return new Text(
        "the window " + window + " ended on " + last, "期間" + window + "は" + last + "に終了している");
  }

  static Text goalEnded(Text goal, LocalDate last) {
    return new Text(
        "the time to reach the goal " + goal.en() + " ended on " + last,
        "目標「" + goal.ja() + "」の達成期間は" + last + "に終了している");
  }

  static Text counted(Text metric) {
    return new Text(
        "what was observed of " + metric.en() + " cannot be taken back",
        metric.ja() + "の過去の実績は取り消せない");
  }

  static Text weeksLeft(String window, LocalDate last, long left, long needed) {
    return new Text(
        "%s more weeks are needed, and up to the end of the window %s on %s there are only %s"
            .formatted(needed, window, last, left),
        "あと%s週必要だが、期間%sの終了日%sまでに残りは%s週しかない".formatted(needed, window, last, left));
  }

  static Text completedOutside(Text milestone, String window) {
    return new Text(
        "the milestone " + milestone.en() + " was completed outside of the window " + window,
        "マイルストーン「" + milestone.ja() + "」は期間" + window + "の外で完了している");
  }

  static Text happened(Text what) {
    return new Text(what.en() + " cannot be undone", what.ja() + "は取り消せない");
  }

  static Text fixed(String property, Text of) {
    return new Text(
        "nothing can be done about `" + property + "` of " + of.en(),
        of.ja() + "の" + property + "は変えられない");
  }

  static Text criterion(Text title, Text why) {
    return new Text(
        "criterion " + title.en() + ": " + why.en(), "判定基準「" + title.ja() + "」：" + why.ja());
  }

  static Text value(Text why) {
    return new Text("evidence of value: " + why.en(), "価値実現の確認：" + why.ja());
  }
}
