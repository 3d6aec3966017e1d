package org.onboardingrules.explanation.words;

import org.onboardingrules.term.Text;

/**
 * The words for one property; {@code {}} stands for its argument.
 *
 * @param name a noun phrase for its value
 * @param holds what is said where a flag is true
 * @param fails what is said where it is false
 * @param unit of a number
 */
record Phrase(Text name, Text holds, Text fails, Unit unit) {

  private static final String ARGUMENT = "{}";

  /** That of a value, in its unit. */
  static Phrase of(Unit unit, String en, String ja) {
    Text name = new Text(en, ja);
    return new Phrase(name, name, name, unit);
  }

  /** That of a value without a unit. */
  static Phrase of(String en, String ja) {
    return of(Unit.NONE, en, ja);
  }

  /** That of a flag, by predicates that follow the name of the fact. */
  static Phrase flag(String holds, String fails, String holdsJa, String failsJa) {
    return clause("it ", holds, fails, holdsJa, failsJa);
  }

  /** That of a flag, by clauses that stand alone. */
  static Phrase clause(String holds, String fails, String holdsJa, String failsJa) {
    return clause("", holds, fails, holdsJa, failsJa);
  }

  private static Phrase clause(
      String subject, String holds, String fails, String holdsJa, String failsJa) {
    return new Phrase(
        new Text("whether " + subject + holds, holdsJa + "かどうか"),
        new Text(holds, holdsJa),
        new Text(fails, failsJa),
        Unit.NONE);
  }

  static Text filled(Text text, Text argument) {
    return new Text(
        text.en().replace(ARGUMENT, argument.en()), text.ja().replace(ARGUMENT, argument.ja()));
  }
}
