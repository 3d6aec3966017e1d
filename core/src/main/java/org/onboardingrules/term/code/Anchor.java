package org.onboardingrules.term.code;

import java.util.Locale;

/** An event in the life of an account from which a window counts (R62, R63, R154). */
public enum Anchor implements Coded {
  /** The first contact between the companies (R21, R23). */
  FIRST_CONTACT,
  /** The contract was signed (R62). */
  CONTRACT_SIGNED,
  /** The trial started (R23, R63). */
  TRIAL_START,
  /** The product was introduced at the customer (R154). */
  INTRODUCTION,
  /** The kickoff meeting took place (R81). */
  KICKOFF,
  /** The customer works with the product (R68). */
  GO_LIVE,
  /** The contract is due for renewal. */
  RENEWAL,
  /** The last day on which notice can be served. */
  NOTICE_DEADLINE,
  /** The onboarding project was closed (R106). */
  ONBOARDING_CLOSED;

  /**
   * Returns whether its date is a plan, known ahead of time. All others happen, and are seen from
   * their date on.
   */
  public boolean isPlan() {
    return this == RENEWAL || this == NOTICE_DEADLINE;
  }

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}
