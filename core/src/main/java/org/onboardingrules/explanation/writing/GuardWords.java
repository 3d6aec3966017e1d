package org.onboardingrules.explanation.writing;

import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.ValueEvidence;

/** What people call that which completion needs beside the rules. */
public final class GuardWords {

  /** Where the health rating does not matter. */
  public static final Text NO_HEALTH_NEEDED =
      new Text("completion needs no health rating", "Health Scoreは完了の条件ではない");

  /** What completion is called as a conclusion. */
  public static final Text COMPLETE = new Text("the onboarding is complete", "オンボーディング完了");

  /** Where it does. */
  public static final Text GREEN_HEALTH_NEEDED =
      new Text(
          "completion needs a green health rating where one is reported",
          "Health Scoreの報告がある場合は緑が完了の条件");

  private GuardWords() {}

  /** Returns which evidence of value completion needs. */
  public static Text needed(ValueEvidence asked) {
    return switch (asked) {
      case CONFIRMATION ->
          new Text("completion needs the customer to confirm the value", "完了にはお客様による価値の確認が必要");
      case OUTCOME -> new Text("completion needs first value to be reached", "完了には最初の価値への到達が必要");
      case BOTH ->
          new Text(
              "completion needs the customer to confirm the value, and first value to be reached",
              "完了にはお客様による価値の確認と、最初の価値への到達の両方が必要");
      case EITHER ->
          new Text(
              "completion needs the customer to confirm the value, or first value to be reached",
              "完了にはお客様による価値の確認か、最初の価値への到達のどちらかが必要");
    };
  }
}
