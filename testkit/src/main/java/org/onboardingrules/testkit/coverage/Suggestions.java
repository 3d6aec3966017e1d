package org.onboardingrules.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.scenario.OutcomeKind;
import org.onboardingrules.testkit.scenario.ScenarioYaml;
import org.onboardingrules.testkit.search.Found;
import org.onboardingrules.testkit.search.Judged;
import org.onboardingrules.testkit.search.Search;

/**
 * Looks for cases that would close the gaps of a coverage. A case that closes several is suggested
 * once. Immutable and thread-safe.
 */
public final class Suggestions {

  private final TestedPack tested;
  private final Search search;

  private Suggestions(TestedPack tested, Search search) {
    this.tested = tested;
    this.search = search;
  }

  /** Returns suggestions for a pack. */
  public static Suggestions of(TestedPack tested) {
    return new Suggestions(tested, Search.of(tested));
  }

  /**
   * Returns the same with another limit.
   *
   * @param tries how many cases are judged at most for one gap, 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public Suggestions within(int tries) {
    return new Suggestions(tested, search.within(tries));
  }

  /** Returns one for each gap, or the word that none was found, in the order of the gaps. */
  public List<Suggestion> forGaps(List<Aim> gaps) {
    List<Suggestion> all = new ArrayList<>();
    List<Aim> open = new ArrayList<>(gaps);
    while (!open.isEmpty()) {
      Suggestion next = forFirst(open);
      open.removeAll(next.gaps());
      all.add(next);
    }
    return List.copyOf(all);
  }

  private Suggestion forFirst(List<Aim> open) {
    Aim gap = open.get(0);
    Found found = search.find(gap);
    if (found.example().isEmpty()) {
      return new Suggestion(List.of(gap), found, Optional.empty());
    }
    Judged judged = Judged.of(tested.evaluated(), found.example().get());
    List<Aim> closed =
        Stream.concat(Stream.of(gap), open.stream().skip(1).filter(other -> other.isMetBy(judged)))
            .toList();
    return new Suggestion(closed, found, Optional.of(scenario(gap, judged)));
  }

  private String scenario(Aim gap, Judged judged) {
    List<Outcome> said = judged.said();
    List<Outcome> expected =
        said.stream().filter(Predicate.not(Suggestions::isUnknownGrade)).toList();
    List<Outcome> excluded =
        gap.rules().stream()
            .flatMap(rule -> rule.then().stream())
            .flatMap(conclusion -> OutcomeRows.outcomes(conclusion).stream())
            .filter(outcome -> outcome.kind() != OutcomeKind.CRITERION)
            .map(outcome -> new Outcome(outcome.kind(), outcome.name(), ""))
            .filter(outcome -> !outcome.isIn(said))
            .distinct()
            .toList();
    Case shown = judged.asked();
    return ScenarioYaml.of(tested.accounts()).write(gap.text(), shown, expected, excluded);
  }

  /** Where a pack has no benchmark no grade can be expected. */
  private static boolean isUnknownGrade(Outcome outcome) {
    return outcome.kind() == OutcomeKind.GRADE && outcome.value().equals(Grade.UNKNOWN.word());
  }
}
