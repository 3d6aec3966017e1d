package org.onboardingrules.definition.writing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.EntryKind;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.definition.plan.BusyPeriod;
import org.onboardingrules.definition.plan.FirstValue;
import org.onboardingrules.definition.plan.Goal;
import org.onboardingrules.definition.plan.Metric;
import org.onboardingrules.definition.plan.Milestone;
import org.onboardingrules.definition.plan.Plan;
import org.onboardingrules.definition.plan.PlannedWindow;
import org.onboardingrules.definition.plan.Threshold;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredBusyPeriod;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.pack.declared.DeclaredWindow;
import org.onboardingrules.pack.declared.Due;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.WindowUnit;

/** Writes down what a pack declares of time, of figures and of their sources. */
record PlanWriter(RulePack pack, Titles titles, Origins origins, ThresholdUses uses) {

  Plan write() {
    return new Plan(
        pack.firstValue().map(this::firstValue),
        all(pack.segments().values(), new SegmentWriter(origins)::segment),
        all(pack.outlooks().values(), new SegmentWriter(origins)::outlook),
        all(pack.windows().values(), this::window),
        milestones(),
        all(pack.metrics().values(), this::metric),
        all(pack.goals().values(), this::goal),
        all(pack.thresholds().values(), this::threshold),
        all(pack.busyPeriods().values(), this::busyPeriod),
        pack.businessDays());
  }

  private static <D, P> List<P> all(Collection<D> declared, Function<D, P> writing) {
    return declared.stream().map(writing).toList();
  }

  private FirstValue firstValue(org.onboardingrules.pack.FirstValue declared) {
    Statement.Said moment =
        declared.match(
            goal -> named(NameKind.GOAL, goal.id(), Saying.GOAL_MET::of),
            milestone -> named(NameKind.MILESTONE, milestone.id(), Saying.MILESTONE_DONE::of),
            total ->
                named(
                    NameKind.METRIC,
                    total.metric(),
                    title ->
                        Saying.TOTAL_REACHED.of(
                            title, Text.same(NumberText.exact(total.total())))));
    return new FirstValue(moment, CodedText.of(declared.from()));
  }

  private Statement.Said named(NameKind kind, String id, UnaryOperator<Text> saying) {
    return new Statement.Said(
        saying.apply(Saying.QUOTED.of(titles.of(kind, id))),
        Titles.entry(kind, id).stream().toList());
  }

  private PlannedWindow window(DeclaredWindow one) {
    return new PlannedWindow(
        new EntryId(EntryKind.WINDOW, one.id()), Titles.length(one.window()), origins.of(one));
  }

  private List<Milestone> milestones() {
    return pack.milestones().values().stream()
        .sorted(Comparator.comparingInt(this::dueDay))
        .map(this::milestone)
        .toList();
  }

  private int dueDay(DeclaredMilestone one) {
    return one.due()
        .flatMap(due -> due.in(pack.windows()))
        .map(window -> window.length() * days(window.unit()))
        .orElse(Integer.MAX_VALUE);
  }

  private static int days(WindowUnit unit) {
    return unit == WindowUnit.MONTHS ? 30 : 1;
  }

  private Milestone milestone(DeclaredMilestone one) {
    return new Milestone(
        new EntryId(EntryKind.MILESTONE, one.id()),
        one.title(),
        one.phase(),
        one.owner(),
        one.due().map(this::due),
        one.required(),
        origins.of(one));
  }

  private Text due(Due due) {
    return due.match(
        day ->
            day.day() == 0
                ? Saying.ON_DAY_OF.of(CodedText.of(day.from()))
                : Saying.DAY_FROM.of(
                    Text.same(String.valueOf(day.day())), CodedText.of(day.from())),
        end -> Saying.END_OF.of(titles.of(NameKind.WINDOW, end.window())));
  }

  private Metric metric(DeclaredMetric one) {
    return new Metric(
        new EntryId(EntryKind.METRIC, one.id()),
        titles.of(NameKind.METRIC, one.id()),
        one.kind(),
        one.unit(),
        one.better(),
        origins.of(one));
  }

  private Goal goal(DeclaredGoal one) {
    return new Goal(
        new EntryId(EntryKind.GOAL, one.id()),
        one.title(),
        new EntryId(EntryKind.METRIC, one.metric()),
        origins.of(one));
  }

  private Threshold threshold(org.onboardingrules.pack.declared.Threshold one) {
    List<ThresholdUses.Use> all = uses.of(one.id());
    Function<BigDecimal, Text> unit =
        all.isEmpty() ? number -> Text.same(NumberText.exact(number)) : all.get(0).unit();
    SortedMap<SegmentId, Text> perSegment = new TreeMap<>();
    one.perSegment().forEach((segment, number) -> perSegment.put(segment, unit.apply(number)));
    return new Threshold(
        new EntryId(EntryKind.THRESHOLD, one.id()),
        all.stream().map(ThresholdUses.Use::name).toList(),
        one.value().map(unit),
        perSegment,
        one.source(),
        origins.of(one));
  }

  private BusyPeriod busyPeriod(DeclaredBusyPeriod one) {
    return new BusyPeriod(one.id(), one.period(), one.text(), one.source(), origins.of(one));
  }
}
