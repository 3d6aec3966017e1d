package org.onboardingrules.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Span;

/**
 * A rule with {@code or} as several rules without, one for each way to choose a side. Drools splits
 * such a rule too, but what it makes of it shares the variables: where the sides match different
 * numbers of facts, an accumulate over several patterns reads a variable from the wrong fact, and
 * fails with a cast.
 */
final class Alternatives {

  private Alternatives() {}

  /** What is left of some conditions, and of their text. */
  private record Choice(List<Condition> when, List<Span> pieces) {

    Choice plus(Choice other) {
      List<Condition> both = new ArrayList<>(when);
      both.addAll(other.when());
      return new Choice(
          both, pieces.stream().filter(other.pieces()::contains).collect(Collectors.toList()));
    }
  }

  /** Returns the rules that together hold where the rule does; itself where Drools can split it. */
  static List<Rule> of(Rule rule) {
    if (rule.when().stream().noneMatch(Alternatives::accumulatesSeveral)) {
      return List.of(rule);
    }
    return allOf(rule.when(), rule.pieces()).stream()
        .map(
            choice ->
                new Rule(
                    rule.name(),
                    rule.file(),
                    rule.nameSpan(),
                    choice.pieces(),
                    rule.sources(),
                    choice.when(),
                    rule.then(),
                    rule.names()))
        .toList();
  }

  private static boolean accumulatesSeveral(Condition condition) {
    if (condition instanceof Condition.AllOf group) {
      return group.parts().stream().anyMatch(Alternatives::accumulatesSeveral);
    } else if (condition instanceof Condition.AnyOf group) {
      return group.parts().stream().anyMatch(Alternatives::accumulatesSeveral);
    } else if (condition instanceof Condition.WhereReported guarded) {
      return accumulatesSeveral(guarded.inner());
    }
    return condition instanceof Condition.Accumulate accumulate
        && accumulate.source() instanceof Condition.AllOf;
  }

  private static List<Choice> of(Condition condition, List<Span> pieces) {
    if (condition instanceof Condition.AllOf group) {
      return allOf(group.parts(), pieces).stream()
          .map(c -> new Choice(List.of(new Condition.AllOf(c.when(), group.at())), c.pieces()))
          .toList();
    } else if (condition instanceof Condition.AnyOf group) {
      return group.parts().stream()
          .flatMap(side -> of(side, onlySide(group.at(), side.at(), pieces)).stream())
          .toList();
    }
    return List.of(new Choice(List.of(condition), pieces));
  }

  private static List<Choice> allOf(List<Condition> parts, List<Span> pieces) {
    List<Choice> choices = List.of(new Choice(List.of(), pieces));
    for (Condition part : parts) {
      List<Choice> next = of(part, pieces);
      choices = choices.stream().flatMap(c -> next.stream().map(c::plus)).toList();
    }
    return choices;
  }

  private static List<Span> onlySide(Span group, Span side, List<Span> pieces) {
    return pieces.stream()
        .filter(piece -> !isWithin(group, piece) || isWithin(side, piece))
        .toList();
  }

  private static boolean isWithin(Span whole, Span piece) {
    return whole.start() <= piece.start() && piece.end() <= whole.end();
  }
}
