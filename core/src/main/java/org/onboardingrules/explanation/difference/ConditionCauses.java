package org.onboardingrules.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.explanation.condition.ConditionExplained.Absence;
import org.onboardingrules.explanation.condition.ConditionExplained.Alternatives;
import org.onboardingrules.explanation.condition.ConditionExplained.Existence;
import org.onboardingrules.explanation.condition.ConditionExplained.FactMatched;
import org.onboardingrules.explanation.condition.ConditionExplained.Figure;
import org.onboardingrules.explanation.condition.ConditionExplained.ForEach;
import org.onboardingrules.explanation.condition.FactNamed;
import org.onboardingrules.term.Missing;

/**
 * What made conditions of a rule stand otherwise.
 *
 * @param tests what made tests stand otherwise
 * @param changed the conclusions that stand otherwise, as causes
 */
record ConditionCauses(TestCauses tests, Map<ConclusionName, Cause.ConclusionChanged> changed) {

  /** Conditions that must all hold, paired. */
  Stream<Cause> ofAll(List<Paired<ConditionExplained>> pairs) {
    return Paired.decisiveOfAll(pairs).stream().flatMap(this::causes);
  }

  Stream<Cause> ofAll(List<ConditionExplained> older, List<ConditionExplained> newer) {
    return ofAll(Paired.inOrder(older, newer, ConditionExplained::standing));
  }

  private Stream<Cause> causes(Paired<ConditionExplained> pair) {
    ConditionExplained older = pair.older();
    if (older instanceof FactMatched a && pair.newer() instanceof FactMatched b) {
      return matched(a, b);
    } else if (older instanceof Alternatives a && pair.newer() instanceof Alternatives b) {
      return alternatives(a, b);
    } else if (older instanceof Existence a && pair.newer() instanceof Existence b) {
      return ofAll(a.existing(), b.existing());
    } else if (older instanceof Absence a && pair.newer() instanceof Absence b) {
      return absence(a, b);
    } else if (older instanceof ForEach a && pair.newer() instanceof ForEach b) {
      return new ForEachCauses(this, a, b).all();
    } else if (older instanceof Figure a && pair.newer() instanceof Figure b) {
      return figure(a, b);
    }
    return Stream.empty();
  }

  /** A fact that comes nearest without meeting the condition counts where no fact meets it. */
  private Stream<Cause> matched(FactMatched older, FactMatched newer) {
    List<Cause> below = conclusions(older, newer).toList();
    if (!below.isEmpty()) {
      return below.stream();
    }
    Stream<Cause> reports = reports(older.missing(), newer.missing());
    if (older.fact().equals(newer.fact())) {
      return Stream.concat(reports, tests.between(older.tests(), newer.tests()).stream());
    }
    return Stream.concat(
        reports,
        Stream.of(
            new Cause.FactChanged(
                newer.written(),
                older.fact().filter(fact -> newer.standing() != Standing.HOLDS),
                newer.fact().filter(fact -> older.standing() != Standing.HOLDS))));
  }

  /** Each conclusion that meets the tests would do, so those count that brought the difference. */
  private Stream<Cause> conclusions(FactMatched older, FactMatched newer) {
    boolean better = newer.standing().compareTo(older.standing()) < 0;
    return Stream.concat(older.conclusions().stream(), newer.conclusions().stream())
        .distinct()
        .sorted()
        .flatMap(name -> Optional.ofNullable(changed.get(name)).stream())
        .filter(
            cause ->
                better
                    ? cause.to().equals(Optional.of(newer.standing()))
                    : cause.from().equals(Optional.of(older.standing())))
        .map(cause -> cause);
  }

  private Stream<Cause> alternatives(Alternatives older, Alternatives newer) {
    return Paired.decisiveOfAny(
            Paired.inOrder(older.alternatives(), newer.alternatives(), ConditionCauses::together))
        .stream()
        .flatMap(pair -> ofAll(pair.older(), pair.newer()));
  }

  private static Standing together(List<ConditionExplained> conditions) {
    return Paired.worst(conditions.stream().map(ConditionExplained::standing).toList());
  }

  /** A fact that is still there but no longer meets the tests is told by the value that changed. */
  private Stream<Cause> absence(Absence older, Absence newer) {
    List<Cause> inside =
        ofAll(older.absent(), newer.absent())
            .filter(cause -> !(cause instanceof Cause.FactChanged))
            .toList();
    List<Cause> outside =
        Stream.concat(
                reports(older.missing(), newer.missing()),
                facts(newer.written(), older.found(), newer.found()))
            .filter(cause -> inside.stream().noneMatch(told -> tells(told, cause)))
            .toList();
    return Stream.concat(inside.stream(), outside.stream());
  }

  private static boolean tells(Cause told, Cause other) {
    return told instanceof Cause.ValueChanged value
        && other instanceof Cause.FactChanged fact
        && value.of().isPresent()
        && (value.of().equals(fact.from()) || value.of().equals(fact.to()));
  }

  private Stream<Cause> figure(Figure older, Figure newer) {
    Stream<Cause> values = tests.between(older.tests(), newer.tests()).stream();
    Stream<Cause> facts =
        isListed(older.times()) && isListed(newer.times())
            ? facts(newer.written(), older.counted(), newer.counted())
            : Stream.of();
    return Stream.of(values, reports(older.missing(), newer.missing()), facts).flatMap(all -> all);
  }

  static boolean isListed(int facts) {
    return facts <= ConditionExplained.MOST_LISTED;
  }

  /** The facts that only one of two lists of groups has. */
  private static Stream<Cause> facts(
      String condition, List<List<FactNamed>> older, List<List<FactNamed>> newer) {
    Stream<Cause> gone =
        only(older, newer)
            .map(fact -> new Cause.FactChanged(condition, Optional.of(fact), Optional.empty()));
    Stream<Cause> come =
        only(newer, older)
            .map(fact -> new Cause.FactChanged(condition, Optional.empty(), Optional.of(fact)));
    return Stream.concat(gone, come);
  }

  private static Stream<FactNamed> only(List<List<FactNamed>> here, List<List<FactNamed>> there) {
    List<FactNamed> facts = new ArrayList<>(here.stream().flatMap(List::stream).toList());
    there.stream().flatMap(List::stream).forEach(facts::remove);
    return facts.stream();
  }

  static Stream<Cause> reports(List<Missing> older, List<Missing> newer) {
    Stream<Cause> reported =
        older.stream()
            .filter(missing -> !newer.contains(missing))
            .map(missing -> new Cause.ReportChanged(missing, true));
    Stream<Cause> gone =
        newer.stream()
            .filter(missing -> !older.contains(missing))
            .map(missing -> new Cause.ReportChanged(missing, false));
    return Stream.concat(reported, gone);
  }
}
