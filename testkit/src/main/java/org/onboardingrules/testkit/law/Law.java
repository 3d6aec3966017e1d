package org.onboardingrules.testkit.law;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What must hold of a pack, whatever the account; the word is what reports call it. */
public enum Law implements Coded {
  /** An account is complete only if its value is evidenced in the way that the pack declares. */
  VALUE_EVIDENCED("complete only with value evidenced as the pack declares", "R125"),

  /** There is one decision, and it is the first of the pack's order that the reasons allow. */
  ONE_DECISION("one decision, the first in the pack's order that the reasons allow", "R115"),

  /**
   * While the onboarding is open, one reason to escalate is enough, whatever else is good; only a
   * reason to release outweighs it.
   */
  EVERY_REASON_ESCALATES(
      "one reason to escalate is enough while the onboarding is open", "R116-R120"),

  /**
   * A milestone or a task that is completed, or more of a metric that the pack declares as {@code
   * better: more} (less of one that it declares as {@code better: less}), never turns complete into
   * incomplete.
   */
  MORE_NEVER_UNDOES("more done, or more of a good metric, never undoes completion", "R12"),

  /**
   * The decision does not stay {@code extend} for ever: neither if two years pass in which nothing
   * happens, nor if each extension that is suggested is granted.
   */
  NO_ENDLESS_EXTENSION("an onboarding is not extended without end", "R126"),

  /** What happens after the as-of date changes nothing; plans, such as due dates, may. */
  FUTURE_DOES_NOT_MATTER("nothing that happens after the as-of date matters", ""),

  /**
   * An account that is not complete does not become so because a feed, a metric, a goal, its
   * baseline or its confirmation, a completed milestone or an observation of a count is missing.
   * Observations of a count that the pack declares as {@code better: less} may be.
   */
  MISSING_DATA_NEVER_COMPLETES("missing data never makes complete", "R125"),

  /** The order in which an account lists its parts changes nothing. */
  ORDER_DOES_NOT_MATTER("the order of facts does not matter", ""),

  /** Scenarios with {@code profile: churned} are not complete. */
  CHURNED_PROFILES_FAIL("customers like those who left are not complete", "R11, R12"),

  /** Scenarios with {@code profile: successful} are complete. */
  SUCCESSFUL_PROFILES_PASS("customers like those who succeeded are complete", "R11, R12"),

  /**
   * Complete is easier than success: of each scenario with {@code profile: successful}, something
   * can be taken away, be it an observation, one of a count or a completed milestone, and it is
   * still complete.
   */
  COMPLETE_BEFORE_SUCCESS("complete comes before success", "R12");

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String sentence;
  private final String source;

  Law(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Returns its name, kebab-case. */
  @Override
  public String word() {
    return word;
  }

  /** Returns what it says, in a few words. */
  public String sentence() {
    return sentence;
  }

  /** Returns the requirements that ask for it; empty if none does by number. */
  public String source() {
    return source;
  }
}
