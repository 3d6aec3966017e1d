package org.onboardingrules.pack;

import java.util.Optional;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.CriterionKind;
import org.onboardingrules.term.code.MetricKind;

/** Reads the entries by which an outcome is judged: metrics, goals and criteria. */
final class OutcomeEntries {

  private OutcomeEntries() {}

  static Slot<DeclaredMetric> metric(EntryFields entry) {
    Fields fields = entry.fields();
    Optional<MetricKind> kind = fields.requiredWord("kind", MetricKind.class);
    Optional<String> unit = fields.requiredText("unit");
    Optional<Better> better = fields.word("better", Better.class);
    Optional<Text> title = entry.text("title");
    return entry.end(
        () ->
            new DeclaredMetric(
                entry.id(), kind.orElseThrow(), unit.orElseThrow(), better, title, entry.at()));
  }

  static Slot<DeclaredGoal> goal(EntryFields entry) {
    Fields fields = entry.fields();
    Optional<String> metric = fields.requiredText("metric");
    metric.ifPresent(id -> entry.refer(Reference.Target.METRIC, id, fields.at("metric")));
    Optional<Text> title = entry.requiredText("title");
    return entry.end(
        () -> new DeclaredGoal(entry.id(), metric.orElseThrow(), title.orElseThrow(), entry.at()));
  }

  static Slot<DeclaredCriterion> criterion(EntryFields entry) {
    Fields fields = entry.fields();
    boolean required = fields.flag("required").orElse(true);
    Optional<CriterionKind> kind = fields.requiredWord("kind", CriterionKind.class);
    Optional<Text> title = entry.requiredText("title");
    return entry.end(
        () ->
            new DeclaredCriterion(
                entry.id(), required, kind.orElseThrow(), title.orElseThrow(), entry.at()));
  }
}
