package org.onboardingrules.testkit.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Extension;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.search.Judged;

/** {@link Law#NO_ENDLESS_EXTENSION}, asked again as time goes by. */
final class NoEndlessExtension implements Check {

  private static final int YEARS = 2;
  private static final int MOST_GRANTED = 30;
  private static final int USUAL_DAYS = 30;

  @Override
  public List<Variation> tests(Judged judged) {
    return Said.action(judged) == DecisionAction.EXTEND
        ? List.of(
            new Variation("two years pass in which nothing happens", () -> later(judged.asked())),
            new Variation(
                "each extension that is suggested is granted, %s times".formatted(MOST_GRANTED),
                () -> granted(judged)))
        : List.of();
  }

  /** Two years after all that the account has, so that what is planned is over too. */
  private static Case later(Case asked) {
    LocalDate last = Days.last(asked).plusYears(YEARS);
    return Altered.of(asked, altered -> altered.asOf(last));
  }

  /** The account after extensions were granted as long as one was suggested. */
  private static Case granted(Judged judged) {
    Judged now = judged;
    for (int i = 0; i < MOST_GRANTED && Said.action(now) == DecisionAction.EXTEND; i++) {
      now = Judged.of(judged.pack(), grant(now));
    }
    return now.asked();
  }

  private static Case grant(Judged now) {
    Case asked = now.asked();
    LocalDate old = Optional.ofNullable(now.facts().onboarding().deadline()).orElse(asked.asOf());
    LocalDate from = old.isAfter(asked.asOf()) ? old : asked.asOf();
    LocalDate until = now.assessment().decision().suggestedDate().orElse(from.plusDays(USUAL_DAYS));
    Extension extension =
        Extension.of(asked.asOf(), old)
            .withCause(Cause.TIMELINE_UNDERESTIMATED)
            .withAction("weekly calls")
            .withNewDate(until);
    return Altered.of(
        asked,
        altered -> {
          altered.parts.add(extension);
          altered.asOf(until.plusDays(1));
        });
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    Case after = test.made().get();
    return Said.action(Judged.of(judged.pack(), after)) == DecisionAction.EXTEND
        ? Optional.of(
            Breach.excluding(after, "still to be extended once " + test.told(), Said.EXTEND))
        : Optional.empty();
  }
}
