package org.onboardingrules.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.MetricKind;

/** Reads what was observed of a metric. */
final class MetricReader {

  private MetricReader() {}

  static Optional<MetricSeries> read(Section section, Map<String, Snippet> metrics) {
    Optional<String> metric = section.requiredText("metric");
    section.unique("metric", metric, "a metric of this account", metrics);
    Optional<MetricKind> kind = section.requiredWord("kind", MetricKind.class);
    List<Observation> observations =
        section.parts("observations", "observation", part -> observation(part, kind));
    return section.built(
        () -> new MetricSeries(metric.orElseThrow(), kind.orElseThrow(), observations));
  }

  private static Optional<Observation> observation(Section section, Optional<MetricKind> kind) {
    Optional<LocalDate> on = section.requiredDate("on");
    Optional<BigDecimal> value = section.requiredNumber("value");
    if (kind.isPresent() && value.isPresent() && !MetricSeries.suits(kind.get(), value.get())) {
      section.report(
          FindingCode.OUT_OF_BOUNDS,
          "value",
          "`%s` cannot be a %s".formatted(value.get().toPlainString(), kind.get().word()),
          advice(kind.get()));
    }
    OptionalInt sample = section.integer("sample", 1);
    return section.built(
        () -> new Observation(on.orElseThrow(), value.orElseThrow(), sample.orElse(1)));
  }

  private static String advice(MetricKind kind) {
    return switch (kind) {
      case COUNT -> "write a whole number, 0 or more, or choose another `kind`";
      case RATIO -> "write 0 or more, as in 0.6 for 60 %, or choose another `kind`";
      case RATING -> "write a whole number, or choose another `kind`";
      case GAUGE -> "write a number";
    };
  }
}
