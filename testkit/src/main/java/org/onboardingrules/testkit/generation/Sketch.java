package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Money;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;
import org.onboardingrules.testkit.Case;

/** A case while it is made or changed. Mutable; used by one thread. */
final class Sketch {

  private static final int UNKNOWN_START = 60;

  String id;
  String name;
  @Nullable SegmentId segment;
  @Nullable String product;
  @Nullable Money contractValue;
  OptionalInt seats = OptionalInt.empty();
  @Nullable TouchModel touchModel;
  @Nullable Complexity complexity;
  LocalDate asOf;
  final EnumMap<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
  final EnumMap<LifecycleEvent, LocalDate> events = new EnumMap<>(LifecycleEvent.class);
  final EnumSet<Feed> feeds = EnumSet.noneOf(Feed.class);
  final List<Account.Part> parts = new ArrayList<>();

  Sketch(String id, String name, LocalDate asOf) {
    this.id = id;
    this.name = name;
    this.asOf = asOf;
  }

  /** Returns a sketch of a case that is there. */
  static Sketch of(Case made) {
    Account account = made.account();
    Sketch sketch = new Sketch(account.id(), account.name(), made.asOf());
    sketch.segment = account.segment().orElse(null);
    sketch.product = account.product().orElse(null);
    sketch.contractValue = account.contractValue().orElse(null);
    sketch.seats = account.seats();
    sketch.touchModel = account.touchModel().orElse(null);
    sketch.complexity = account.complexity().orElse(null);
    sketch.anchors.putAll(account.anchors());
    sketch.events.putAll(account.events());
    sketch.feeds.addAll(account.feeds());
    parts(account).forEach(sketch.parts::add);
    return sketch;
  }

  /** Returns all entries of an account, kind by kind. */
  static Stream<Account.Part> parts(Account account) {
    return Stream.<List<? extends Account.Part>>of(
            account.milestones(),
            account.metrics(),
            account.goals(),
            account.interactions(),
            account.blockers(),
            account.scopeChanges(),
            account.stakeholders(),
            account.busyPeriods(),
            account.extensions(),
            account.tasks(),
            account.enablement(),
            account.health())
        .flatMap(List::stream);
  }

  /** Returns the case. */
  Case done() {
    Account.Builder builder = Account.builder(id, name);
    Optional.ofNullable(segment).ifPresent(builder::segment);
    Optional.ofNullable(product).ifPresent(builder::product);
    Optional.ofNullable(contractValue).ifPresent(builder::contractValue);
    seats.ifPresent(builder::seats);
    Optional.ofNullable(touchModel).ifPresent(builder::touchModel);
    Optional.ofNullable(complexity).ifPresent(builder::complexity);
    anchors.forEach(builder::anchor);
    events.forEach(builder::event);
    builder.feeds(feeds.toArray(Feed[]::new)).addAll(parts);
    return new Case(builder.build(), asOf);
  }

  /** Returns the entries of one kind. */
  <T extends Account.Part> List<T> all(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Account.Part part : parts) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      }
    }
    return found;
  }

  /** Puts an entry in the place of another. */
  void replace(Account.Part old, Account.Part changed) {
    int at = parts.indexOf(old);
    if (at < 0) {
      parts.add(changed);
    } else {
      parts.set(at, changed);
    }
  }

  /** Puts an entry in the place of the one of its kind with the same id, or adds it. */
  <T extends Account.Part> void put(T changed, Class<T> kind, Function<T, String> idOf) {
    all(kind).stream()
        .filter(one -> idOf.apply(one).equals(idOf.apply(changed)))
        .findFirst()
        .ifPresentOrElse(old -> replace(old, changed), () -> parts.add(changed));
  }

  /** Returns the first day of the history: that of the earliest anchor that is no plan. */
  Optional<LocalDate> start() {
    return start(anchors);
  }

  /** Returns the first day of the history, some day in the past where no anchor is known. */
  LocalDate first() {
    return start().orElse(asOf.minusDays(UNKNOWN_START));
  }

  static Optional<LocalDate> start(Map<Anchor, LocalDate> anchors) {
    return anchors.entrySet().stream()
        .filter(entry -> !entry.getKey().isPlan())
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }
}
