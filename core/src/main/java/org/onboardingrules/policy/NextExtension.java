package org.onboardingrules.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.pack.ExtensionLimits;

/**
 * The extension that would be granted now: until when, and whether the pack's limits leave room for
 * it (R126). What is suggested here is not over the limit once it is granted.
 */
record NextExtension(Optional<ExtensionLimits> limits, Facts facts) {

  private LocalDate asOf() {
    return facts.onboarding().asOf();
  }

  private LocalDate deadline() {
    return Optional.ofNullable(facts.onboarding().deadline()).orElse(asOf());
  }

  /** The later of as-of date and deadline, plus the pack's length; empty if it sets none. */
  Optional<LocalDate> date() {
    return limits.map(known -> later(asOf(), deadline()).plusDays(known.lengthDays()));
  }

  /** Whether it stays within the limits; a pack that sets none allows every one. */
  boolean isWithinLimits() {
    return limits.filter(this::exceeds).isEmpty();
  }

  private boolean exceeds(ExtensionLimits known) {
    long adds = ChronoUnit.DAYS.between(deadline(), date().orElseThrow());
    BigDecimal total = facts.onboarding().extendedDays().add(BigDecimal.valueOf(adds));
    return validSoFar() >= known.maxCount()
        || total.compareTo(BigDecimal.valueOf(known.maxTotalDays())) > 0;
  }

  private long validSoFar() {
    return granted(facts).stream().filter(Extension::valid).count();
  }

  /** The extensions that were granted so far. */
  static List<Extension> granted(Facts facts) {
    return facts.of(Extension.class).stream().map(Extension.class::cast).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
