package org.onboardingrules.term.code;

import java.util.Locale;
import java.util.Optional;

/** A part of accounts that a table can hold, a row for each entry. */
public enum AccountPart implements Coded {
  /** The accounts themselves. */
  ACCOUNTS,
  /** Milestones. */
  MILESTONES(Feed.MILESTONES),
  /** Later changes of a milestone's due date. */
  REPLANS(Feed.MILESTONES),
  /** Observations of metrics. */
  METRICS(Feed.USAGE),
  /** Goals. */
  GOALS(Feed.GOALS),
  /** Statements that a goal is met, where it has no figures. */
  QUALITATIVE_CONFIRMATIONS(Feed.GOALS),
  /** Interactions. */
  INTERACTIONS(Feed.INTERACTIONS),
  /** Blockers. */
  BLOCKERS(Feed.BLOCKERS),
  /** Scope changes. */
  SCOPE_CHANGES(Feed.SCOPE_CHANGES),
  /** Stakeholders. */
  STAKEHOLDERS(Feed.STAKEHOLDERS),
  /** Busy periods. */
  BUSY_PERIODS(Feed.BUSY_PERIODS),
  /** Extensions. */
  EXTENSIONS,
  /** Tasks. */
  TASKS(Feed.TASKS),
  /** Levels of enablement. */
  ENABLEMENT,
  /** Ratings of health. */
  HEALTH;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Optional<Feed> feed;

  AccountPart() {
    this.feed = Optional.empty();
  }

  AccountPart(Feed feed) {
    this.feed = Optional.of(feed);
  }

  @Override
  public String word() {
    return word;
  }

  /** Returns the feed that delivers the part, if it is one that a host may report or not. */
  public Optional<Feed> feed() {
    return feed;
  }
}
