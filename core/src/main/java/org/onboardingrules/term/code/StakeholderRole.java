package org.onboardingrules.term.code;

import java.util.Locale;

/** The role that a person has for the onboarding. */
public enum StakeholderRole implements Coded {
  /** Drives the product inside (R84, R107). */
  CHAMPION,
  /** Backs it from the top (R107, R108). */
  EXECUTIVE_SPONSOR,
  /** Answers the vendor day by day (R139). */
  POINT_OF_CONTACT,
  /** Decides on the contract (R140). */
  DECISION_MAKER;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}
