package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.code.ValueEvidence;
import org.onboardingrules.testkit.search.Judged;

/** {@link Law#VALUE_EVIDENCED}, asked of the facts again, not of the policy. */
record ValueEvidenced(Completing completing) implements Check {

  @Override
  public List<Variation> tests(Judged judged) {
    return completing.isComplete(judged) ? Check.itself(judged) : List.of();
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    ValueEvidence wanted = judged.pack().pack().valueEvidence();
    return isEvidenced(judged.facts().onboarding(), wanted)
        ? Optional.empty()
        : Optional.of(
            Breach.excluding(
                judged.asked(),
                "complete, and the value is not evidenced by `%s`".formatted(wanted.word()),
                Said.COMPLETE));
  }

  private static boolean isEvidenced(Onboarding onboarding, ValueEvidence wanted) {
    boolean confirmed = Boolean.TRUE.equals(onboarding.valueConfirmed());
    boolean reached = Boolean.TRUE.equals(onboarding.firstValueReached());
    return switch (wanted) {
      case CONFIRMATION -> confirmed;
      case OUTCOME -> reached;
      case BOTH -> confirmed && reached;
      case EITHER -> confirmed || reached;
    };
  }
}
