package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;

/**
 * A metric that the pack declares, with what the account reported of it up to the as-of date. There
 * is one for each declared metric, reported or not.
 */
public interface Metric extends Fact {

  /** Returns the metric's name. */
  @Declared(NameKind.METRIC)
  String id();

  /** Returns whether anything was reported up to the as-of date. */
  boolean reported();

  /** Returns whether anything was reported in a window, up to the as-of date. */
  boolean reportedWithin(@Declared(NameKind.WINDOW) String window);

  /**
   * Returns the value of the latest observation; of several on one day, the mean weighted by
   * sample.
   */
  @Open
  @Nullable BigDecimal latest();

  /**
   * Returns the sum of the observations in a window, up to the as-of date. Unknown if the anchor's
   * date is not known or nothing was reported since; 0 if the reports have moved past the window
   * without an observation in it.
   */
  @Open
  @Nullable BigDecimal total(@Declared(NameKind.WINDOW) String window);

  /**
   * Returns the mean of the observations in a window, weighted by sample, in 34 digits
   * (DECIMAL128); unknown if there is none.
   */
  @Open
  @Nullable BigDecimal mean(@Declared(NameKind.WINDOW) String window);

  /**
   * Returns in how many weeks of a window, counted from its anchor, a value above 0 was observed
   * (R3, R13, R164). Unknown as for a total.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal activeWeeks(@Declared(NameKind.WINDOW) String window);

  /**
   * Returns in how many weeks of a window, counted from its anchor, no value above 0 was observed
   * (R164): of those that have seven days in the window and are over, the as-of date being after
   * them. Unknown as for a total.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal idleWeeks(@Declared(NameKind.WINDOW) String window);

  /** Returns the calendar days since the latest observation (R158). */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysSinceReport();
}
