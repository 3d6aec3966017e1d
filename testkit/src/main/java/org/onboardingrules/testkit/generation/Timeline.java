package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.code.Anchor;

/** Chooses the days of a case: the as-of date, and when the onboarding reached its anchors. */
final class Timeline {

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

  private final RulePack pack;
  private final Focus focus;
  private final Dice dice;
  private final Edges edges;
  private final Sketch sketch;
  private final List<Anchor> order;

  Timeline(RulePack pack, Focus focus, Sketch sketch) {
    this.pack = pack;
    this.focus = focus;
    this.dice = focus.dice();
    this.edges = new Edges(pack, focus);
    this.sketch = sketch;
    this.order = focus.asked().counts(Anchor.TRIAL_START) ? BY_TRIAL : BY_CONTRACT;
  }

  /** Sets the days of the sketch. */
  void draw() {
    Anchor main = main();
    LocalDate day = FIRST.plusDays(dice.below(SPREAD));
    sketch.anchors.put(main, day);
    sketch.asOf = end(main, day);
    earlier(order.subList(0, order.indexOf(main)), day);
    later(order.subList(order.indexOf(main) + 1, order.size()), day);
    contract();
    closing();
    plans();
    toBusyTime();
  }

  /** The anchor from which the as-of date is chosen. */
  private Anchor main() {
    List<Anchor> themed = order.stream().filter(one -> !edges.themed(one).isEmpty()).toList();
    if (!themed.isEmpty() && dice.percent(70)) {
      return dice.of(themed);
    }
    List<Anchor> counted = order.stream().filter(focus.asked()::counts).toList();
    boolean usual = order.contains(pack.anchor()) && dice.percent(70);
    return usual ? pack.anchor() : dice.of(counted.isEmpty() ? order : counted);
  }

  /** The day on which something ends that is counted from an anchor, one beside it, or any. */
  private LocalDate end(Anchor anchor, LocalDate day) {
    return dice.maybe(65, () -> edges.window(anchor))
        .flatMap(window -> window)
        .map(window -> edges.last(window, day).plusDays(dice.around()))
        .orElseGet(() -> day.plusDays(dice.below(LONGEST)));
  }

  private void earlier(List<Anchor> anchors, LocalDate first) {
    LocalDate next = first;
    for (int i = anchors.size() - 1; i >= 0; i--) {
      if (dice.percent(isUsual(anchors.get(i)) ? 85 : 5)) {
        LocalDate latest = next;
        next =
            asked(anchors.get(i))
                .filter(day -> !day.isAfter(latest))
                .orElseGet(() -> latest.minusDays(gap()));
        sketch.anchors.put(anchors.get(i), next);
      }
    }
  }

  private void later(List<Anchor> anchors, LocalDate last) {
    LocalDate previous = last;
    for (Anchor anchor : anchors) {
      if (dice.percent(isUsual(anchor) ? 78 : 5)) {
        LocalDate earliest = previous;
        LocalDate next =
            asked(anchor)
                .filter(day -> !day.isBefore(earliest))
                .orElseGet(() -> earliest.plusDays(gap()));
        if (!next.isAfter(sketch.asOf) || dice.percent(15)) {
          sketch.anchors.put(anchor, next);
          previous = next;
        }
      }
    }
  }

  /** A day from which something that is counted ends on the as-of date, or beside it. */
  private Optional<LocalDate> asked(Anchor anchor) {
    int share = edges.themed(anchor).isEmpty() ? 45 : 80;
    return dice.maybe(share, () -> edges.window(anchor))
        .flatMap(window -> window)
        .map(window -> Edges.first(window, sketch.asOf).plusDays(dice.around()));
  }

  private boolean isUsual(Anchor anchor) {
    return focus.asked().counts(anchor)
        || anchor == Anchor.KICKOFF
        || anchor == Anchor.GO_LIVE
        || anchor == Anchor.CONTRACT_SIGNED
        || anchor == pack.anchor();
  }

  private int gap() {
    return dice.maybe(focus.isAbout("kickoffDelay") ? 80 : 10, () -> focus.days("kickoffDelay"))
        .flatMap(days -> days)
        .orElseGet(() -> dice.of(0, 1, 3, 7, 10, 14, 21, 30));
  }

  /** After a trial, the contract comes when it comes. */
  private void contract() {
    if (order.equals(BY_TRIAL) && dice.percent(35)) {
      sketch.anchors.put(Anchor.CONTRACT_SIGNED, dice.day(sketch.first(), sketch.asOf));
    }
  }

  private void closing() {
    boolean asked =
        focus.theme("Onboarding").stream().anyMatch(one -> one.flag("closed").orElse(false));
    if (dice.percent(asked ? 85 : 10)) {
      LocalDate latest =
          sketch.anchors.values().stream().max(Comparator.naturalOrder()).orElseThrow();
      LocalDate ahead = sketch.asOf.plusDays(dice.percent(25) ? 1 : 0);
      sketch.anchors.put(Anchor.ONBOARDING_CLOSED, dice.day(latest, ahead));
    }
  }

  private void plans() {
    for (Anchor plan : List.of(Anchor.RENEWAL, Anchor.NOTICE_DEADLINE)) {
      if (dice.percent(focus.asked().counts(plan) ? 80 : 8)) {
        LocalDate day =
            edges
                .window(plan)
                .map(window -> sketch.asOf.plusDays(window.length() + dice.around()))
                .orElseGet(() -> sketch.first().plusYears(1));
        sketch.anchors.put(plan, day);
      }
    }
  }

  /** Now and then moves it all so that the as-of date lies at an edge of a declared busy period. */
  private void toBusyTime() {
    Optional<DeclaredBusyPeriod> busy = dice.any(pack.busyPeriods().values());
    if (busy.isPresent() && dice.percent(15)) {
      DateRange dates = busy.get().period().nextAfter(sketch.asOf);
      LocalDate edge = dice.of(dates.first(), dates.last()).plusDays(dice.around());
      long by = ChronoUnit.DAYS.between(sketch.asOf, edge);
      sketch.anchors.replaceAll((anchor, on) -> on.plusDays(by));
      sketch.asOf = edge;
    }
  }
}
