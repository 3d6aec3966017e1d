package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;

/** Chooses the days of a case: the as-of date, and when the onboarding reached its anchors. */
record Timeline(RulePack pack, Focus focus) {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int SPREAD = 90;
  private static final int LONGEST = 150;
  private static final List<Anchor> BY_CONTRACT =
      List.of(
          Anchor.FIRST_CONTACT,
          Anchor.CONTRACT_SIGNED,
          Anchor.INTRODUCTION,
          Anchor.KICKOFF,
          Anchor.GO_LIVE);
  private static final List<Anchor> BY_TRIAL =
      List.of(
          Anchor.FIRST_CONTACT,
          Anchor.TRIAL_START,
          Anchor.INTRODUCTION,
          Anchor.KICKOFF,
          Anchor.GO_LIVE);

  /** Sets the days of a sketch. */
  void draw(Sketch sketch) {
    Dice dice = focus.dice();
    List<Anchor> order = order();
    Anchor main = main(order, dice);
    LocalDate day = FIRST.plusDays(dice.below(SPREAD));
    LocalDate asOf = boundary(main, day).orElseGet(() -> day.plusDays(dice.below(LONGEST)));
    sketch.anchors.put(main, day);
    sketch.asOf = asOf;
    before(sketch, order.subList(0, order.indexOf(main)), day);
    after(sketch, order.subList(order.indexOf(main) + 1, order.size()), day);
    aside(sketch);
    shift(sketch);
  }

  private List<Anchor> order() {
    return focus.asked().counts(Anchor.TRIAL_START) ? BY_TRIAL : BY_CONTRACT;
  }

  private Anchor main(List<Anchor> order, Dice dice) {
    Optional<Anchor> asked =
        focus
            .atom("Onboarding", atom -> !atom.arguments().isEmpty() && atom.isNumber())
            .flatMap(
                atom ->
                    order.stream().filter(a -> atom.arguments().contains(a.word())).findFirst());
    if (asked.isPresent() && dice.percent(50)) {
      return asked.get();
    }
    Anchor usual = pack.anchor();
    return order.contains(usual) && dice.percent(70)
        ? usual
        : dice.of(
            order.stream().filter(focus.asked()::counts).toList().isEmpty()
                ? order
                : order.stream().filter(focus.asked()::counts).toList());
  }

  /** Returns the last day of something that is counted from an anchor, or a day beside it. */
  Optional<LocalDate> boundary(Anchor anchor, LocalDate day) {
    Dice dice = focus.dice();
    if (!dice.percent(60)) {
      return Optional.empty();
    }
    return themed(anchor)
        .filter(window -> dice.percent(70))
        .or(() -> dice.any(focus.asked().windows().getOrDefault(anchor, List.of())))
        .map(window -> last(window, day).plusDays(dice.around()));
  }

  private Optional<Window> themed(Anchor anchor) {
    return focus.theme().stream()
        .flatMap(recipe -> recipe.atoms().stream())
        .flatMap(atom -> windows(atom, anchor).stream())
        .findFirst();
  }

  private List<Window> windows(Atom atom, Anchor anchor) {
    List<Window> found = new ArrayList<>();
    for (String argument : atom.arguments()) {
      if (argument.equals(anchor.word()) && atom.isNumber()) {
        Focus.number(atom)
            .map(Asked::whole)
            .ifPresent(days -> found.add(Asked.days(anchor, Math.abs(days))));
      }
      Optional.ofNullable(pack.windows().get(argument))
          .map(declared -> declared.window())
          .filter(window -> window.from() == anchor)
          .ifPresent(found::add);
    }
    return found;
  }

  LocalDate last(Window window, LocalDate day) {
    return window.dates(day, pack.businessDays()).last();
  }

