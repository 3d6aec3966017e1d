package org.onboardingrules.asof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.term.Missing;
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
    return task.doneOn().filter(view()::isSeen).isPresent();
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
}
