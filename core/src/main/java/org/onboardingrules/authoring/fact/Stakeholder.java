package org.onboardingrules.authoring.fact;

import java.math.BigDecimal;
import org.onboardingrules.authoring.Range;
import org.onboardingrules.authoring.ReportedIn;
import org.onboardingrules.authoring.Words;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.StakeholderRole;

/** A person with a role for the onboarding that began by the as-of date. */
@ReportedIn(Feed.STAKEHOLDERS)
public interface Stakeholder extends Fact {

  /** Returns the role. */
  @Words(StakeholderRole.class)
  String role();

  /** Returns whether the person still has it on the as-of date. */
  boolean active();

  /** Returns the calendar days from its start to the as-of date, or to its end. */
  @Range(from = 0)
  BigDecimal daysInRole();
}
