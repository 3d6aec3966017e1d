package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;

/** A metric as of the date. */
final class SeenMetric extends PartFact implements Metric {

  private final Series series;

  SeenMetric(String id, View view) {
    super(view, Text.same(id));
    this.series = Series.of(id, view);
  }

  @Override
  public String id() {
    return label().en();
  }

  @Override
  public boolean reported() {
    return !series.isEmpty();
  }

  @Override
  public boolean reportedWithin(String window) {
    return !series.within(view().window(window)).isEmpty();
  }

  @Override
  public @Nullable BigDecimal latest() {
    return series.latest().orElse(null);
  }

  @Override
  public @Nullable BigDecimal total(String window) {
    Window named = view().window(window);
    return series.reportedSince(named) ? series.within(named).total() : null;
  }

  @Override
  public @Nullable BigDecimal mean(String window) {
    return series.within(view().window(window)).mean().orElse(null);
  }

  @Override
  public @Nullable BigDecimal activeWeeks(String window) {
    Window named = view().window(window);
    return view()
        .anchor(named.from())
        .filter(anchor -> series.reportedSince(named))
        .map(anchor -> series.within(named).activeWeeks(anchor))
        .orElse(null);
  }

  @Override
  public @Nullable BigDecimal idleWeeks(String window) {
    Window named = view().window(window);
    return view()
        .dates(named)
        .filter(dates -> series.reportedSince(named))
        .map(series::idleWeeks)
        .orElse(null);
  }

  @Override
  public @Nullable BigDecimal daysSinceReport() {
    return series.lastDate().map(view()::daysSince).orElse(null);
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return switch (property) {
      case "latest", "daysSinceReport" -> series.isEmpty() ? unreported() : Stream.empty();
      case "total", "activeWeeks", "idleWeeks" ->
          series.missingSince(id(), view().window(arguments.get(0)));
      case "mean" -> series.missingWithin(id(), view().window(arguments.get(0)));
      default -> Stream.empty();
    };
  }

  private Stream<Missing> unreported() {
    return Stream.of(Missing.metric(id()));
  }
}
