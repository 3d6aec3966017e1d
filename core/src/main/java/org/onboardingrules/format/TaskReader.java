package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.code.Side;

/** Reads a task. */
final class TaskReader {

  private TaskReader() {}

  static Optional<Task> read(Section section) {
    Optional<String> what = section.requiredText("what");
    Optional<String> who = section.text("who");
    Optional<Side> owner = section.word("owner", Side.class);
    Optional<LocalDate> due = section.date("due");
    Optional<LocalDate> doneOn = section.date("done-on");
    return section.built(() -> new Task(what.orElseThrow(), who, owner, due, doneOn));
  }
}
