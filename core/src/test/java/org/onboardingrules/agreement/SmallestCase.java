package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a case small enough to read: takes away rules, parts of the account and parts of conditions
 * one after the other, as long as the law is still broken.
 */
final class SmallestCase {

  private final Predicate<Case> broken;

  private SmallestCase(Predicate<Case> broken) {
    this.broken = broken;
  }

  static Case of(Case found) {
    return of(found, smaller -> smaller.broken().isPresent());
  }

  /** The smallest case that is still broken in some way. */
  static Case of(Case found, Predicate<Case> broken) {
    SmallestCase search = new SmallestCase(broken);
    Case smallest = found;
    Case before;
    do {
      before = smallest;
      smallest = search.least(smallest, SmallestCase::withFewerRules);
      smallest = search.least(smallest, c -> SmallerAccounts.of(c.account()).map(c::with));
      smallest = search.least(smallest, SmallestCase::withSmallerRules);
    } while (smallest != before);
    return smallest;
  }

  private interface Step {
    Stream<Case> from(Case larger);
  }

  private Case least(Case larger, Step step) {
    Case least = larger;
    Optional<Case> next = Optional.of(larger);
    while (next.isPresent()) {
      least = next.get();
      next = step.from(least).filter(broken).findFirst();
    }
    return least;
  }

  private static Stream<Case> withFewerRules(Case larger) {
    List<String> bodies = larger.trial().bodies();
    return IntStream.of(8, 4, 2, 1)
        .filter(some -> some < bodies.size())
        .boxed()
        .flatMap(
            some ->
                IntStream.rangeClosed(0, bodies.size() - some)
                    .mapToObj(
                        from -> {
                          List<String> fewer = new ArrayList<>(bodies);
                          fewer.subList(from, from + some).clear();
                          return larger.with(fewer);
                        }));
  }

  private static Stream<Case> withSmallerRules(Case larger) {
    return IntStream.range(0, larger.trial().bodies().size())
        .boxed()
        .flatMap(
            i ->
                SmallerBodies.of(larger.trial().bodies().get(i))
                    .map(
                        body -> {
                          List<String> bodies = new ArrayList<>(larger.trial().bodies());
                          bodies.set(i, body);
                          return larger.with(bodies);
                        }));
  }
}
