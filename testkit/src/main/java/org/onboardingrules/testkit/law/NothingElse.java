package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.search.Judged;

/**
 * Laws that say what changes nothing: {@link Law#FUTURE_DOES_NOT_MATTER} and {@link
 * Law#ORDER_DOES_NOT_MATTER}.
 *
 * @param variations what must not matter
 */
record NothingElse(Function<Judged, List<Variation>> variations) implements Check {

  static NothingElse ahead() {
    return new NothingElse(
        judged ->
            List.of(
                new Variation("what lies ahead is not told", () -> Ahead.without(judged.asked())),
                new Variation(
                    "much happens on the day after",
                    () -> Happening.after(judged.asked(), judged.pack().pack()))));
  }

  static NothingElse order() {
    return new NothingElse(
        judged ->
            List.of(
                new Variation(
                    "its parts are told the other way round", () -> Order.reversed(judged.asked())),
                new Variation(
                    "its parts are told in another order", () -> Order.mixed(judged.asked()))));
  }

  @Override
  public List<Variation> tests(Judged judged) {
    return variations.apply(judged);
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    Case after = test.made().get();
    if (after.equals(judged.asked())) {
      return Optional.empty();
    }
    Judged then = Judged.of(judged.pack(), after);
    return then.assessment().equals(judged.assessment())
        ? Optional.empty()
        : Optional.of(breach(judged, then, test));
  }

  private static Breach breach(Judged judged, Judged then, Variation test) {
    List<Outcome> before = judged.said();
    List<Outcome> after = then.said();
    return new Breach(
        then.asked(),
        "other things are concluded once " + test.told(),
        before.stream().filter(outcome -> !after.contains(outcome)).toList(),
        after.stream()
            .filter(outcome -> !before.contains(outcome))
            .filter(outcome -> !outcome.kind().isSingle())
            .toList());
  }
}
