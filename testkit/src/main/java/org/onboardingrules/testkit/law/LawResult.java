package org.onboardingrules.testkit.law;

/**
 * What became of one law. Immutable.
 *
 * @param law the law
 * @param standing how it stands
 * @param tested how many times it was put to the test
 * @param text the smallest case that breaks it, as a scenario to paste, with what is wrong in
 *     comments; the reason why it was switched off; empty if it holds or was not tested
 */
public record LawResult(Law law, LawStanding standing, int tested, String text) {

  /** Returns a line about it, and the counterexample below if there is one. */
  @Override
  public String toString() {
    String line = "%-28s %s".formatted(law.word(), told());
    return standing == LawStanding.BROKEN ? line + "\n" + text.indent(2).stripTrailing() : line;
  }

  private String told() {
    return switch (standing) {
      case HOLDS -> "holds, put to the test " + tested + " times";
      case BROKEN ->
          "broken: " + law.sentence() + (law.source().isEmpty() ? "" : " (" + law.source() + ")");
      case NOT_TESTED -> "not put to the test";
      case SWITCHED_OFF -> "switched off: " + text;
    };
  }
}
