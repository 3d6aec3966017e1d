package org.onboardingrules.pack;

/** How large the numbers of a pack may be; larger ones are slips of the pen. */
final class Bounds {

  /** Ten years of calendar days, leap days included, in round figures. */
  static final int MOST_DAYS = 3660;

  /** Ten years of calendar months. */
  static final int MOST_MONTHS = 120;

  /** More extensions than any onboarding sees. */
  static final int MOST_EXTENSIONS = 100;

  /** More criteria than anybody keeps in mind. */
  static final int MOST_CRITERIA = 100;

  private Bounds() {}
}
