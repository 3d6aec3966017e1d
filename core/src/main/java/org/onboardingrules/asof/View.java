package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

/** One account as of one date: what all facts about it are computed from. */
record View(Account account, RulePack pack, SegmentId segment, LocalDate asOf) {

  /** The date of an anchor as it is seen: what happens is not seen before it has happened. */
  Optional<LocalDate> anchor(Anchor anchor) {
    return account.anchor(anchor).filter(date -> anchor.isPlan() || isSeen(date));
  }

  /** Whether the date of an anchor is known and after the as-of date. */
  boolean liesAhead(Anchor anchor) {
    return account.anchor(anchor).filter(asOf::isBefore).isPresent();
  }

  /** The date of an anchor, if it was not reported; one that lies ahead was. */
  Stream<Missing> missing(Anchor anchor) {
    return account.anchor(anchor).isPresent() ? Stream.empty() : Stream.of(Missing.anchor(anchor));
  }

  /** All that a feed brings, if it is not reported. */
  Stream<Missing> missing(Feed feed) {
    return reports(feed) ? Stream.empty() : Stream.of(Missing.feed(feed));
  }

  /** The dates of a window; empty while its anchor's date is not known. */
  Optional<DateRange> dates(Window window) {
    return anchor(window.from()).map(date -> window.dates(date, pack.businessDays()));
  }

  boolean isSeen(LocalDate date) {
    return !date.isAfter(asOf);
  }

  /**
   * The busy periods of the account, and of those in the pack's calendar the latest that has begun
   * and the next one.
   */
  List<BusyTime> busyTimes() {
    Stream<BusyTime> reported = account.busyPeriods().stream().map(BusyTime::of);
    Stream<BusyTime> yearly = pack.busyPeriods().values().stream().flatMap(this::aroundTheDate);
    return Stream.concat(reported, yearly).toList();
  }

  private Stream<BusyTime> aroundTheDate(DeclaredBusyPeriod declared) {
    return Stream.of(declared.period().latestBy(asOf), declared.period().nextAfter(asOf))
        .map(dates -> BusyTime.of(declared, dates));
  }

  boolean reports(Feed feed) {
    return account.feeds().contains(feed);
  }

  /** The date up to which time runs against the onboarding: its closing, or the as-of date. */
  LocalDate runsUntil() {
    return anchor(Anchor.ONBOARDING_CLOSED).orElse(asOf);
  }

  BigDecimal daysSince(LocalDate date) {
    return daysBetween(date, asOf);
  }

  /** The business days after a date; empty if the pack does not say which those are. */
  Optional<BigDecimal> businessDaysSince(LocalDate date) {
    return pack.businessDays().map(days -> BigDecimal.valueOf(days.between(date, asOf)));
  }

  static BigDecimal daysBetween(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
  }

  /** What is not listed did not happen where the feed is reported, and is unknown elsewhere. */
  @Nullable Boolean happened(boolean listed, Feed feed) {
    return listed ? Boolean.TRUE : reports(feed) ? Boolean.FALSE : null;
  }

  Window window(String name) {
    DeclaredWindow window = pack.windows().get(name);
    if (window == null) {
      throw new IllegalArgumentException("the pack declares no window `" + name + "`");
    }
    return window.window();
  }

  BigDecimal threshold(String name) {
    Threshold threshold = pack.thresholds().get(name);
    if (threshold == null) {
      throw new IllegalArgumentException("the pack declares no threshold `" + name + "`");
    }
    return threshold
        .valueFor(segment)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "threshold `" + name + "` has no value for segment " + segment.name()));
  }

  /** The dates of a window, as far as they are known, and how they lie to the as-of date. */
  Stream<Text> told(String window) {
    return dates(window(window)).stream().map(dates -> Phrase.WINDOW.say(window, told(dates)));
  }

  Text told(DateRange dates) {
    LocalDate first = dates.first();
    LocalDate last = dates.last();
    if (asOf.isBefore(first)) {
      return Phrase.SPAN_AHEAD.say(first, last, Phrase.days(daysBetween(asOf, first)));
    }
    BigDecimal left = daysBetween(asOf, last);
    if (left.signum() == 0) {
      return Phrase.SPAN_LAST.say(first, last);
    }
    return left.signum() < 0
        ? Phrase.SPAN_OVER.say(first, last, Phrase.days(left.negate()))
        : Phrase.SPAN_OPEN.say(first, last, Phrase.days(left));
  }

  /** The date of an anchor, as far as it is known. */
  Stream<Text> told(Anchor anchor) {
    return anchor(anchor).stream().map(date -> Phrase.NAMED.say(CodedText.of(anchor), date));
  }

  Text metricTitle(String id) {
    return Optional.ofNullable(pack.metrics().get(id))
        .flatMap(DeclaredMetric::title)
        .orElseGet(() -> Text.same(id));
  }
}
