package org.onboardingrules.rule.reading;

/** What turns a condition around, and what to write where it must not be turned around. */
enum Negation {
  /** Nothing does; not reported. */
  NONE("", ""),
  /** {@code !} before an expression. */
  EXCLAMATION(
      "unknown must not count as no",
      "say what must hold: compare the other way around, or write `== false`"),
  /** {@code !=} or {@code not in}. */
  INEQUALITY(
      "unknown must not count as different", "name the values that are meant, with `==` or `in`"),
  /** {@code not} before a pattern. */
  NOT(
      "unknown must not count as no",
      "look for a fact that shows it instead, such as one with `completed == false`"),
  /** The first pattern of a forall. */
  FORALL(
      "what is unknown must not be passed over",
      "keep the first pattern to what is always known; what may be unknown can stand in the next"),
  /** The source of an accumulate. */
  ACCUMULATE(
      "what is unknown must not go uncounted", "count by what is always known of such a fact");

  private final String why;
  private final String help;

  Negation(String why, String help) {
    this.why = why;
    this.help = help;
  }

  String why() {
    return why;
  }

  String help() {
    return help;
  }
}
