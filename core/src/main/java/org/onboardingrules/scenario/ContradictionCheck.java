package org.onboardingrules.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/** Finds what no assessment can fulfil, whatever the rules of the pack are. */
record ContradictionCheck(Expectations expected, Exclusions excluded, Findings findings) {

  void run() {
    checkWord("completion", expected.completion(), excluded.completion());
    checkWord("decision", expected.decision(), excluded.decision());
    checkWord("grade", expected.grade(), excluded.grade());
    checkNames(NameKind.CRITERION, met(), excluded.criteria());
    checkNames(NameKind.REASON, places(expected.reasons()), excluded.reasons());
    checkNames(NameKind.RISK, places(expected.risks()), excluded.risks());
    checkNames(NameKind.DELAY_CAUSE, places(expected.delayCauses()), excluded.delayCauses());
    checkNames(NameKind.PLAY, places(expected.plays()), excluded.plays());
    expected.decision().ifPresent(d -> expected.completion().ifPresent(c -> checkTogether(d, c)));
  }

  private <E extends Coded> void checkWord(
      String key, Optional<Stated<E>> wanted, Optional<Stated<E>> unwanted) {
    if (wanted.isPresent() && unwanted.isPresent()) {
      boolean same = wanted.get().value().equals(unwanted.get().value());
      Map<String, Snippet> places = same ? Map.of(word(wanted.get()), wanted.get().at()) : Map.of();
      check(key, places, word(unwanted.get()), unwanted.get().at());
    }
  }

  private void checkNames(
      NameKind kind, Map<String, Snippet> wanted, List<Stated<String>> unwanted) {
    unwanted.forEach(name -> check(kind.noun(), wanted, name.value(), name.at()));
  }

  private void check(String what, Map<String, Snippet> wanted, String unwanted, Snippet at) {
    Snippet there = wanted.get(unwanted);
    if (there != null) {
      findings.add(
          FindingCode.CONTRADICTION,
          at,
          "%s `%s` is excluded here, and expected at %s".formatted(what, unwanted, there.place()),
          "take it out of `expect` or out of `expect-not`");
    }
  }

  /** Complete is decided where completion says so, and an onboarding that is complete ends. */
  private void checkTogether(Stated<DecisionAction> decision, Stated<CompletionStatus> completion) {
    boolean complete = completion.value() == CompletionStatus.COMPLETE;
    boolean never =
        switch (decision.value()) {
          case COMPLETE -> !complete;
          case EXTEND -> complete;
          case RELEASE, ESCALATE, CONTINUE -> false;
        };
    if (never) {
      findings.add(
          FindingCode.CONTRADICTION,
          decision.at(),
          "decision `%s` never comes with completion `%s`"
              .formatted(word(decision), word(completion)),
          "correct one of the two");
    }
  }

  private Map<String, Snippet> met() {
    return expected.criteria().entrySet().stream()
        .filter(entry -> entry.getValue().value() == CriterionStatus.MET)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().at()));
  }

  private static Map<String, Snippet> places(List<Stated<String>> names) {
    return names.stream().collect(Collectors.toMap(Stated::value, Stated::at, (a, b) -> a));
  }

  private static <E> Map<String, Snippet> places(Map<String, Stated<E>> names) {
    return names.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().at()));
  }

  private static String word(Stated<? extends Coded> stated) {
    return stated.value().word();
  }
}
