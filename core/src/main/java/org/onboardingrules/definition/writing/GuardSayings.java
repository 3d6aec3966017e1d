package org.onboardingrules.definition.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.definition.Guard;
import org.onboardingrules.pack.ExtensionLimits;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

/** What holds for every pack beside its rules, in words. */
final class GuardSayings {

  private GuardSayings() {}

  /** Returns the reasons to escalate that no rule need draw. */
  static List<Guard> all() {
    return Arrays.stream(GuardReason.values())
        .map(reason -> new Guard(reason, text(reason), source(reason)))
        .toList();
  }

  private static Text text(GuardReason reason) {
    return switch (reason) {
      case LATE_WITHOUT_REASON ->
          new Text("The deadline is past, and there is no reason to extend", "期限を過ぎており、延長する理由がない");
      case EXTENSION_LIMIT_REACHED ->
          new Text(
              "More time is needed and there is a reason to extend, but the limit on extensions is used up",
              "延長が必要で理由もあるが、延長の上限に達している");
      case EXTENSION_NO_CAUSE -> new Text("An extension names no cause", "根本原因が記録されていない延長がある");
      case EXTENSION_NO_ACTION ->
          new Text("An extension names no action against its cause", "原因への対策が記録されていない延長がある");
      case EXTENSION_NO_NEW_DATE ->
          new Text("An extension names no new date", "新しい期限が記録されていない延長がある");
      case EXTENSION_OVER_LIMIT -> new Text("An extension goes beyond the limit", "上限を超えた延長がある");
      case CLOSED_INCOMPLETE ->
          new Text(
              "The onboarding was closed, but it is not shown to be complete",
              "完了が確認されないままオンボーディングが終了扱いになっている");
    };
  }

  private static String source(GuardReason reason) {
    return reason == GuardReason.CLOSED_INCOMPLETE ? "R125" : "R126";
  }

  /** Returns when a decision is taken, if none before it was. */
  static Text when(DecisionAction action) {
    return switch (action) {
      case RELEASE -> new Text("a reason to let the customer go applies", "顧客を手放す理由に該当する");
      case ESCALATE ->
          new Text(
              "a reason to escalate applies, of the pack or of those that hold for every pack",
              "エスカレートの理由（すべてのパックに共通の理由を含む）に該当する");
      case COMPLETE -> new Text("the onboarding is complete", "オンボーディングが完了している");
      case EXTEND ->
          new Text(
              "the onboarding is not complete, a reason to extend applies, the deadline or the due"
                  + " day of a required milestone is past, and the limits leave room for an extension",
              "完了しておらず、延長の理由に該当し、期限または必須マイルストーンの期日を過ぎていて、延長の上限に余裕がある");
      case CONTINUE -> new Text("none of the others applies", "ほかのいずれにも該当しない");
    };
  }

  /** Returns what bounds extensions, and for how long the vendor may be silent. */
  static List<Text> limits(RulePack pack) {
    List<Text> limits = new ArrayList<>();
    limits.add(
        pack.extensions()
            .map(GuardSayings::extensions)
            .orElse(new Text("extensions have no limit", "延長に上限はない")));
    pack.vendorSilenceDays().ifPresent(days -> limits.add(silence(days)));
    limits.add(
        new Text(
            "once an onboarding is complete and closed, only a reason to let the customer go"
                + " counts",
            "完了して終了したオンボーディングでは、顧客を手放す理由だけを考慮する"));
    return limits;
  }

  private static Text extensions(ExtensionLimits limits) {
    return new Text(
        "an onboarding may be extended at most "
            + counted(limits.maxCount(), " time")
            + ", by "
            + counted(limits.maxTotalDays(), " day")
            + " in all; an extension that is suggested is "
            + counted(limits.lengthDays(), " day")
            + " long",
        "延長は最大"
            + limits.maxCount()
            + "回、合計"
            + limits.maxTotalDays()
            + "日まで。提案する延長の長さは"
            + limits.lengthDays()
            + "日");
  }

  private static String counted(int number, String noun) {
    return number + noun + (number == 1 ? "" : "s");
  }

  private static Text silence(int days) {
    return new Text(
        "where we have not been in touch for more than "
            + counted(days, " day")
            + ", that is flagged",
        "当社からの連絡が" + days + "日を超えて途絶えると注意として示す");
  }
}
