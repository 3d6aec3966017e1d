package org.onboardingrules.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.Text;

/** What can be done about an entry of the account: solve it, finish it, agree to it. */
record PartLever(Situation now, Fact fact) {

  private static final Wanted YES = new Wanted.OfFlag(true);
  private static final List<String> GROWING = List.of("daysAgo", "ageDays", "daysInRole");

  /**
   * @param value what the property is now; empty if it is unknown
   */
  Ways ways(String property, Optional<Object> value, Wanted wanted) {
    if (GROWING.contains(property) && value.isPresent()) {
      return Waits.growing((BigDecimal) value.get(), (Wanted.OfNumber) wanted, now.day());
    }
    Account.Part part = AsOf.part(fact).orElse(null);
    if (part instanceof Blocker blocker && property.equals("resolved")) {
      return blocker(blocker, wanted);
    } else if (part instanceof Task task) {
      return task(task, property, wanted);
    } else if (part instanceof ScopeChange change && property.equals("agreed")) {
      return scopeChange(change, wanted);
    } else if (part instanceof Interaction interaction && property.equals("attended")) {
      return attended(interaction, wanted);
    } else if (part instanceof Stakeholder stakeholder && property.equals("active")) {
      return stakeholder.until().filter(last -> !last.isBefore(now.day())).isPresent()
              && !wanted.equals(YES)
          ? Ways.waiting(stakeholder.until().get().plusDays(1))
          : Ways.NEVER;
    }
    return value.isPresent() ? Ways.NEVER : Ways.UNTRIED;
  }

  private Ways done(
      ChangeKind kind, Account.Part before, Account.Part after, String of, String en, String ja) {
    return Ways.by(new PartEdit.Replaced(kind, before, after, of, now.day(), new Text(en, ja)));
  }

  private Ways blocker(Blocker blocker, Wanted wanted) {
    Text label = fact.label();
    if (!wanted.equals(YES)) {
      return Ways.wall(Walls.happened(label));
    }
    return blocker
        .resolvedOn()
        .map(ahead -> Ways.waiting(ahead))
        .orElseGet(
            () ->
                done(
                    ChangeKind.BLOCKER_RESOLVED,
                    blocker,
                    blocker.withResolvedOn(now.day()),
                    blocker.description().orElse(blocker.kind().word()),
                    label.en() + " resolved",
                    label.ja() + "を解消する"));
  }

  private Ways task(Task task, String property, Wanted wanted) {
    boolean yes = wanted.equals(YES);
    if ((property.equals("done") && yes) || (property.equals("overdue") && !yes)) {
      return task.doneOn()
          .map(ahead -> Ways.waiting(ahead))
          .orElseGet(
              () ->
                  done(
                      ChangeKind.TASK_DONE,
                      task,
                      task.withDoneOn(now.day()),
                      task.what(),
                      "task " + task.what() + " done",
                      "タスク「" + task.what() + "」を終える"));
    } else if (property.equals("assigned") && yes) {
      return done(
          ChangeKind.TASK_ASSIGNED,
          task,
          task.withWho("to be named"),
          task.what(),
          "somebody named who does the task " + task.what(),
          "タスク「" + task.what() + "」の担当者を決める");
    } else if (property.equals("overdue")) {
      return task.due()
          .filter(due -> !due.isBefore(now.day()) && task.doneOn().isEmpty())
          .map(due -> Ways.waiting(due.plusDays(1)))
          .orElse(Ways.NEVER);
    }
    return Ways.NEVER;
  }

  private Ways scopeChange(ScopeChange change, Wanted wanted) {
    Text label = fact.label();
    if (!wanted.equals(YES)) {
      return Ways.wall(Walls.happened(label));
    }
    return change
        .agreedOn()
        .map(ahead -> Ways.waiting(ahead))
        .orElseGet(
            () ->
                done(
                    ChangeKind.SCOPE_CHANGE_AGREED,
                    change,
                    change.withAgreedOn(now.day()),
                    change.description().orElse("scope-change"),
                    label.en() + " agreed to by both sides",
                    label.ja() + "について双方で合意する"));
  }

  /** Whether the customer came is history, and may be told only where nobody did. */
  private Ways attended(Interaction interaction, Wanted wanted) {
    if (interaction.attended().isPresent()) {
      return Ways.wall(Walls.happened(fact.label()));
    }
    boolean came = wanted.equals(YES);
    return done(
        ChangeKind.ATTENDANCE_REPORTED,
        interaction,
        interaction.withAttended(came),
        interaction.kind().word(),
        fact.label().en() + (came ? ": reported as attended" : ": reported as missed"),
        fact.label().ja() + (came ? "への出席を報告する" : "への欠席を報告する"));
  }
}
