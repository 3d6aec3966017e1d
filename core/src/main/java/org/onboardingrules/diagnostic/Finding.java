package org.onboardingrules.diagnostic;

import java.util.Comparator;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;

/**
 * One thing that is wrong with a text, or worth knowing about it: what, where, and what to do.
 * Immutable. Findings sort by place, then code, then message.
 *
 * @param code the stable code; its documentation page has the same name
 * @param where the stretch of source that is meant
 * @param message what is wrong: lower case, user text in backticks, no full stop
 * @param help what to do about it, in the same style; never empty
 */
public record Finding(FindingCode code, Snippet where, String message, String help)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message)
          .thenComparing(Finding::help)
          .thenComparing(finding -> finding.where().length());

  /**
   * Checks that there is advice.
   *
   * @throws IllegalArgumentException if the message or the help is blank
   */
  public Finding {
    if (message.isBlank() || help.isBlank()) {
      throw new IllegalArgumentException("a finding says what is wrong and what to do: " + code);
    }
  }

  /** Returns the place where the stretch starts. */
  public Place place() {
    return where.place();
  }

  /** Returns how much the finding weighs. */
  public Severity severity() {
    return code.severity();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
