package org.onboardingrules.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.code.Anchor;

/** When figures that move with the days come to what they must be. */
final class Waits {

  private static final BigDecimal LONGEST = BigDecimal.valueOf(36_600);

  private Waits() {}

  /** Of a figure that grows by one each day. */
  static Ways growing(BigDecimal now, Wanted.OfNumber wanted, LocalDate day) {
    return after(wanted.nearest(now, 0).subtract(now), day);
  }

  /** Of a figure that shrinks by one each day. */
  static Ways shrinking(BigDecimal now, Wanted.OfNumber wanted, LocalDate day) {
    return after(now.subtract(wanted.nearest(now, 0)), day);
  }

  /** Of the business days since an anchor. */
  static Ways businessDays(Situation now, Anchor anchor, Wanted.OfNumber wanted) {
    BigDecimal days = wanted.nearest(BigDecimal.valueOf(-1), 0);
    Optional<LocalDate> from = now.anchor(anchor);
    boolean countable = days.signum() >= 0 && days.compareTo(LONGEST) <= 0;
    if (from.isEmpty() || now.pack().businessDays().isEmpty() || !countable) {
      return Ways.NEVER;
    }
    BusinessDays calendar = now.pack().businessDays().get();
    return until(calendar.after(from.get(), days.intValueExact()), now.day());
  }

  /** Until a day. */
  static Ways until(LocalDate day, LocalDate now) {
    return day.isAfter(now) ? Ways.waiting(day) : Ways.NEVER;
  }

  private static Ways after(BigDecimal days, LocalDate day) {
    return days.signum() <= 0 || days.compareTo(LONGEST) > 0
        ? Ways.NEVER
        : Ways.waiting(day.plusDays(days.setScale(0, RoundingMode.CEILING).longValueExact()));
  }
}