  private void before(Sketch sketch, List<Anchor> earlier, LocalDate first) {
    Dice dice = focus.dice();
    LocalDate next = first;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Anchor anchor = earlier.get(i);
      if (dice.percent(usual(anchor) ? 85 : 5)) {
        LocalDate latest = next;
        LocalDate asked =
            back(anchor, sketch.asOf)
                .filter(d -> !d.isAfter(latest))
                .orElse(latest.minusDays(gap()));
        next = dice.percent(50) ? asked : latest.minusDays(gap());
        sketch.anchors.put(anchor, next);
      }
    }
  }

  private void after(Sketch sketch, List<Anchor> later, LocalDate last) {
    Dice dice = focus.dice();
    LocalDate previous = last;
    for (Anchor anchor : later) {
      if (dice.percent(usual(anchor) ? 75 : 5)) {
        LocalDate earliest = previous;
        LocalDate next =
            back(anchor, sketch.asOf)
                .filter(day -> !day.isBefore(earliest) && dice.percent(60))
                .orElseGet(() -> earliest.plusDays(gap()));
        if (!next.isAfter(sketch.asOf) || dice.percent(15)) {
          sketch.anchors.put(anchor, next);
          previous = next;
        }
      }
    }
  }

  /** The day from which something that is counted ends on the as-of date, or beside it. */
  private Optional<LocalDate> back(Anchor anchor, LocalDate asOf) {
    Dice dice = focus.dice();
    return themed(anchor)
        .or(() -> dice.any(focus.asked().windows().getOrDefault(anchor, List.of())))
        .map(window -> asOf.minusDays(days(window)).plusDays(dice.around()));
  }

  static int days(Window window) {
    return switch (window.unit()) {
      case DAYS -> window.length();
      case BUSINESS_DAYS -> window.length() * 7 / 5;
      case MONTHS -> window.length() * 30;
    };
  }

  private boolean usual(Anchor anchor) {
    return focus.asked().counts(anchor)
        || anchor == Anchor.KICKOFF
        || anchor == Anchor.GO_LIVE
        || anchor == Anchor.CONTRACT_SIGNED
        || anchor == pack.anchor();
  }

  private int gap() {
    Dice dice = focus.dice();
    return focus
        .days("kickoffDelay")
        .filter(days -> dice.percent(30))
        .orElseGet(() -> dice.of(0, 1, 3, 7, 10, 14, 21, 30));
  }

  private void aside(Sketch sketch) {
    Dice dice = focus.dice();
    LocalDate start = sketch.start().orElseThrow();
    if (order() == BY_TRIAL && dice.percent(35)) {
      sketch.anchors.put(Anchor.CONTRACT_SIGNED, dice.day(start, sketch.asOf));
    }
    boolean closing =
        focus.theme("Onboarding").stream().anyMatch(r -> r.flag("closed").orElse(false));
    LocalDate latest = sketch.anchors.values().stream().max(LocalDate::compareTo).orElseThrow();
    if (dice.percent(closing ? 80 : 10)) {
      sketch.anchors.put(
          Anchor.ONBOARDING_CLOSED, dice.day(latest, sketch.asOf.plusDays(dice.of(0, 0, 0, 1))));
    }
    for (Anchor plan : List.of(Anchor.RENEWAL, Anchor.NOTICE_DEADLINE)) {
      if (dice.percent(focus.asked().counts(plan) ? 80 : 8)) {
        sketch.anchors.put(plan, plan(plan, sketch, start));
      }
    }
  }

  private LocalDate plan(Anchor plan, Sketch sketch, LocalDate start) {
    Dice dice = focus.dice();
    LocalDate asked =
        dice.any(focus.asked().windows().getOrDefault(plan, List.of()))
            .map(window -> sketch.asOf.plusDays(window.length() + dice.around()))
            .orElse(start.plusYears(1));
    return asked.isBefore(start) ? start.plusYears(1) : asked;
  }

  /** Moves everything so that the as-of date lies at an edge of a time in which all are busy. */
  private void shift(Sketch sketch) {
    Dice dice = focus.dice();
    if (pack.busyPeriods().isEmpty() || !dice.percent(15)) {
      return;
    }
    DeclaredBusyPeriod busy = dice.of(List.copyOf(pack.busyPeriods().values()));
    DateRange dates = busy.period().nextAfter(sketch.asOf);
    LocalDate edge = dice.of(dates.first(), dates.last()).plusDays(dice.around());
    long by = edge.toEpochDay() - sketch.asOf.toEpochDay();
    Map<Anchor, LocalDate> moved = new EnumMap<>(Anchor.class);
    sketch.anchors.forEach((anchor, on) -> moved.put(anchor, on.plusDays(by)));
    sketch.anchors.putAll(moved);
    sketch.asOf = edge;
  }
}
