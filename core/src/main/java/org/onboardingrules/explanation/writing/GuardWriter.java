package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.explanation.GuardExplained;
import org.onboardingrules.explanation.code.GuardKind;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.ValueEvidence;

/** Writes down how the guards behind completion stand. */
record GuardWriter(RulePack pack, Onboarding onboarding) {

  GuardExplained value(Truth truth) {
    ValueEvidence asked = pack.valueEvidence();
    boolean confirmation = asked != ValueEvidence.OUTCOME;
    boolean outcome = asked != ValueEvidence.CONFIRMATION;
    Text seen =
        confirmation && outcome
            ? joined(confirmed(), reached())
            : outcome ? reached() : confirmed();
    List<Missing> missing =
        Stream.concat(
                confirmation ? missing("valueConfirmed") : Stream.of(),
                outcome ? missing("firstValueReached") : Stream.of())
            .distinct()
            .sorted()
            .toList();
    return new GuardExplained(
        GuardKind.VALUE_EVIDENCED,
        Standings.of(truth),
        joined(needed(asked), seen),
        truth == Truth.UNKNOWN ? missing : List.of());
  }

  GuardExplained health(Truth truth) {
    String health = onboarding.health();
    Text text =
        !pack.greenHealthNeeded()
            ? new Text("no health rating is needed", "Health Scoreは問わない")
            : health == null
                ? new Text(
                    "no health rating is reported, and none is needed", "Health Scoreの報告なし（なくてもよい）")
                : new Text(
                    "needed: health rating green; it is " + health,
                    "Health Scoreが緑であること（現在は" + health + "）");
    return new GuardExplained(GuardKind.HEALTH_GREEN, Standings.of(truth), text, List.of());
  }

  private Stream<Missing> missing(String property) {
    return onboarding.missing(property, List.of()).stream();
  }

  private static Text needed(ValueEvidence asked) {
    return switch (asked) {
      case CONFIRMATION -> new Text("needed: the customer confirms the value", "お客様による価値の確認が必要");
      case OUTCOME -> new Text("needed: first value is reached", "最初の価値（ファーストバリュー）の到達が必要");
      case BOTH ->
          new Text(
              "needed: the customer confirms the value, and first value is reached",
              "お客様による価値の確認と、最初の価値（ファーストバリュー）の到達の両方が必要");
      case EITHER ->
          new Text(
              "needed: the customer confirms the value, or first value is reached",
              "お客様による価値の確認か、最初の価値（ファーストバリュー）の到達のどちらかが必要");
    };
  }

  private Text confirmed() {
    return state(
        onboarding.valueConfirmed(),
        new Text("confirmed", "確認済み"),
        new Text("not confirmed", "未確認"),
        new Text("not reported whether confirmed", "確認の有無は報告なし"));
  }

  private Text reached() {
    return state(
        onboarding.firstValueReached(),
        new Text("first value reached", "最初の価値に到達済み"),
        new Text("first value not reached", "最初の価値に未到達"),
        new Text("not reported whether first value is reached", "最初の価値に到達したかは報告なし"));
  }

  private static Text state(@Nullable Boolean flag, Text yes, Text no, Text unknown) {
    return flag == null ? unknown : flag ? yes : no;
  }

  private static Text joined(Text first, Text second) {
    return new Text(first.en() + "; " + second.en(), first.ja() + "。" + second.ja());
  }
}
