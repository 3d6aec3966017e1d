package org.onboardingrules.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.Goal.QualitativeConfirmation;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.WindowUnit;

/** Reads a goal. */
final class GoalReader {

  private GoalReader() {}

  static Optional<Goal> read(Section section, Map<String, Snippet> ids) {
    Optional<String> id = section.requiredText("id");
    section.unique("id", id, "the id of a goal", ids);
    Optional<String> metric = section.requiredText("metric");
    Optional<BigDecimal> baseline = section.number("baseline");
    Optional<GoalTarget> target = GoalTargetReader.read(section, baseline);
    Optional<Window> window = window(section, id);
    OptionalInt leastSample = section.integer("least-sample", 1);
    Optional<Confirmation> confirmation =
        section.part("confirmation", "confirmation", GoalReader::confirmation);
    Optional<String> proxyMetric = section.text("proxy-metric");
    List<QualitativeConfirmation> statements =
        section.parts(
            "qualitative-confirmations", "qualitative confirmation", GoalReader::statement);
    return section.built(
        () ->
            new Goal(
                id.orElseThrow(),
                metric.orElseThrow(),
                baseline,
                target.orElseThrow(),
                window.orElseThrow(),
                leastSample.orElse(1),
                confirmation,
                proxyMetric,
                statements));
  }

  private static Optional<Window> window(Section section, Optional<String> id) {
    Optional<Anchor> from = section.requiredWord("from", Anchor.class);
    OptionalInt length = section.requiredInteger("length", 0, Integer.MAX_VALUE);
    Optional<WindowUnit> unit = section.requiredWord("unit", WindowUnit.class);
    boolean whole = id.isPresent() && from.isPresent() && length.isPresent() && unit.isPresent();
    return whole
        ? Optional.of(new Window(id.get(), from.get(), length.getAsInt(), unit.get()))
        : Optional.empty();
  }

  private static Optional<Confirmation> confirmation(Section section) {
    Optional<LocalDate> on = section.requiredDate("on");
    Optional<String> by = section.requiredText("by");
    return section.built(() -> new Confirmation(on.orElseThrow(), by.orElseThrow()));
  }

  private static Optional<QualitativeConfirmation> statement(Section section) {
    Optional<LocalDate> on = section.requiredDate("on");
    Optional<String> by = section.requiredText("by");
    Optional<String> statement = section.requiredText("statement");
    return section.built(
        () ->
            new QualitativeConfirmation(
                on.orElseThrow(), by.orElseThrow(), statement.orElseThrow()));
  }
}
