package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;

/** Where what is counted from an anchor ends: what the chosen rule asks about before the rest. */
record Edges(RulePack pack, Focus focus) {

  private static final int THEMED = 70;
  private static final Set<String> LATE = Set.of("late", "daysLate", "slipDays", "extendedDays");

  /** Returns a window that begins at an anchor; nothing if nothing is counted from there. */
  Optional<Window> window(Anchor anchor) {
    List<Window> themed = themed(anchor);
    return themed.isEmpty() || !focus.dice().percent(THEMED)
        ? focus.dice().any(focus.asked().from(anchor))
        : Optional.of(focus.dice().of(themed));
  }

  /** Returns the windows from an anchor that the chosen rule asks about. */
  List<Window> themed(Anchor anchor) {
    return focus.theme().stream()
        .flatMap(recipe -> recipe.atoms().stream())
        .flatMap(this::windows)
        .filter(window -> window.from() == anchor)
        .toList();
  }

  private Stream<Window> windows(Atom atom) {
    Stream<Window> named = atom.arguments().stream().flatMap(name -> declared(name).stream());
    Stream<Window> late =
        LATE.contains(atom.property())
            ? pack.deadline().stream().flatMap(name -> declared(name).stream())
            : Stream.empty();
    return Stream.of(Asked.counted(atom).stream(), named, late).flatMap(all -> all);
  }

  private Optional<Window> declared(String name) {
    return Optional.ofNullable(pack.windows().get(name)).map(DeclaredWindow::window);
  }

  /** Returns the last day of a window that begins on a day. */
  LocalDate last(Window window, LocalDate day) {
    return window.dates(day, pack.businessDays()).last();
  }

  /** Returns about the day on which a window begins that ends on a day. */
  static LocalDate first(Window window, LocalDate day) {
    return switch (window.unit()) {
      case DAYS -> day.minusDays(window.length());
      case BUSINESS_DAYS -> day.minusDays(window.length() * 7L / 5);
      case MONTHS -> day.minusMonths(window.length());
    };
  }
}
