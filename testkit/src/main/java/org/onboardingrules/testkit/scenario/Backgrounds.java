package org.onboardingrules.testkit.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.RiskLevel;

/** Finds what the outcomes of a scenario rest on. */
record Backgrounds(Scenario scenario, Explanation explanation) {

  private static final ConclusionName COMPLETE =
      ConclusionName.of(ConclusionKind.COMPLETE, "complete");

  Background of(StatedOutcome stated) {
    Outcome outcome = stated.outcome();
    return switch (outcome.kind()) {
      case COMPLETION -> completion();
      case DECISION -> new DecisionBackground(this, stated).find();
      case GRADE -> grade();
      case CRITERION -> named(ConclusionKind.CRITERION, outcome.name());
      case REASON -> reason(outcome.name());
      case RISK -> risk(outcome);
      case DELAY_CAUSE -> named(ConclusionKind.DELAY_CAUSE, outcome.name());
      case PLAY -> named(ConclusionKind.PLAY, outcome.name());
    };
  }

  Assessment assessment() {
    return explanation.assessment();
  }

  Background completion() {
    return new Background(
        List.of(COMPLETE),
        assessment().completion().withheld().stream().map(w -> w.text().en()).toList());
  }

  /** What a reason rests on, be it the pack's or one of the never rules. */
  Background reason(String id) {
    List<ConclusionName> names =
        Stream.of(ConclusionKind.RELEASE, ConclusionKind.ESCALATE, ConclusionKind.EXTEND)
            .map(kind -> ConclusionName.of(kind, id))
            .filter(name -> explanation.of(name).isPresent())
            .toList();
    Stream<String> remarks =
        Coded.of(GuardReason.class, id).isPresent() ? Stream.of(guarded(id)) : Stream.empty();
    return new Background(names, remarks.toList());
  }

  private String guarded(String id) {
    Optional<Reason> held =
        assessment().decision().reasons().stream().filter(r -> r.id().equals(id)).findFirst();
    return held.map(reason -> "the never rules say: " + reason.text().en())
        .orElse("no rule draws `" + id + "`: the never rules give it in every pack");
  }

  private Background risk(Outcome outcome) {
    Stream<RiskLevel> wanted = Coded.of(RiskLevel.class, outcome.value()).stream();
    Stream<RiskLevel> seen =
        assessment().churnRisks().stream()
            .filter(risk -> risk.id().equals(outcome.name()))
            .map(ChurnRisk::level);
    List<ConclusionName> names =
        Stream.concat(wanted, seen)
            .distinct()
            .map(
                level ->
                    new ConclusionName(
                        ConclusionKind.CHURN_RISK, outcome.name(), Optional.of(level)))
            .toList();
    return new Background(names, List.of());
  }

  private Background grade() {
    Benchmark benchmark = assessment().benchmark();
    String reached =
        benchmark.firstValueOn().map(day -> "first value came on " + day).orElse("no first value");
    String days =
        benchmark.days().isPresent()
            ? "%s days from `%s`".formatted(benchmark.days().getAsInt(), benchmark.from().word())
            : "days from `%s` not known".formatted(benchmark.from().word());
    return new Background(
        List.of(),
        List.of("%s, %s, in segment `%s`".formatted(reached, days, assessment().segment().name())));
  }

  private static Background named(ConclusionKind kind, String id) {
    return new Background(List.of(ConclusionName.of(kind, id)), List.of());
  }
}
