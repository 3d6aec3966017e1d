package org.onboardingrules.testkit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CriterionStatus;
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
    List<Outcome> outcomes = new ArrayList<>();
    expected.completion().ifPresent(s -> outcomes.add(single(OutcomeKind.COMPLETION, s.value())));
    expected.decision().ifPresent(s -> outcomes.add(single(OutcomeKind.DECISION, s.value())));
    expected.grade().ifPresent(s -> outcomes.add(single(OutcomeKind.GRADE, s.value())));
    expected
        .criteria()
        .forEach((id, s) -> outcomes.add(named(OutcomeKind.CRITERION, id, s.value())));
    expected.reasons().forEach(s -> outcomes.add(there(OutcomeKind.REASON, s.value())));
    expected.risks().forEach((id, s) -> outcomes.add(named(OutcomeKind.RISK, id, s.value())));
    expected.delayCauses().forEach(s -> outcomes.add(there(OutcomeKind.DELAY_CAUSE, s.value())));
    expected.plays().forEach(s -> outcomes.add(there(OutcomeKind.PLAY, s.value())));
    return outcomes;
  }

  /** Returns what must not be said, in the order of {@link OutcomeKind}. */
  public static List<Outcome> excluded(Exclusions excluded) {
    List<Outcome> outcomes = new ArrayList<>();
    excluded.completion().ifPresent(s -> outcomes.add(single(OutcomeKind.COMPLETION, s.value())));
    excluded.decision().ifPresent(s -> outcomes.add(single(OutcomeKind.DECISION, s.value())));
    excluded.grade().ifPresent(s -> outcomes.add(single(OutcomeKind.GRADE, s.value())));
    excluded
        .criteria()
        .forEach(s -> outcomes.add(named(OutcomeKind.CRITERION, s.value(), CriterionStatus.MET)));
    excluded.reasons().forEach(s -> outcomes.add(there(OutcomeKind.REASON, s.value())));
    excluded.risks().forEach(s -> outcomes.add(there(OutcomeKind.RISK, s.value())));
    excluded.delayCauses().forEach(s -> outcomes.add(there(OutcomeKind.DELAY_CAUSE, s.value())));
    excluded.plays().forEach(s -> outcomes.add(there(OutcomeKind.PLAY, s.value())));
    return outcomes;
  }

  /** Returns whether an assessment that says all of these says this. */
  public boolean isIn(List<Outcome> said) {
    return kind == OutcomeKind.RISK && value.isEmpty()
        ? said.stream().anyMatch(other -> other.kind == kind && other.name.equals(name))
        : said.contains(this);
  }

  /** Returns the words as in a scenario file, on one line. */
  @Override
  public String toString() {
    return String.join(
        " ", Stream.of(kind.word(), name, value).filter(part -> !part.isEmpty()).toList());
  }

  private static Outcome single(OutcomeKind kind, Coded value) {
    return new Outcome(kind, "", value.word());
  }

  private static Outcome named(OutcomeKind kind, String name, Coded value) {
    return new Outcome(kind, name, value.word());
  }

  private static Outcome there(OutcomeKind kind, String name) {
    return new Outcome(kind, name, "");
  }
}
