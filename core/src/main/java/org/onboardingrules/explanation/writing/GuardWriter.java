package org.onboardingrules.explanation.writing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.explanation.GuardExplained;
import org.onboardingrules.explanation.code.GuardKind;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.ValueEvidence;

/** Writes down how the guards behind completion stand. */
record GuardWriter(RulePack pack, Onboarding onboarding) {

  GuardExplained value(Truth truth) {
    ValueEvidence asked = pack.valueEvidence();
    boolean confirmation = asked != ValueEvidence.OUTCOME;
    boolean outcome = asked != ValueEvidence.CONFIRMATION;
    Stream<Text> seen =
        Stream.of(confirmation ? confirmed() : null, outcome ? reached() : null)
            .flatMap(Stream::ofNullable);
    Stream<Missing> missing =
        Stream.concat(
            confirmation ? missing("valueConfirmed") : Stream.empty(),
            outcome ? missing("firstValueReached") : Stream.empty());
    return new GuardExplained(
        GuardKind.VALUE_EVIDENCED,
        Standings.of(truth),
        told(GuardWords.needed(asked), seen.reduce(GuardWriter::joined).orElseThrow()),
        truth == Truth.UNKNOWN ? missing.distinct().sorted().toList() : List.of());
  }

  GuardExplained health(Truth truth) {
    return new GuardExplained(GuardKind.HEALTH_GREEN, Standings.of(truth), health(), List.of());
  }

  private Text health() {
    if (!pack.greenHealthNeeded()) {
      return GuardWords.NO_HEALTH_NEEDED;
    }
    String health = onboarding.health();
    if (health == null) {
      return told(GuardWords.GREEN_HEALTH_NEEDED, new Text("none is", "報告なし"));
    }
    Text is = CodedText.of(Coded.of(HealthRating.class, health).orElseThrow());
    return new Text(
        "completion needs a green health rating: it is " + is.en(),
        "完了には緑のHealth Scoreが必要：現在は" + is.ja());
  }

  private Stream<Missing> missing(String property) {
    return onboarding.missing(property, List.of()).stream();
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
        new Text("reached", "到達済み"),
        new Text("not reached", "未到達"),
        new Text("not reported whether reached", "到達の有無は報告なし"));
  }

  private static Text state(@Nullable Boolean flag, Text yes, Text no, Text unknown) {
    return flag == null ? unknown : flag ? yes : no;
  }

  private static Text joined(Text first, Text second) {
    return new Text(first.en() + ", " + second.en(), first.ja() + "、" + second.ja());
  }

  private static Text told(Text needed, Text seen) {
    return new Text(needed.en() + ": " + seen.en(), needed.ja() + "：" + seen.ja());
  }
}
