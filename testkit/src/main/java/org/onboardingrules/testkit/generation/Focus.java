package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one case is about: a rule among those of the pack, so that what its conditions ask comes
 * together more often than by chance alone.
 *
 * @param asked what is asked of accounts of the segment
 * @param theme what the chosen rule asks; empty if none was chosen
 * @param dice what is chosen by
 */
record Focus(Asked asked, List<Recipe> theme, Dice dice) {

  private static final int THEMED = 70;
  private static final int ON_THEME = 75;

  /** Chooses a rule, or none. */
  static Focus of(Asked asked, Dice dice) {
    List<Recipe> theme =
        asked.themes().isEmpty() || !dice.percent(THEMED) ? List.of() : dice.of(asked.themes());
    return new Focus(asked, theme, dice);
  }

  /** Returns something to make a fact by; nothing if no rule asks anything of it. */
  Optional<Recipe> recipe(String fact) {
    List<Recipe> here = theme(fact);
    return here.isEmpty() || !dice.percent(ON_THEME)
        ? dice.any(asked.of(fact))
        : Optional.of(dice.of(here));
  }

  /** Returns what the chosen rule asks of a type of fact. */
  List<Recipe> theme(String fact) {
    return theme.stream().filter(recipe -> recipe.fact().equals(fact)).toList();
  }

  /** Returns what a rule asks of the onboarding as a whole; nothing if none asks that. */
  Optional<Atom> atom(String property) {
    return atom("Onboarding", property);
  }

  /** Returns what a rule asks of a property of a type of fact; nothing if none asks that. */
  Optional<Atom> atom(String fact, String property) {
    List<Atom> here = themed(fact, property);
    return here.isEmpty() || !dice.percent(ON_THEME)
        ? dice.any(asked.of(fact, property))
        : Optional.of(dice.of(here));
  }

  /** Returns what the chosen rule asks of a property of a type of fact. */
  List<Atom> themed(String fact, String property) {
    return theme.stream()
        .filter(recipe -> recipe.fact().equals(fact))
        .flatMap(recipe -> recipe.of(property))
        .toList();
  }

  /** Returns whether the chosen rule asks that of the onboarding. */
  boolean isAbout(String property) {
    return !themed("Onboarding", property).isEmpty();
  }

  /** Returns a number at, just below or just above what a rule asks of the onboarding. */
  Optional<Integer> days(String property) {
    return atom(property).flatMap(this::near);
  }

  /** Returns a whole number at, just below or just above that of a test. */
  Optional<Integer> near(Atom atom) {
    return Optional.of(atom)
        .filter(Atom::isNumber)
        .map(numbered -> Asked.whole((BigDecimal) dice.of(numbered.values())))
        .map(number -> Math.max(0, number + dice.around()));
  }

  /** Returns the number that a test asks about. */
  static Optional<BigDecimal> number(Atom atom) {
    return Optional.of(atom).filter(Atom::isNumber).map(one -> (BigDecimal) one.values().get(0));
  }
}
