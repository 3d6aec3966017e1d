package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.ExtensionFault;

/** What the guards say, in both languages. */
final class GuardTexts {

  static final Text VALUE_NOT_EVIDENCED =
      new Text(
          "The criteria are met, but the customer's value is not evidenced as the pack asks",
          "判定基準は満たしているが、顧客の価値実現がパックの定める形で確認されていない");
  static final Text VALUE_UNKNOWN =
      new Text(
          "The criteria are met, but whether the customer reached its value is not reported",
          "判定基準は満たしているが、顧客の価値実現が報告されておらず判断できない");
  static final Text HEALTH_NOT_GREEN =
      new Text(
          "The criteria are met, but the health rating is not green",
          "判定基準は満たしているが、Health Scoreが緑ではない");
  static final Text CLOSED_INCOMPLETE =
      new Text(
          "The onboarding was closed, but it is not shown to be complete",
          "完了が確認されないままオンボーディングが終了扱いになっている");
  static final Text EXTENSION_LIMIT_REACHED =
      new Text(
          "There is a reason to extend, but the pack's limit on extensions is used up",
          "延長の理由はあるが、延長の上限に達している");

  static final Text CLOSED = new Text("the onboarding is closed", "オンボーディングは終了済み");

  private GuardTexts() {}

  static Text deadline(@Nullable LocalDate deadline) {
    return new Text("the deadline was " + deadline, "期限は" + deadline);
  }

  static Text extended(BigDecimal days) {
    return new Text("extended by " + days(days) + " so far", "これまでの延長は計" + days + "日");
  }

  static Text lateWithoutReason(BigDecimal days) {
    return new Text(
        days(days) + " late, and there is no reason to extend", "期限を" + days + "日過ぎており、延長する理由がない");
  }

  static Text vendorSilent(BigDecimal days, int limit) {
    return new Text(
        "We have not been in touch for " + days(days) + ", limit " + limit,
        "当社からの連絡が" + days + "日間ない（上限" + limit + "日）");
  }

  private static String days(BigDecimal number) {
    return number + (number.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
  }

  static Text extension(Text label, ExtensionFault fault) {
    return switch (fault) {
      case NO_CAUSE -> extension(label, "names no cause", "には、根本原因が記録されていない");
      case NO_ACTION -> extension(label, "names no action against its cause", "には、原因への対策が記録されていない");
      case NO_NEW_DATE -> extension(label, "names no new date", "には、新しい期限が記録されていない");
      case OVER_LIMIT -> extension(label, "goes beyond the pack's limit", "は、延長の上限を超えている");
      case NONE -> throw new IllegalArgumentException("nothing is wrong with " + label.en());
    };
  }

  private static Text extension(Text label, String en, String ja) {
    return new Text("The " + label.en() + ", " + en, label.ja() + ja);
  }
}
