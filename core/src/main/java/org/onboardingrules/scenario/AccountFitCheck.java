package org.onboardingrules.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.asof.SegmentDerivation;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.WindowUnit;

/** Finds, before anybody assesses it, that a sound account does not fit the pack. */
record AccountFitCheck(RulePack pack, Findings findings) {

  void check(WrittenAccount account) {
    Fields.of(account.node(), "account", new Findings())
        .ifPresent(
            fields -> {
              checkSegment(account, fields);
              fields.list("metrics", "metric").forEach(this::checkMetric);
              fields.list("goals", "goal").forEach(this::checkGoal);
            });
  }

  private void checkSegment(WrittenAccount account, Fields fields) {
    Set<String> declared = new TreeSet<>();
    pack.segments().keySet().stream().map(SegmentId::name).forEach(declared::add);
    String segment = fields.text("segment").orElse("");
    if (segment.isEmpty()) {
      account
          .account()
          .flatMap(sound -> SegmentDerivation.of(sound, pack).match(d -> none(), Optional::of))
          .ifPresent(underivable -> reportNone(account.id(), underivable, declared, fields));
    } else if (!declared.contains(segment)) {
      findings.add(
          FindingCode.UNDECLARED_NAME,
          fields.at("segment"),
          "the pack declares no segment `" + segment + "`",
          DidYouMean.advice(segment, declared, "segments"));
    }
  }

  private static Optional<SegmentDerivation.Underivable> none() {
    return Optional.empty();
  }

  private void reportNone(
      String id, SegmentDerivation.Underivable underivable, Set<String> declared, Fields fields) {
    String why = underivable.why().isEmpty() ? ", so the pack cannot judge it" : underivable.why();
    findings.add(
        FindingCode.MISSING_KEY,
        fields.at(),
        "account `" + id + "` has no segment" + why,
        underivable.remedy() + "add `segment`; " + DidYouMean.advice("", declared, "segments"));
  }

  private void checkMetric(Fields series) {
    Optional<DeclaredMetric> declared =
        series.text("metric").flatMap(id -> Optional.ofNullable(pack.metrics().get(id)));
    Optional<MetricKind> kind = series.word("kind", MetricKind.class);
    declared
        .filter(metric -> kind.isPresent() && kind.get() != metric.kind())
        .ifPresent(metric -> reportKind(metric, kind.orElseThrow(), series));
  }

  private void checkGoal(Fields goal) {
    Optional<WindowUnit> unit = goal.word("unit", WindowUnit.class);
    if (unit.filter(WindowUnit.BUSINESS_DAYS::equals).isPresent() && pack.lacksBusinessDays()) {
      findings.add(
          FindingCode.NO_BUSINESS_DAYS,
          goal.at("unit"),
          "goal `%s` counts business days, and the pack does not say which days those are"
              .formatted(goal.text("id").orElse("")),
          "count in days or months here, or add `business-days` to the pack");
    }
  }

  private void reportKind(DeclaredMetric declared, MetricKind kind, Fields series) {
    findings.add(
        FindingCode.CONTRADICTION,
        series.at("kind"),
        "metric `%s` is a `%s` here, and the pack declares a `%s`"
            .formatted(declared.id(), kind.word(), declared.kind().word()),
        "report it as the pack declares it, or declare it otherwise");
  }
}
