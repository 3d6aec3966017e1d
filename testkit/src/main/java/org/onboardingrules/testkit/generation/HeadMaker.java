package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.account.Money;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.AmountRange;
import org.onboardingrules.pack.declared.DeclaredSegment;
import org.onboardingrules.pack.declared.SegmentBounds;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** Makes what an account carries beside its history: its size, its events, what is reported. */
record HeadMaker(RulePack pack, Focus focus, Sketch sketch) {

  private static final String CURRENCY = "JPY";

  private Dice dice() {
    return focus.dice();
  }

  /** Sets touch model, complexity and size. */
  void profile() {
    word("touchModel", TouchModel.class).ifPresent(model -> sketch.touchModel = model);
    word("complexity", Complexity.class).ifPresent(how -> sketch.complexity = how);
    dice()
        .maybe(30, () -> dice().any(pack.segments().values()))
        .flatMap(segment -> segment)
        .flatMap(DeclaredSegment::bounds)
        .ifPresent(this::size);
    number("seats").ifPresent(seats -> sketch.seats = OptionalInt.of(seats));
    number("contractValue")
        .map(amount -> new Money(BigDecimal.valueOf(amount), CURRENCY))
        .ifPresent(worth -> sketch.contractValue = worth);
  }

  private <E extends Enum<E> & Coded> Optional<E> word(String property, Class<E> type) {
    return focus
        .atom(property)
        .filter(atom -> dice().percent(70))
        .flatMap(atom -> Coded.of(type, atom.values().get(0).toString()))
        .or(() -> dice().maybe(35, () -> dice().of(type.getEnumConstants())));
  }

  private Optional<Integer> number(String property) {
    return focus.days(property).filter(number -> dice().percent(70));
  }

  private void size(SegmentBounds bounds) {
    bounds.seats().ifPresent(range -> sketch.seats = OptionalInt.of(Asked.whole(at(range))));
    bounds
        .contractValue()
        .ifPresent(range -> sketch.contractValue = new Money(at(range.amount()), range.currency()));
  }

  private BigDecimal at(AmountRange range) {
    BigDecimal edge = dice().percent(50) ? range.from() : range.below().orElse(range.from());
    return edge.add(BigDecimal.valueOf(dice().around())).max(BigDecimal.ZERO);
  }

  /** Sets which events happened, and when. */
  void events() {
    PartMaker parts = new PartMaker(pack, focus, sketch);
    for (LifecycleEvent event : LifecycleEvent.values()) {
      boolean rare = event == LifecycleEvent.NOTICE_SERVED || event == LifecycleEvent.EXIT_SURVEY;
      boolean wanted = asked(event).orElseGet(() -> dice().percent(rare ? 8 : 45));
      if (wanted) {
        sketch.events.put(event, parts.someday());
      }
    }
  }

  /** Whether the chosen rule asks for an event, most of the time followed. */
  private Optional<Boolean> asked(LifecycleEvent event) {
    return focus.themed("Onboarding", "happened").stream()
        .filter(atom -> atom.asks("happened", event.word()))
        .findFirst()
        .map(atom -> atom.values().contains(true))
        .filter(wanted -> dice().percent(85));
  }

  /** Sets what is reported: mostly all, now and then less. */
  void feeds() {
    List<Feed> all = List.of(Feed.values());
    sketch.feeds.addAll(all);
    int fewer = dice().percent(70) ? 0 : dice().percent(60) ? 1 : dice().between(2, all.size());
    for (int left = fewer; left > 0; left--) {
      sketch.feeds.remove(dice().of(all));
    }
  }
}
