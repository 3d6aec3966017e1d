package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.search.Judged;

/** {@link Law#MISSING_DATA_NEVER_COMPLETES}: before and after something went missing. */
record MissingNeverCompletes(Completing completing) implements Check {

  @Override
  public List<Variation> tests(Judged judged) {
    Case asked = judged.asked();
    return completing.isComplete(judged)
        ? List.of()
        : Stream.of(
                Fewer.feeds(asked),
                Fewer.metrics(asked),
                Fewer.goals(asked),
                Fewer.milestones(asked),
                Fewer.counted(asked, judged.pack().pack()))
            .flatMap(tests -> tests)
            .toList();
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    Case after = test.made().get();
    return completing.isComplete(Judged.of(judged.pack(), after))
        ? Optional.of(
            Breach.excluding(
                after, "not complete before, and complete once " + test.told(), Said.COMPLETE))
        : Optional.empty();
  }
}
