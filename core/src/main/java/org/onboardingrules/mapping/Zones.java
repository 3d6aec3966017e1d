package org.onboardingrules.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;

/** Reads time zones. */
final class Zones {

  private static final String KEY = "zone";

  private Zones() {}

  static Optional<ZoneId> read(Fields fields, Findings findings) {
    Optional<String> name = fields.text(KEY);
    Optional<ZoneId> zone = name.flatMap(Zones::of);
    if (name.isPresent() && zone.isEmpty()) {
      findings.add(
          FindingCode.OUT_OF_BOUNDS,
          fields.at(KEY),
          "`" + name.get() + "` is not a time zone",
          DidYouMean.nearest(name.get(), ZoneId.getAvailableZoneIds())
              .map(near -> "did you mean `" + near + "`?")
              .orElse("write one such as `Europe/Copenhagen`, `Asia/Tokyo` or `UTC`"));
    }
    return zone;
  }

  private static Optional<ZoneId> of(String name) {
    try {
      boolean region = ZoneId.getAvailableZoneIds().contains(name);
      return region ? Optional.of(ZoneId.of(name)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
