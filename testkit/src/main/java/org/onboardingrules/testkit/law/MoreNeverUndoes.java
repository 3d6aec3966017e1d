package org.onboardingrules.testkit.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.Task;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.search.Judged;

/** {@link Law#MORE_NEVER_UNDOES}: before and after more was done. */
record MoreNeverUndoes(Completing completing) implements Check {

  @Override
  public List<Variation> tests(Judged judged) {
    return completing.isComplete(judged)
        ? Stream.of(milestones(judged), tasks(judged.asked()), MoreMeasured.of(judged))
            .flatMap(tests -> tests)
            .toList()
        : List.of();
  }

  private static Stream<Variation> milestones(Judged judged) {
    Case asked = judged.asked();
    Predicate<LocalDate> past = day -> !day.isAfter(asked.asOf());
    List<PlannedMilestone> known = asked.account().milestones();
    Stream<Variation> planned =
        known.stream()
            .filter(one -> one.completedOn().filter(past).isEmpty())
            .map(
                one ->
                    new Variation(
                        done(one.id(), asked),
                        () -> Altered.replaced(asked, one, one.withCompletedOn(asked.asOf()))));
    Stream<Variation> declared =
        judged.pack().pack().milestones().keySet().stream()
            .filter(id -> known.stream().noneMatch(one -> one.id().equals(id)))
            .map(PlannedMilestone::of)
            .map(
                one ->
                    new Variation(
                        done(one.id(), asked),
                        () -> Altered.with(asked, one.withCompletedOn(asked.asOf()))));
    return Stream.concat(planned, declared);
  }

  private static String done(String id, Case asked) {
    return "the milestone `%s` was completed on %s".formatted(id, asked.asOf());
  }

  private static Stream<Variation> tasks(Case asked) {
    return asked.account().tasks().stream()
        .filter(task -> task.doneOn().isEmpty())
        .map(
            task ->
                new Variation("the task `" + task.what() + "` was done", () -> done(asked, task)));
  }

  private static Case done(Case asked, Task task) {
    return Altered.replaced(asked, task, task.withDoneOn(asked.asOf()));
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    Case after = test.made().get();
    Judged then = Judged.of(judged.pack(), after);
    return completing.isComplete(then) || Said.status(then) != CompletionStatus.INCOMPLETE
        ? Optional.empty()
        : Optional.of(
            Breach.excluding(
                after, "complete before, and no longer once " + test.told(), Said.INCOMPLETE));
  }

  /** Returns the observations of an account that count by its as-of date. */
  static Stream<MetricSeries.Observation> seen(MetricSeries series, LocalDate asOf) {
    return series.observations().stream().filter(one -> !one.on().isAfter(asOf));
  }
}
