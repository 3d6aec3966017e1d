package org.onboardingrules.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/** Changes what a rule concludes. */
record ConclusionMutations(RulePack pack) {

  Stream<Change> of(Rule rule) {
    return IntStream.range(0, rule.then().size()).boxed().flatMap(index -> of(rule, index));
  }

  private Stream<Change> of(Rule rule, int index) {
    Conclusion drawn = rule.then().get(index);
    Stream<Change> swapped =
        other(drawn).stream().map(o -> change(MutationKind.CONCLUSION_SWAPPED, rule, index, o));
    Stream<Change> graver =
        drawn instanceof ChurnRisk risk
            ? Stream.of(RiskLevel.values())
                .filter(level -> !level.word().equals(risk.level()))
                .map(level -> new ChurnRisk(risk.id(), level.word()))
                .map(o -> change(MutationKind.LEVEL_CHANGED, rule, index, o))
            : Stream.empty();
    return Stream.concat(swapped, graver);
  }

  private Optional<Conclusion> other(Conclusion drawn) {
    if (drawn instanceof Escalate escalate) {
      return next(escalate.reason(), reasons(DecisionAction.ESCALATE), Escalate::new);
    } else if (drawn instanceof Extend extend) {
      return next(extend.reason(), reasons(DecisionAction.EXTEND), Extend::new);
    } else if (drawn instanceof Release release) {
      return next(release.reason(), reasons(DecisionAction.RELEASE), Release::new);
    } else if (drawn instanceof CriterionMet met) {
      return next(met.id(), ids(pack.criteria()), CriterionMet::new);
    } else if (drawn instanceof ChurnRisk risk) {
      return next(risk.id(), ids(pack.risks()), id -> new ChurnRisk(id, risk.level()));
    } else if (drawn instanceof DelayCause cause) {
      return next(cause.id(), ids(pack.delayCauses()), DelayCause::new);
    } else if (drawn instanceof Play play) {
      return next(play.id(), ids(pack.plays()), Play::new);
    } else {
      return Optional.empty();
    }
  }

  private List<String> reasons(DecisionAction action) {
    return pack.reasons().values().stream()
        .filter(reason -> reason.decision() == action)
        .map(reason -> reason.id())
        .toList();
  }

  private static List<String> ids(SortedMap<String, ?> declared) {
    return declared.entrySet().stream().map(Map.Entry::getKey).toList();
  }

  /** Returns what would be drawn with the next of the ids; empty if there is only one. */
  private static Optional<Conclusion> next(
      String id, List<String> ids, Function<String, Conclusion> conclusion) {
    return Optional.of(ids.get((ids.indexOf(id) + 1) % ids.size()))
        .filter(other -> !other.equals(id))
        .map(conclusion);
  }

  private static Change change(MutationKind kind, Rule rule, int index, Conclusion other) {
    List<Conclusion> then = new ArrayList<>(rule.then());
    String before = written(then.set(index, other));
    Rule changed =
        new Rule(
            rule.name(),
            rule.file(),
            rule.nameSpan(),
            rule.pieces(),
            rule.sources(),
            rule.when(),
            then,
            rule.names());
    return new Change(kind, rule.at(), before, written(other), changed, List.of(rule));
  }

  private static String written(Conclusion conclusion) {
    return conclusion.getClass().getSimpleName() + " " + conclusion.label();
  }
}
