package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.testkit.search.Judged;

/** {@link Law#EVERY_REASON_ESCALATES}, asked where a rule gives one reason to escalate alone. */
final class EveryReasonEscalates implements Check {

  @Override
  public List<Variation> tests(Judged judged) {
    boolean open = !judged.facts().onboarding().closed();
    return open && reasons(judged).size() == 1 ? Check.itself(judged) : List.of();
  }

  private static List<String> reasons(Judged judged) {
    return judged.evaluation().drawn().stream()
        .filter(Escalate.class::isInstance)
        .map(conclusion -> ((Escalate) conclusion).reason())
        .toList();
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    DecisionAction action = Said.action(judged);
    boolean released =
        action == DecisionAction.RELEASE
            && judged.evaluation().drawn().stream().anyMatch(Release.class::isInstance);
    return released || action == DecisionAction.ESCALATE
        ? Optional.empty()
        : Optional.of(
            Breach.expecting(
                judged.asked(),
                "the reason `%s` holds, and the decision is `%s`"
                    .formatted(reasons(judged).get(0), action.word()),
                Said.ESCALATE));
  }
}
