package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.term.code.Anchor;

/**
 * Whether the history that an account tells could have happened.
 *
 * <p>First contact comes first and closing last; a kickoff is not before the contract, unless that
 * followed a trial, and going live not before the kickoff. Nothing is completed, measured,
 * confirmed or extended before the first of its anchors. What one entry alone could get wrong, such
 * as a blocker that is resolved before it began, accounts refuse by themselves.
 */
final class History {

  private History() {}

  /** Returns whether it could have happened. */
  static boolean isPossible(Account account) {
    Map<Anchor, LocalDate> anchors = account.anchors();
    Optional<LocalDate> start = Sketch.start(anchors);
    return inOrder(anchors) && (start.isEmpty() || dated(account).noneMatch(start.get()::isAfter));
  }

  private static boolean inOrder(Map<Anchor, LocalDate> anchors) {
    boolean bought =
        anchors.containsKey(Anchor.TRIAL_START)
            || (ordered(anchors, Anchor.CONTRACT_SIGNED, Anchor.KICKOFF)
                && ordered(anchors, Anchor.CONTRACT_SIGNED, Anchor.GO_LIVE));
    return bought
        && ordered(anchors, Anchor.KICKOFF, Anchor.GO_LIVE)
        && anchors.keySet().stream()
            .filter(anchor -> !anchor.isPlan())
            .allMatch(
                anchor ->
                    ordered(anchors, Anchor.FIRST_CONTACT, anchor)
                        && ordered(anchors, anchor, Anchor.ONBOARDING_CLOSED));
  }

  private static boolean ordered(Map<Anchor, LocalDate> anchors, Anchor earlier, Anchor later) {
    LocalDate first = anchors.get(earlier);
    LocalDate second = anchors.get(later);
    return first == null || second == null || !second.isBefore(first);
  }

  private static Stream<LocalDate> dated(Account account) {
    return Stream.of(
            account.milestones().stream()
                .map(PlannedMilestone::completedOn)
                .flatMap(Optional::stream),
            account.metrics().stream()
                .flatMap(series -> series.observations().stream())
                .map(MetricSeries.Observation::on),
            account.goals().stream()
                .flatMap(goal -> goal.confirmation().stream())
                .map(Goal.Confirmation::on),
            account.extensions().stream().map(Extension::grantedOn))
        .flatMap(dates -> dates);
  }
}
