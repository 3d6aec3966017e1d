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

  /** An extension and what is wrong with it. */
  record Judged(Extension extension, ExtensionFault fault) {

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
      long total = days + adds(extension, current);
      Judged next = new Judged(extension, fault(extension, view, validSoFar(judged), total));
      judged.add(next);
      if (next.valid()) {
        days = total;
        current = later(current, extension.newDate());
      }
    }
    return new Schedule(original, current, days, List.copyOf(judged));
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

  private static Optional<LocalDate> planned(View view) {
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

  private static ExtensionFault fault(Extension extension, View view, int before, long days) {
    if (extension.cause().isEmpty()) {
      return ExtensionFault.NO_CAUSE;
    } else if (extension.action().isEmpty()) {
      return ExtensionFault.NO_ACTION;
    } else if (extension.newDate().isEmpty()) {
      return ExtensionFault.NO_NEW_DATE;
    }
    Optional<ExtensionLimits> limits = view.pack().extensions();
    boolean over =
        limits.filter(l -> before >= l.maxCount() || days > l.maxTotalDays()).isPresent();
    return over ? ExtensionFault.OVER_LIMIT : ExtensionFault.NONE;
  }
}
