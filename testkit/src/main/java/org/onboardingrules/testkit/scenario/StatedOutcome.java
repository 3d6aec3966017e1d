package org.onboardingrules.testkit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.scenario.Exclusions;
import org.onboardingrules.scenario.Expectations;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.Stated;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Coded;

/**
 * An outcome that a scenario expects or excludes. Immutable and thread-safe.
 *
 * @param outcome what must be said, or must not be
 * @param wanted whether it must be
 * @param at where the scenario states it
 */
public record StatedOutcome(Outcome outcome, boolean wanted, Snippet at) {

  /** Returns all that a scenario expects, then all that it excludes. */
  public static List<StatedOutcome> of(Scenario scenario) {
    return Stream.concat(
            expected(scenario.expected()).stream(), excluded(scenario.excluded()).stream())
        .toList();
  }

  static List<StatedOutcome> expected(Expectations expected) {
    Gathering wanted = new Gathering(true);
    wanted.single(OutcomeKind.COMPLETION, expected.completion());
    wanted.single(OutcomeKind.DECISION, expected.decision());
    wanted.single(OutcomeKind.GRADE, expected.grade());
    expected.criteria().forEach((id, status) -> wanted.named(OutcomeKind.CRITERION, id, status));
    wanted.there(OutcomeKind.REASON, expected.reasons());
    expected.risks().forEach((id, level) -> wanted.named(OutcomeKind.RISK, id, level));
    wanted.there(OutcomeKind.DELAY_CAUSE, expected.delayCauses());
    wanted.there(OutcomeKind.PLAY, expected.plays());
    return wanted.all;
  }

  static List<StatedOutcome> excluded(Exclusions excluded) {
    Gathering unwanted = new Gathering(false);
    unwanted.single(OutcomeKind.COMPLETION, excluded.completion());
    unwanted.single(OutcomeKind.DECISION, excluded.decision());
    unwanted.single(OutcomeKind.GRADE, excluded.grade());
    unwanted.each(
        excluded.criteria(), id -> Outcome.named(OutcomeKind.CRITERION, id, CriterionStatus.MET));
    unwanted.there(OutcomeKind.REASON, excluded.reasons());
    unwanted.there(OutcomeKind.RISK, excluded.risks());
    unwanted.there(OutcomeKind.DELAY_CAUSE, excluded.delayCauses());
    unwanted.there(OutcomeKind.PLAY, excluded.plays());
    return unwanted.all;
  }

  /** Returns whether an assessment that says all of these does as it should. */
  public boolean holds(List<Outcome> said) {
    return outcome.isIn(said) == wanted;
  }

  /** Gathers outcomes in the order in which they are stated. */
  private record Gathering(boolean wanted, List<StatedOutcome> all) {

    Gathering(boolean wanted) {
      this(wanted, new ArrayList<>());
    }

    void single(OutcomeKind kind, Optional<? extends Stated<? extends Coded>> stated) {
      stated.ifPresent(s -> add(Outcome.single(kind, s.value()), s.at()));
    }

    void named(OutcomeKind kind, String name, Stated<? extends Coded> stated) {
      add(Outcome.named(kind, name, stated.value()), stated.at());
    }

    void there(OutcomeKind kind, List<Stated<String>> names) {
      each(names, name -> Outcome.there(kind, name));
    }

    void each(List<Stated<String>> names, Function<String, Outcome> outcome) {
      names.forEach(name -> add(outcome.apply(name.value()), name.at()));
    }

    private void add(Outcome outcome, Snippet at) {
      all.add(new StatedOutcome(outcome, wanted, at));
    }
  }
}
