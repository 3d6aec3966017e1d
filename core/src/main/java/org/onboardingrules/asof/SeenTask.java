package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Coded;

/** A task as of the date. */
final class SeenTask extends PartFact implements Task {

  private final org.onboardingrules.account.Task task;

  SeenTask(org.onboardingrules.account.Task task, View view) {
    super(view, Labels.of(task));
    this.task = task;
  }

  @Override
  Optional<Account.Part> part() {
    return Optional.of(task);
  }

  @Override
  public @Nullable String owner() {
    return task.owner().map(Coded::word).orElse(null);
  }

  @Override
  public boolean assigned() {
    return task.who().isPresent();
  }

  @Override
  public boolean dated() {
    return task.due().isPresent();
  }

  @Override
  public boolean done() {
    return doneOn().isPresent();
  }

  private Optional<LocalDate> doneOn() {
    return task.doneOn().filter(view()::isSeen);
  }

  @Override
  public boolean overdue() {
    return !done() && task.due().filter(view().asOf()::isAfter).isPresent();
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return property.equals("owner") ? missingOwner() : Stream.empty();
  }

  /** Its side, if it names none. */
  Stream<Missing> missingOwner() {
    return detail(
        owner(),
        "tasks.owner",
        "the side that does the task " + label().en(),
        "タスク「" + label().ja() + "」の担当側");
  }

  /** What it is, when it is due and who does it. */
  Text told() {
    return Stream.of(Stream.of(label()), dueTold(), doerTold())
        .flatMap(told -> told)
        .reduce(Phrase.AND::say)
        .orElseThrow();
  }

  private Stream<Text> dueTold() {
    return task.due().stream().map(this::dueTold);
  }

  private Text dueTold(LocalDate due) {
    BigDecimal left = View.daysBetween(view().asOf(), due);
    if (overdue()) {
      return Phrase.DUE_PAST.say(due, Phrase.days(left.negate()));
    }
    return left.signum() > 0 && !done()
        ? Phrase.DUE_IN.say(due, Phrase.days(left))
        : Phrase.DUE.say(due);
  }

  private Stream<Text> doerTold() {
    return task.who().stream().map(Phrase.DONE_BY::say);
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return switch (property) {
      case "assigned" -> doerTold();
      case "dated" -> dueTold();
      case "done", "overdue" ->
          Stream.of(on(doneOn(), Phrase.DONE_ON), dueTold(), doerTold()).flatMap(told -> told);
      default -> Stream.empty();
    };
  }
}
