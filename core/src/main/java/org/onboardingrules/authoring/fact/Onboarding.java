package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/**
 * The onboarding of one account as of the date: what is known of it as a whole, and figures
 * computed from its parts. There is exactly one.
 */
public interface Onboarding extends Fact {

  /** Returns the account's id. */
  String account();

  /** Returns the account's segment. */
  @Declared(NameKind.SEGMENT)
  String segment();

  /** Returns how closely the vendor accompanies the account. */
  @Open
  @Words(TouchModel.class)
  @Nullable String touchModel();

  /** Returns how complex the onboarding is. */
  @Open
  @Words(Complexity.class)
  @Nullable String complexity();

  /** Returns the number of seats sold. */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal seats();

  /** Returns the contract's value, in the contract's currency. */
  @Open
  @Nullable BigDecimal contractValue();

  /** Returns the date for which the question is asked. */
  LocalDate asOf();

  /**
   * Returns whether the date of an anchor is known: it has happened, or, for renewal and notice
   * deadline, it is planned.
   */
  boolean knows(@Words(Anchor.class) String anchor);

  /**
   * Returns the calendar days from an anchor to the as-of date. Unknown where its date is not known
   * or, for what happens rather than is planned, while it lies ahead; negative before the renewal
   * and the notice deadline.
   */
  @Open
  @Nullable BigDecimal daysSince(@Words(Anchor.class) String anchor);

  /**
   * Returns the calendar days from the as-of date to an anchor, the opposite of {@link #daysSince}.
   */
  @Open
  @Nullable BigDecimal daysUntil(@Words(Anchor.class) String anchor);

  /**
   * Returns the business days after an anchor's date up to the as-of date, as the pack declares
   * them. Unknown and negative as {@link #daysSince}.
   */
  @Open
  @Nullable BigDecimal businessDaysSince(@Words(Anchor.class) String anchor);

  /**
   * Returns whether a window has ended: the as-of date lies after its last day. Unknown while its
   * anchor's date is not known.
   */
  @Open
  @Nullable Boolean ended(@Declared(NameKind.WINDOW) String window);

  /**
   * Returns whether an event has happened by the as-of date; what the account does not record has
   * not happened.
   */
  boolean happened(@Words(LifecycleEvent.class) String event);

  /** Returns whether the host reports a feed for this account. */
  boolean reports(@Words(Feed.class) String feed);

  /** Returns the calendar days from signing the contract to the kickoff (R97). */
  @Open
  @Nullable BigDecimal kickoffDelay();

  /** Returns whether the onboarding has been closed by the as-of date (R106). */
  boolean closed();

  /** Returns the day by which the onboarding was to be complete, as first planned. */
  @Open
  @Nullable LocalDate originalDeadline();

  /** Returns the day by which the onboarding is to be complete, with valid extensions. */
  @Open
  @Nullable LocalDate deadline();

  /**
   * Returns whether the as-of date (or the closing date, if earlier) lies after the deadline with
   * valid extensions; unknown where no deadline is known.
   */
  @Open
  @Nullable Boolean late();

  /** Returns the calendar days after the deadline with valid extensions, 0 when not late. */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysLate();

  /**
   * Returns the calendar days that the plan has slipped: by valid extensions and by lateness
   * together. Moving a date does not reset it.
   */
  @Open
  @Nullable BigDecimal slipDays();

  /**
   * Returns the calendar days that valid extensions add up to, each from its old date, or from the
   * deadline in force if that is earlier; moving a date does not reset it.
   */
  @Range(from = 0)
  BigDecimal extendedDays();

  /** Returns how many extensions have been granted by the as-of date. */
  @Range(from = 0)
  BigDecimal extensionsGranted();

  /**
   * Returns whether a required milestone is overdue: due before the as-of date as now planned, and
   * not completed.
   */
  @Open
  @Nullable Boolean milestoneOverdue();

  /** Returns the share of required milestones that are completed, 0 to 1; 1 if none is required. */
  @Range(from = 0, to = 1)
  @Open
  @Nullable BigDecimal milestoneProgress();

  /**
   * Returns the calendar days since the customer last answered, attended a meeting or, where usage
   * is reported, used the product; counted from the start of the onboarding if it never did (R116).
   * Unknown where interactions are not reported.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysOfCustomerSilence();

  /**
   * Returns the calendar days since the vendor last spoke, counted from the start of the onboarding
   * if it never did (R127). Unknown where interactions are not reported.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysOfVendorSilence();

  /**
   * Returns the calendar days since the customer last used the product, a count above 0 being use;
   * counted from go-live if there was none since (R97, R128). Unknown before go-live, and where
   * usage is not reported.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysWithoutUse();

  /**
   * Returns the calendar days since the last success, a small win or a completed milestone; counted
   * from the kickoff if there was none since (R15, R90). Unknown before the kickoff, and where
   * interactions are not reported.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysSinceWin();

  /**
   * Returns whether the as-of date lies in a busy period of the customer or of the pack's calendar
   * (R122, R142). Unknown outside of the pack's where busy periods are not reported.
   */
  @Open
  @Nullable Boolean inBusyPeriod();

  /** Returns the host's latest health rating. */
  @Open
  @Words(HealthRating.class)
  @Nullable String health();

  /** Returns the enablement level reached, 1 to 4 (R95). */
  @Range(from = 1, to = 4)
  @Open
  @Nullable BigDecimal enablementLevel();

  /**
   * Returns the share of meetings that the customer attended, 0 to 1, of those for which attendance
   * is known (R97); unknown if there is none.
   */
  @Range(from = 0, to = 1)
  @Open
  @Nullable BigDecimal meetingAttendance();

  /**
   * Returns the share of the customer's tasks due by the as-of date that are done, 0 to 1 (R97);
   * unknown if none was due.
   */
  @Range(from = 0, to = 1)
  @Open
  @Nullable BigDecimal homeworkRate();

  /**
   * Returns whether first value is reached: the goal, the milestone or the total of a metric that
   * the pack names. A total is unknown while its anchor's date is not known or nothing was reported
   * since. Where usage is reported, and of no metric anything was, the product was never used and
   * first value is not reached.
   */
  @Open
  @Nullable Boolean firstValueReached();

  /** Returns the day on which first value was reached; unknown until then. */
  @Open
  @Nullable LocalDate firstValueOn();

  /**
   * Returns the time to value (R16, R59): the calendar days from the anchor of first value to the
   * day on which it was reached; unknown until then.
   */
  @Open
  @Nullable BigDecimal daysToFirstValue();

  /**
   * Returns the calendar days by which first value came, or is still missing, after the last day
   * that the segment's benchmark calls good (R89); 0 up to that day. Unknown without a benchmark,
   * and where it is not known whether first value was reached.
   */
  @Range(from = 0)
  @Open
  @Nullable BigDecimal daysPastBenchmark();

  /**
   * Returns whether the customer has confirmed the first-value goal, or any goal where the pack
   * names none (R65).
   */
  @Open
  @Nullable Boolean valueConfirmed();
}
