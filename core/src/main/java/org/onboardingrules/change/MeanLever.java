package org.onboardingrules.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.MetricKind;

/**
 * What has to be observed for a mean to meet a bound: as far on the one side of it as the mean is
 * on the other now, if there can be such values, and on as many items as that takes.
 *
 * @param kind the metric's kind
 * @param seen what counts so far
 * @param wanted what the mean must be
 * @param shortOf how many more items it must be the mean of at least
 */
record MeanLever(
    MetricKind kind, List<Observation> seen, Wanted.OfNumber wanted, BigDecimal shortOf) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal MOST_ITEMS = BigDecimal.valueOf(1_000_000);
  private static final int LEAST_DECIMALS = 2;
  private static final int MOST_DECIMALS = 8;

  /** Values, and on how many items. */
  record Needed(BigDecimal value, int items) {}

  /** Returns what has to be observed; empty if nothing can make up for what was. */
  Optional<Needed> needed() {
    BigDecimal items = items();
    if (items.signum() == 0) {
      return needed(bound(), shortOf.max(BigDecimal.ONE));
    }
    BigDecimal mean = sum().divide(items, MathContext.DECIMAL128);
    if (wanted.metBy(mean).compareTo(Truth.TRUE) == 0) {
      return needed(bound(), shortOf.max(BigDecimal.ONE));
    }
    BigDecimal bound = bound();
    BigDecimal more = items.max(shortOf);
    BigDecimal value = makingUp(bound, items, more);
    BigDecimal possible = within(value, bound);
    if (possible.compareTo(bound) == 0) {
      return Optional.empty();
    } else if (possible.compareTo(value) != 0) {
      BigDecimal gap = bound.multiply(items).subtract(sum());
      more = gap.divide(possible.subtract(bound), 0, RoundingMode.CEILING).max(shortOf);
      possible = within(makingUp(bound, items, more), bound);
    }
    return needed(possible, more);
  }

  private static Optional<Needed> needed(BigDecimal value, BigDecimal items) {
    return items.compareTo(MOST_ITEMS) > 0
        ? Optional.empty()
        : Optional.of(new Needed(value, items.setScale(0, RoundingMode.CEILING).intValueExact()));
  }

  private BigDecimal items() {
    return BigDecimal.valueOf(seen.stream().mapToLong(Observation::sample).sum());
  }

  private BigDecimal sum() {
    return seen.stream()
        .map(o -> o.value().multiply(BigDecimal.valueOf(o.sample())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The value nearest to the bound that meets it. */
  private BigDecimal bound() {
    BigDecimal off = wanted.upwards() ? wanted.bound().subtract(TWO) : wanted.bound().add(TWO);
    return wanted.nearest(off.setScale(decimals(), RoundingMode.FLOOR), decimals());
  }

  private int decimals() {
    if (kind == MetricKind.COUNT || kind == MetricKind.RATING) {
      return 0;
    }
    int written =
        Stream.concat(Stream.of(wanted.bound()), seen.stream().map(Observation::value))
            .mapToInt(number -> number.stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return Math.min(MOST_DECIMALS, Math.max(LEAST_DECIMALS, written));
  }

  /** What so many more items must be on average for the mean to come to the bound. */
  private BigDecimal makingUp(BigDecimal bound, BigDecimal items, BigDecimal more) {
    BigDecimal needed = bound.multiply(items.add(more)).subtract(sum());
    RoundingMode outwards = rises() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return needed.divide(more, decimals(), outwards);
  }

  private boolean rises() {
    return sum().compareTo(wanted.bound().multiply(items())) < 0;
  }

  /** The value, or if there can be none such, one that lies between the bound and the last. */
  private BigDecimal within(BigDecimal value, BigDecimal bound) {
    BigDecimal last = rises() ? most(bound) : least(bound);
    boolean beyond = rises() ? value.compareTo(last) > 0 : value.compareTo(last) < 0;
    if (!beyond) {
      return value;
    }
    if (decimals() == 0) {
      return last;
    }
    RoundingMode outwards = rises() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return bound.add(last).divide(TWO, decimals(), outwards);
  }

  private BigDecimal least(BigDecimal bound) {
    if (kind == MetricKind.RATING) {
      BigDecimal lowest = values().min(Comparator.naturalOrder()).orElse(bound).min(bound);
      return lowest.compareTo(bound) < 0 ? lowest : bound.subtract(BigDecimal.ONE);
    }
    boolean below = kind == MetricKind.GAUGE && values().anyMatch(v -> v.signum() < 0);
    return below || bound.signum() < 0 ? bound.subtract(BigDecimal.ONE) : BigDecimal.ZERO;
  }

  private BigDecimal most(BigDecimal bound) {
    if (kind == MetricKind.RATING) {
      BigDecimal highest = values().max(Comparator.naturalOrder()).orElse(bound).max(bound);
      return highest.compareTo(bound) > 0 ? highest : bound.add(BigDecimal.ONE);
    }
    boolean share = kind == MetricKind.RATIO && bound.compareTo(BigDecimal.ONE) <= 0;
    return share ? BigDecimal.ONE : bound.abs().add(BigDecimal.ONE).multiply(MOST_ITEMS);
  }

  private Stream<BigDecimal> values() {
    return seen.stream().map(Observation::value);
  }
}
