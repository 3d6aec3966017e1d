package org.onboardingrules.testkit.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.search.Judged;

/** Accounts of which a metric shows more of what its pack declares to be good. */
final class MoreMeasured {

  private static final BigDecimal A_TENTH = new BigDecimal("0.1");

  private MoreMeasured() {}

  static Stream<Variation> of(Judged judged) {
    return judged.asked().account().metrics().stream()
        .flatMap(
            series ->
                Optional.ofNullable(judged.pack().pack().metrics().get(series.metric()))
                    .flatMap(DeclaredMetric::better)
                    .stream()
                    .flatMap(better -> of(judged.asked(), series, better)));
  }

  private static Stream<Variation> of(Case asked, MetricSeries series, Better better) {
    Stream<Variation> improved =
        MoreNeverUndoes.seen(series, asked.asOf())
            .flatMap(
                one ->
                    improved(one, series.kind(), better)
                        .map(more -> moved(asked, series, one, more)));
    boolean counted = series.kind() == MetricKind.COUNT && better == Better.MORE;
    return counted ? Stream.concat(improved, Stream.of(added(asked, series))) : improved;
  }

  private static Stream<Observation> improved(Observation old, MetricKind kind, Better better) {
    boolean whole = kind == MetricKind.COUNT || kind == MetricKind.RATING;
    BigDecimal step = whole ? BigDecimal.ONE : A_TENTH;
    return Stream.of(step, step.multiply(BigDecimal.TEN))
        .map(by -> better == Better.MORE ? old.value().add(by) : old.value().subtract(by))
        .filter(value -> MetricSeries.suits(kind, value))
        .map(value -> new Observation(old.on(), value, old.sample()));
  }

  private static Variation moved(
      Case asked, MetricSeries series, Observation old, Observation better) {
    return new Variation(
        "`%s` was %s instead of %s on %s"
            .formatted(
                series.metric(),
                better.value().toPlainString(),
                old.value().toPlainString(),
                old.on()),
        () -> {
          List<Observation> changed = new ArrayList<>(series.observations());
          changed.set(changed.indexOf(old), better);
          return Altered.replaced(asked, series, with(series, changed));
        });
  }

  private static Variation added(Case asked, MetricSeries series) {
    return new Variation(
        "one more of `%s` was counted on %s".formatted(series.metric(), asked.asOf()),
        () -> {
          List<Observation> more = new ArrayList<>(series.observations());
          more.add(Observation.of(asked.asOf(), BigDecimal.ONE));
          return Altered.replaced(asked, series, with(series, more));
        });
  }

  static MetricSeries with(MetricSeries series, List<Observation> observations) {
    return new MetricSeries(series.metric(), series.kind(), observations);
  }
}
