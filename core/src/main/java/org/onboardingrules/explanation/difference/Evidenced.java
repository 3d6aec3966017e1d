package org.onboardingrules.explanation.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.PackVersion;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

/** What the evidence of an assessment tells: conclusions drawn, values seen, thresholds used. */
final class Evidenced {

  private static final String UNKNOWN = "unknown";
  private static final Text COMPLETE = new Text("the onboarding is complete", "オンボーディング完了");

  /** A conclusion, what it says, how it stands and what it rests on. */
  private record Drawn(Text text, Standing standing, List<Evidence> evidence) {}

  private record Seen(String type, Text label, String expression) {}

  private final PackVersion pack;
  private final Map<ConclusionName, Drawn> conclusions = new TreeMap<>();
  private final Map<Seen, Optional<String>> values = new HashMap<>();
  private final Map<String, ThresholdUsed> thresholds = new HashMap<>();

  Evidenced(Assessment assessment) {
    this.pack = assessment.pack();
    if (!assessment.completion().evidence().isEmpty()) {
      put(ConclusionKind.COMPLETE, "complete", COMPLETE, assessment.completion().evidence());
    }
    assessment.completion().criteria().forEach(this::put);
    assessment.decision().reasons().forEach(this::put);
    assessment
        .churnRisks()
        .forEach(
            risk ->
                conclusions.putIfAbsent(
                    new ConclusionName(
                        ConclusionKind.CHURN_RISK, risk.id(), Optional.of(risk.level())),
                    new Drawn(risk.text(), Standing.HOLDS, risk.evidence())));
    assessment
        .delayCauses()
        .forEach(c -> put(ConclusionKind.DELAY_CAUSE, c.id(), c.text(), c.evidence()));
    assessment.plays().forEach(p -> put(ConclusionKind.PLAY, p.id(), p.text(), p.evidence()));
    conclusions.keySet().forEach(name -> rules(name).forEach(this::see));
  }

  private void put(ConclusionKind kind, String id, Text text, List<Evidence> evidence) {
    conclusions.putIfAbsent(ConclusionName.of(kind, id), new Drawn(text, Standing.HOLDS, evidence));
  }

  private void put(CriterionResult criterion) {
    conclusions.putIfAbsent(
        ConclusionName.of(ConclusionKind.CRITERION, criterion.id()),
        new Drawn(criterion.title(), standing(criterion.status()), criterion.evidence()));
  }

  private static Standing standing(CriterionStatus status) {
    return switch (status) {
      case MET -> Standing.HOLDS;
      case UNKNOWN -> Standing.UNKNOWN;
      case NOT_MET -> Standing.DOES_NOT_HOLD;
    };
  }

  /** What guards alone gave is no conclusion of rules. */
  private void put(Reason reason) {
    boolean byRules = reason.evidence().isEmpty() || rules(reason.evidence()).findAny().isPresent();
    Optional<ConclusionKind> kind = kind(reason.action());
    if (byRules && kind.isPresent()) {
      put(kind.get(), reason.id(), reason.text(), reason.evidence());
    }
  }

  private static Optional<ConclusionKind> kind(DecisionAction action) {
    return switch (action) {
      case RELEASE -> Optional.of(ConclusionKind.RELEASE);
      case ESCALATE -> Optional.of(ConclusionKind.ESCALATE);
      case EXTEND -> Optional.of(ConclusionKind.EXTEND);
      case COMPLETE, CONTINUE -> Optional.empty();
    };
  }

  private void see(RuleEvidence rule) {
    rule.thresholds().forEach(used -> thresholds.putIfAbsent(used.name(), used));
    for (FactSeen fact : rule.facts()) {
      fact.values()
          .forEach(
              seen ->
                  values.putIfAbsent(
                      new Seen(fact.type(), fact.label(), seen.expression()),
                      Optional.of(seen.value()).filter(value -> !value.equals(UNKNOWN))));
    }
  }

  PackVersion pack() {
    return pack;
  }

  Map<ConclusionName, ?> conclusions() {
    return conclusions;
  }

  /**
   * Returns whether nobody can tell of a churn risk at some level, because an assessment tells each
   * risk once, at its gravest level, and this one tells a graver.
   */
  boolean isHidden(ConclusionName name) {
    return name.level().isPresent()
        && conclusions.keySet().stream()
            .filter(told -> told.kind() == name.kind() && told.id().equals(name.id()))
            .flatMap(told -> told.level().stream())
            .anyMatch(level -> level.compareTo(name.level().get()) > 0);
  }

  Optional<Standing> standing(ConclusionName name) {
    return Optional.ofNullable(conclusions.get(name)).map(Drawn::standing);
  }

  Optional<Text> text(ConclusionName name) {
    return Optional.ofNullable(conclusions.get(name)).map(Drawn::text);
  }

  List<RuleEvidence> rules(ConclusionName name) {
    return Optional.ofNullable(conclusions.get(name)).stream()
        .flatMap(drawn -> rules(drawn.evidence()))
        .toList();
  }

  private static Stream<RuleEvidence> rules(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(one -> one.match(rule -> Stream.of(rule), guard -> Stream.<RuleEvidence>empty()));
  }

  Optional<ThresholdUsed> threshold(String name) {
    return Optional.ofNullable(thresholds.get(name));
  }

  /** Returns what was seen, empty inside if that was unknown; empty if it was not looked at. */
  Optional<Optional<String>> value(FactSeen fact, String expression) {
    return Optional.ofNullable(values.get(new Seen(fact.type(), fact.label(), expression)));
  }

  static Cause changed(
      FactSeen fact,
      String expression,
      Optional<String> from,
      Optional<String> to,
      boolean withTime) {
    FactNamed named = new FactNamed(fact.type(), Text.same(fact.type()), fact.label());
    return new Cause.ValueChanged(
        Optional.of(named),
        expression,
        Text.same(expression),
        from,
        to,
        Optional.empty(),
        withTime);
  }

  /** How a conclusion is named where a rule matches it. */
  static String asFact(ConclusionName name) {
    String level = name.level().map(grave -> grave.word() + " ").orElse("");
    return type(name.kind()) + " " + level + name.id();
  }

  static String asFact(FactSeen fact) {
    return fact.type() + " " + fact.label().en();
  }

  private static String type(ConclusionKind kind) {
    return switch (kind) {
      case COMPLETE -> "OnboardingComplete";
      case CRITERION -> "CriterionMet";
      case RELEASE -> "Release";
      case ESCALATE -> "Escalate";
      case EXTEND -> "Extend";
      case CHURN_RISK -> "ChurnRisk";
      case DELAY_CAUSE -> "DelayCause";
      case PLAY -> "Play";
    };
  }
}
