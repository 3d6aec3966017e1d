package org.onboardingrules.testkit.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.testkit.Case;

/** Smaller and plainer cases than one: less known, then plainer values. */
final class SmallerCases {

  private final Case larger;

  SmallerCases(Case larger) {
    this.larger = larger;
  }

  Stream<Case> all() {
    return Stream.of(
            fewerParts(), fewerObservations(), plainerParts(), head(), anchors(), events(), feeds())
        .flatMap(cases -> cases)
        .filter(made -> !made.equals(larger));
  }

  private Stream<Case> fewerParts() {
    int size = (int) Sketch.parts(larger.account()).count();
    return IntStream.of(16, 8, 4, 2, 1)
        .filter(some -> some <= size)
        .boxed()
        .flatMap(
            some ->
                IntStream.iterate(
                        0, from -> from + some <= size, from -> from + Math.max(1, some / 2))
                    .mapToObj(
                        from -> with(sketch -> sketch.parts.subList(from, from + some).clear())));
  }

  private Case with(Consumer<Sketch> change) {
    Sketch sketch = Sketch.of(larger);
    change.accept(sketch);
    return sketch.done();
  }

  private Stream<Case> fewerObservations() {
    return larger.account().metrics().stream()
        .flatMap(
            series ->
                IntStream.range(0, series.observations().size())
                    .mapToObj(
                        at -> {
                          List<MetricSeries.Observation> fewer =
                              new ArrayList<>(series.observations());
                          fewer.remove(at);
                          MetricSeries changed =
                              new MetricSeries(series.metric(), series.kind(), fewer);
                          return with(sketch -> sketch.replace(series, changed));
                        }));
  }

  private Stream<Case> plainerParts() {
    return Sketch.parts(larger.account())
        .flatMap(
            part ->
                PlainerParts.of(part).map(plain -> with(sketch -> sketch.replace(part, plain))));
  }

  private Stream<Case> head() {
    Account account = larger.account();
    List<Consumer<Sketch>> changes = new ArrayList<>();
    account.seats().ifPresent(seats -> changes.add(sketch -> sketch.seats = OptionalInt.empty()));
    account.contractValue().ifPresent(v -> changes.add(sketch -> sketch.contractValue = null));
    account.touchModel().ifPresent(v -> changes.add(sketch -> sketch.touchModel = null));
    account.complexity().ifPresent(v -> changes.add(sketch -> sketch.complexity = null));
    account.product().ifPresent(v -> changes.add(sketch -> sketch.product = null));
    return changes.stream().map(this::with);
  }

  private Stream<Case> anchors() {
    return larger.account().anchors().keySet().stream()
        .map((Anchor anchor) -> with(sketch -> sketch.anchors.remove(anchor)));
  }

  private Stream<Case> events() {
    return larger.account().events().keySet().stream()
        .map((LifecycleEvent event) -> with(sketch -> sketch.events.remove(event)));
  }

  private Stream<Case> feeds() {
    return larger.account().feeds().stream()
        .map((Feed feed) -> with(sketch -> sketch.feeds.remove(feed)));
  }
}
