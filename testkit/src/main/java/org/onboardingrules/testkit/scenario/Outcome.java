package org.onboardingrules.testkit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.scenario.Exclusions;
import org.onboardingrules.scenario.Expectations;
import org.onboardingrules.term.code.Coded;

/**
 * One thing that an assessment says, in the words of scenario files, such as {@code decision
 * escalate}, {@code criteria fifty-invoices met} or {@code reasons customer-silent}. Immutable.
 *
 * @param kind what it is about
 * @param name the id of the criterion, reason, risk, cause or play; empty where there is one of the
 *     kind in each assessment
 * @param value how that stands; empty where being there is all that there is to say, and for a risk
 *     of any level
 */
public record Outcome(OutcomeKind kind, String name, String value) {

  /** Returns all that an assessment says, in the order of its parts. */
  public static List<Outcome> of(Assessment assessment) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(single(OutcomeKind.COMPLETION, assessment.completion().status()));
    outcomes.add(single(OutcomeKind.DECISION, assessment.decision().action()));
    outcomes.add(single(OutcomeKind.GRADE, assessment.benchmark().grade()));
    assessment
        .completion()
        .criteria()
        .forEach(c -> outcomes.add(named(OutcomeKind.CRITERION, c.id(), c.status())));
    assessment.decision().reasons().forEach(r -> outcomes.add(there(OutcomeKind.REASON, r.id())));
    assessment.churnRisks().forEach(r -> outcomes.add(named(OutcomeKind.RISK, r.id(), r.level())));
    assessment.delayCauses().forEach(c -> outcomes.add(there(OutcomeKind.DELAY_CAUSE, c.id())));
    assessment.plays().forEach(p -> outcomes.add(there(OutcomeKind.PLAY, p.id())));
    return outcomes.stream().distinct().toList();
  }

  /** Returns what must be said, in the order of {@link OutcomeKind}. */
  public static List<Outcome> expected(Expectations expected) {
    return StatedOutcome.expected(expected).stream().map(StatedOutcome::outcome).toList();
  }

  /** Returns what must not be said, in the order of {@link OutcomeKind}. */
  public static List<Outcome> excluded(Exclusions excluded) {
    return StatedOutcome.excluded(excluded).stream().map(StatedOutcome::outcome).toList();
  }

  /** Returns whether an assessment that says all of these says this. */
  public boolean isIn(List<Outcome> said) {
    boolean anyLevel = kind == OutcomeKind.RISK && value.isEmpty();
    return anyLevel
        ? said.stream().anyMatch(other -> other.kind == kind && other.name.equals(name))
        : said.contains(this);
  }

  /** Returns the words as in a scenario file, on one line. */
  @Override
  public String toString() {
    return String.join(
        " ", Stream.of(kind.word(), name, value).filter(part -> !part.isEmpty()).toList());
  }

  static Outcome single(OutcomeKind kind, Coded value) {
    return new Outcome(kind, "", value.word());
  }

  static Outcome named(OutcomeKind kind, String name, Coded value) {
    return new Outcome(kind, name, value.word());
  }

  static Outcome there(OutcomeKind kind, String name) {
    return new Outcome(kind, name, "");
  }
}
