package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.ConditionExplained.FactMatched;
import org.onboardingrules.explanation.condition.ConditionExplained.ForEach;
import org.onboardingrules.explanation.condition.ConditionExplained.Instance;

/** What made something stand otherwise that must hold for each of several facts. */
record ForEachCauses(ConditionCauses conditions, ForEach older, ForEach newer) {

  Stream<Cause> all() {
    Stream<Cause> settled =
        older.exceptions().stream()
            .filter(exception -> same(exception, newer.exceptions()).isEmpty())
            .flatMap(exception -> only(exception, true));
    Stream<Cause> arisen =
        newer.exceptions().stream()
            .filter(exception -> same(exception, older.exceptions()).isEmpty())
            .flatMap(exception -> only(exception, false));
    Stream<Cause> kept =
        older.exceptions().stream()
            .flatMap(
                before ->
                    same(before, newer.exceptions()).stream()
                        .flatMap(after -> conditions.ofAll(before.needed(), after.needed())));
    return Stream.of(
            ConditionCauses.reports(older.missing(), newer.missing()), settled, arisen, kept)
        .flatMap(causes -> causes);
  }

  private static Optional<Instance> same(Instance instance, List<Instance> others) {
    return others.stream().filter(other -> other.fact().equals(instance.fact())).findFirst();
  }

  /** What held for the fact in one of the answers is not told there, only that it did not here. */
  private Stream<Cause> only(Instance exception, boolean inOlder) {
    List<Cause> below =
        exception.needed().stream()
            .flatMap(ForEachCauses::conclusions)
            .<Cause>flatMap(name -> Optional.ofNullable(conditions.changed().get(name)).stream())
            .toList();
    return !below.isEmpty() || exception.fact().isEmpty()
        ? below.stream()
        : Stream.of(
            new Cause.FactChanged(
                newer.written(),
                exception.fact().filter(fact -> inOlder),
                exception.fact().filter(fact -> !inOlder)));
  }

  private static Stream<ConclusionName> conclusions(ConditionExplained condition) {
    return condition instanceof FactMatched matched
        ? matched.conclusions().stream()
        : Stream.empty();
  }
}
