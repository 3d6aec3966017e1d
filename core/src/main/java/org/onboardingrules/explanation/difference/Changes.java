package org.onboardingrules.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.explanation.code.ChangedPart;

/** What two assessments say differently, and through what. */
final class Changes {

  private final List<Change> all;

  Changes(
      Assessment older, Assessment newer, List<ConclusionChange> conclusions, List<Cause> guards) {
    SortedMap<Statements.Subject, Stated> before = Statements.of(older);
    SortedMap<Statements.Subject, Stated> after = Statements.of(newer);
    TreeSet<Statements.Subject> subjects = new TreeSet<>(before.keySet());
    subjects.addAll(after.keySet());
    subjects.removeIf(
        subject ->
            Optional.ofNullable(before.get(subject))
                .equals(Optional.ofNullable(after.get(subject))));
    List<Change> bare = new ArrayList<>();
    for (Statements.Subject subject : subjects) {
      boolean inBoth = before.containsKey(subject) && after.containsKey(subject);
      if (inBoth || subject.part() != ChangedPart.CRITERION_REQUIRED) {
        bare.add(
            new Change(
                subject.part(),
                subject.id(),
                Optional.ofNullable(before.get(subject)),
                Optional.ofNullable(after.get(subject)),
                List.of()));
      }
    }
    ChangeCauses causes = new ChangeCauses(older, newer, bare, conclusions, guards);
    this.all = bare.stream().map(change -> with(causes.of(change), change)).toList();
  }

  private static Change with(Stream<Cause> causes, Change change) {
    return new Change(
        change.part(), change.id(), change.from(), change.to(), causes.distinct().toList());
  }

  /** Returns the changes, by part, then by id. */
  List<Change> all() {
    return all;
  }
}
