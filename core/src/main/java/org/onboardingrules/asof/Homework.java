package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.Side;

/** The customer's tasks that were due by the as-of date (R97). */
record Homework(View view) {

  private static final Comparator<Task> BY_DUE_DATE =
      Comparator.comparing(Homework::due)
          .thenComparing(Task::what)
          .thenComparing(task -> task.who().orElse(""));

  private static LocalDate due(Task task) {
    return task.due().orElseThrow();
  }

  /** The share that is done. */
  Optional<BigDecimal> rate() {
    return view.reports(Feed.TASKS) ? share().value() : Optional.empty();
  }

  private Share share() {
    return Share.of(ofCustomer().map(this::isDone).toList());
  }

  private boolean isDone(Task task) {
    return task.doneOn().filter(view::isSeen).isPresent();
  }

  /** What would have to be reported for that share to be known: whose the latest task is. */
  Stream<Missing> missing() {
    boolean told = ofCustomer().findAny().isPresent();
    Stream<Missing> latest =
        dueTasks()
            .filter(task -> !told && task.owner().isEmpty())
            .max(Comparator.comparing(Homework::due).thenComparing(Task::what))
            .stream()
            .flatMap(task -> new SeenTask(task, view).missingOwner());
    return Stream.concat(view.missing(Feed.TASKS), latest);
  }

  /** What that share rests on: the numbers, and the open tasks, those due first before others. */
  Stream<Text> behind() {
    Stream<Text> numbers =
        rate().stream().map(rate -> Phrase.HOMEWORK.say(share().good(), share().all()));
    Stream<Text> open =
        ofCustomer()
            .filter(task -> rate().isPresent() && !isDone(task))
            .sorted(BY_DUE_DATE)
            .map(task -> Phrase.OPEN.say(new SeenTask(task, view).told()));
    return Stream.concat(numbers, open);
  }

  private Stream<Task> ofCustomer() {
    return dueTasks().filter(task -> task.owner().filter(Side.CUSTOMER::equals).isPresent());
  }

  private Stream<Task> dueTasks() {
    return view.account().tasks().stream()
        .filter(task -> task.due().filter(view::isSeen).isPresent());
  }
}
