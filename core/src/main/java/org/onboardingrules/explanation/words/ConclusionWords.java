package org.onboardingrules.explanation.words;

import static java.util.Map.entry;

import java.util.Map;

/** How people speak of what rules conclude. */
final class ConclusionWords {

  private static final Phrase NAME = Phrase.of("name", "名前");

  static final TypeWords CRITERION_MET =
      TypeWords.of("criterion that is met", "満たされた判定基準", Map.ofEntries(entry("id", NAME)));

  static final TypeWords ESCALATE =
      TypeWords.of("reason to escalate", "エスカレーションの理由", Map.ofEntries(entry("reason", NAME)));

  static final TypeWords EXTEND =
      TypeWords.of("reason to extend", "延長の理由", Map.ofEntries(entry("reason", NAME)));

  static final TypeWords RELEASE =
      TypeWords.of(
          "reason to let the customer go", "お客様を手放す理由", Map.ofEntries(entry("reason", NAME)));

  static final TypeWords CHURN_RISK =
      TypeWords.of(
          "churn risk",
          "Churnリスク",
          Map.ofEntries(
              entry("id", NAME),
              entry("level", Phrase.of("level", "レベル")),
              entry(
                  "atLeast",
                  Phrase.flag(
                      "is at level {} or above",
                      "is below level {}",
                      "レベルが「{}」以上である",
                      "レベルが「{}」に達していない"))));

  static final TypeWords DELAY_CAUSE =
      TypeWords.of("cause of delay", "遅延の原因", Map.ofEntries(entry("id", NAME)));

  static final TypeWords PLAY =
      TypeWords.of("recommended play", "推奨する打ち手", Map.ofEntries(entry("id", NAME)));

  static final TypeWords ONBOARDING_COMPLETE =
      TypeWords.of("completion of the onboarding", "オンボーディングの完了", Map.of());

  private ConclusionWords() {}
}
