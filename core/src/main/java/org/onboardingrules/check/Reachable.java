package org.onboardingrules.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/**
 * What an assessment can say at all, whatever the account is.
 *
 * @param drawn what rules draw
 */
record Reachable(RulePack pack, Set<Conclusion> drawn) {

  /** Those that rules draw, and those of the never rules. */
  Set<String> reasons() {
    return Stream.of(
            all(Release.class).map(Release::reason),
            all(Escalate.class).map(Escalate::reason),
            all(Extend.class).map(Extend::reason),
            Stream.of(GuardReason.values()).filter(this::isGiven).map(Coded::word))
        .flatMap(reasons -> reasons)
        .collect(Collectors.toSet());
  }

  private boolean isGiven(GuardReason reason) {
    boolean limited = pack.extensions().isPresent();
    return switch (reason) {
      case EXTENSION_LIMIT_REACHED -> limited && decides(DecisionAction.EXTEND);
      case EXTENSION_OVER_LIMIT -> limited;
      case LATE_WITHOUT_REASON,
          EXTENSION_NO_CAUSE,
          EXTENSION_NO_ACTION,
          EXTENSION_NO_NEW_DATE,
          CLOSED_INCOMPLETE ->
          true;
    };
  }

  boolean decides(DecisionAction action) {
    return switch (action) {
      case RELEASE -> all(Release.class).findAny().isPresent();
      case EXTEND -> all(Extend.class).findAny().isPresent();
      case ESCALATE, COMPLETE, CONTINUE -> true;
    };
  }

  boolean grades() {
    return pack.segments().values().stream().anyMatch(s -> s.firstValueDays().isPresent());
  }

  Set<String> risks() {
    return all(ChurnRisk.class).map(ChurnRisk::id).collect(Collectors.toSet());
  }

  Set<String> levels(String risk) {
    return all(ChurnRisk.class)
        .filter(drawn -> drawn.id().equals(risk))
        .map(ChurnRisk::level)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> causes() {
    return all(DelayCause.class).map(DelayCause::id).collect(Collectors.toSet());
  }

  Set<String> plays() {
    return all(Play.class).map(Play::id).collect(Collectors.toSet());
  }

  private <C extends Conclusion> Stream<C> all(Class<C> type) {
    return drawn.stream().filter(type::isInstance).map(type::cast);
  }
}
