package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.Declared;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.authoring.Open;
import org.onboardingrules.authoring.Range;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;

/** Something that was said or held between the companies by the as-of date. */
@ReportedIn(Feed.INTERACTIONS)
public interface Interaction extends Fact {

  /** Returns what it was, or what was voiced in it. */
  @Words(InteractionKind.class)
  String kind();

  /** Returns who spoke. */
  @Words(Side.class)
  String spokenBy();

  /** Returns its date. */
  LocalDate on();

  /** Returns the calendar days from it to the as-of date. */
  @Range(from = 0)
  BigDecimal daysAgo();

  /**
   * Returns whether its date lies in a window. Unknown while the date of the window's anchor is not
   * known.
   */
  @Open
  @Nullable Boolean within(@Declared(NameKind.WINDOW) String window);

  /** Returns whether the customer attended. */
  @Open
  @Nullable Boolean attended();

  /** Returns which cause of churn the speaker voiced (R40). */
  @Open
  @Words(ChurnCause.class)
  @Nullable String about();

  /** Returns how it felt. */
  @Open
  @Words(Sentiment.class)
  @Nullable String sentiment();
}
