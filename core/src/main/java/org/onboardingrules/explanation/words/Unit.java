package org.onboardingrules.explanation.words;

import org.onboardingrules.term.Text;

/** What a number counts, where its words alone do not say so. */
enum Unit {
  /** A plain number: a share, a value of a metric, an amount of things. */
  NONE("", "", ""),
  /** Calendar days. */
  DAYS(" day", " days", "日"),
  /** Business days, as the pack declares them. */
  BUSINESS_DAYS(" business day", " business days", "営業日"),
  /** Weeks. */
  WEEKS(" week", " weeks", "週");

  private final String one;
  private final String many;
  private final String ja;

  Unit(String one, String many, String ja) {
    this.one = one;
    this.many = many;
    this.ja = ja;
  }

  Text amount(String number) {
    boolean single = number.equals("1") || number.equals("-1");
    return new Text(number + (single ? one : many), number + ja);
  }
}
