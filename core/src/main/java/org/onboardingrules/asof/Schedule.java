package org.onboardingrules.asof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Extension;
import org.onboardingrules.pack.ExtensionLimits;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.code.ExtensionFault;

/**
 * When the onboarding was and is to be complete, and what extensions did to that (R126).
 *
 * @param original the deadline as first planned
 * @param current the deadline with valid extensions
 * @param extendedDays what the valid extensions add up to, counted from the deadline in force where
 *     they start after it; a date that is moved does not reset it
 * @param extensions those granted by the as-of date, in the order in which they were granted
 */
record Schedule(
    Optional<LocalDate> original,
    Optional<LocalDate> current,
    long extendedDays,
    List<Judged> extensions) {

  /**
   * An extension and what is wrong with it.
   *
   * @param added the days that it would add
   * @param count how many extensions there would be with it
   * @param days how many days they would add up to
   */
  record Judged(Extension extension, ExtensionFault fault, long added, int count, long days) {

    boolean valid() {
      return fault == ExtensionFault.NONE;
    }
  }

  static Schedule of(View view) {
    List<Extension> granted = granted(view);
    Optional<LocalDate> original = planned(view).or(() -> firstOldDate(granted));
    Optional<LocalDate> current = original;
    List<Judged> judged = new ArrayList<>();
    long days = 0;
    for (Extension extension : granted) {
      Judged next = judged(extension, view, validSoFar(judged) + 1, days, adds(extension, current));
      judged.add(next);
      if (next.valid()) {
        days = next.days();
        current = later(current, extension.newDate());
      }
    }
    return new Schedule(original, current, days, List.copyOf(judged));
  }

  private static Judged judged(Extension extension, View view, int count, long before, long added) {
    long days = before + added;
    return new Judged(extension, fault(extension, view, count, days), added, count, days);
  }

  private static List<Extension> granted(View view) {
    return view.account().extensions().stream()
        .filter(extension -> view.isSeen(extension.grantedOn()))
        .sorted(
            Comparator.comparing(Extension::grantedOn)
                .thenComparing(Extension::oldDate)
                .thenComparing(Extension::toString))
        .toList();
  }

  /** The end of the window that the pack names. */
  static Optional<LocalDate> planned(View view) {
    return view.pack().deadline().map(view::window).flatMap(view::dates).map(DateRange::last);
  }

  /** Where the pack sets no deadline, the first extension tells what it was. */
  private static Optional<LocalDate> firstOldDate(List<Extension> granted) {
    return granted.stream().map(Extension::oldDate).findFirst();
  }

  private static int validSoFar(List<Judged> judged) {
    return (int) judged.stream().filter(Judged::valid).count();
  }

  /**
   * The days that an extension adds to the slip. They count from the deadline in force where the
   * extension claims to start only after it: days that nobody granted are not forgiven (R126).
   */
  private static long adds(Extension extension, Optional<LocalDate> current) {
    LocalDate from = current.filter(extension.oldDate()::isAfter).orElse(extension.oldDate());
    return extension.newDate().map(date -> ChronoUnit.DAYS.between(from, date)).orElse(0L);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
  }

  private static ExtensionFault fault(Extension extension, View view, int count, long days) {
    if (extension.cause().isEmpty()) {
      return ExtensionFault.NO_CAUSE;
    } else if (extension.action().isEmpty()) {
      return ExtensionFault.NO_ACTION;
    } else if (extension.newDate().isEmpty()) {
      return ExtensionFault.NO_NEW_DATE;
    }
    Optional<ExtensionLimits> limits = view.pack().extensions();
    boolean over = limits.filter(l -> count > l.maxCount() || days > l.maxTotalDays()).isPresent();
    return over ? ExtensionFault.OVER_LIMIT : ExtensionFault.NONE;
  }
}
