package org.onboardingrules.pack.declared;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.WindowUnit;

/** When a milestone is due, as a pack says it. */
public sealed interface Due {

  /** Returns what the function for this kind of due date returns. */
  <T> T match(Function<OnDay, T> onDay, Function<AtEndOf, T> atEndOf);

  /**
   * Returns the stretch of time on whose last day it is due; empty if the pack does not declare it.
   *
   * @param windows the windows of the pack by id
   */
  Optional<Window> in(Map<String, DeclaredWindow> windows);

  /**
   * On a calendar day after an event (R153). Immutable.
   *
   * @param day the day, 0 to 3660; day 0 is the date of the event
   * @param from the event from which it counts
   */
  record OnDay(int day, Anchor from) implements Due {

    @Override
    public <T> T match(Function<OnDay, T> onDay, Function<AtEndOf, T> atEndOf) {
      return onDay.apply(this);
    }

    @Override
    public Optional<Window> in(Map<String, DeclaredWindow> windows) {
      return Optional.of(new Window("due-day", from, day, WindowUnit.DAYS));
    }
  }

  /**
   * On the last day of a window (R154). Immutable.
   *
   * @param window the window's id
   */
  record AtEndOf(String window) implements Due {

    @Override
    public <T> T match(Function<OnDay, T> onDay, Function<AtEndOf, T> atEndOf) {
      return atEndOf.apply(this);
    }

    @Override
    public Optional<Window> in(Map<String, DeclaredWindow> windows) {
      return Optional.ofNullable(windows.get(window)).map(DeclaredWindow::window);
    }
  }
}
