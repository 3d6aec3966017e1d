package org.onboardingrules.pack.declared;

import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Window;

/**
 * A named window of time. Immutable.
 *
 * @param window the window, its anchor filled in; at most 3660 days or 120 months long
 * @param at where it is declared
 */
public record DeclaredWindow(Window window, Snippet at) implements Declaration {

  @Override
  public String id() {
    return window.name();
  }
}
