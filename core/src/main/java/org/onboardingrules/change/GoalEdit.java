package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/** A change of one of the account's goals. */
sealed interface GoalEdit extends Edit {

  /** The goal's id. */
  String id();

  private static Account changed(Account account, String id, UnaryOperator<Goal> change) {
    return EditedAccount.mapped(
        account,
        part -> part instanceof Goal goal && goal.id().equals(id) ? change.apply(goal) : part);
  }

  private static Goal copy(
      Goal goal, Optional<BigDecimal> baseline, Optional<Goal.Confirmation> confirmation) {
    return new Goal(
        goal.id(),
        goal.metric(),
        baseline,
        goal.target(),
        goal.window(),
        goal.leastSample(),
        confirmation,
        goal.proxyMetric(),
        goal.qualitativeConfirmations());
  }

  /** The customer confirms it. */
  record Confirmed(String id, LocalDate day) implements GoalEdit {

    @Override
    public String key() {
      return "confirmation " + id;
    }

    @Override
    public Account on(Account account) {
      Goal.Confirmation given = new Goal.Confirmation(day, "customer");
      return changed(account, id, goal -> copy(goal, goal.baseline(), Optional.of(given)));
    }

    @Override
    public AccountChange told(Telling telling) {
      Text title = telling.names().goal(id);
      return telling.change(
          ChangeKind.GOAL_CONFIRMED,
          id,
          day,
          "the customer confirms the goal " + title.en(),
          "お客様に目標「" + title.ja() + "」の達成を確認していただく");
    }
  }

  /** The value before the onboarding becomes known. */
  record Baseline(String id, BigDecimal value, boolean orMore, LocalDate day) implements GoalEdit {

    @Override
    public String key() {
      return "baseline " + id;
    }

    @Override
    public Account on(Account account) {
      return changed(account, id, goal -> copy(goal, Optional.of(value), goal.confirmation()));
    }

    @Override
    public AccountChange told(Telling telling) {
      Text title = telling.names().goal(id);
      String number = NumberText.of(value);
      return new AccountChange(
          ChangeKind.BASELINE_REPORTED,
          id,
          Optional.of("baseline"),
          Optional.empty(),
          Optional.of(number),
          day,
          new Text(
              "baseline of the goal %s reported, %s or %s"
                  .formatted(title.en(), number, orMore ? "more" : "less"),
              "目標「%s」の導入前の値を報告する（%s%s）".formatted(title.ja(), number, orMore ? "以上" : "以下")));
    }
  }

  /** It is agreed on. */
  record Agreed(Goal goal, LocalDate day) implements GoalEdit {

    @Override
    public String id() {
      return goal.id();
    }

    @Override
    public String key() {
      return "goal " + goal.id();
    }

    @Override
    public Account on(Account account) {
      return EditedAccount.copy(account).add(goal).build();
    }

    @Override
    public AccountChange told(Telling telling) {
      Text title = telling.names().goal(goal.id());
      return telling.change(
          ChangeKind.GOAL_AGREED,
          goal.id(),
          day,
          "the goal " + title.en() + " agreed and recorded with its target",
          "目標「" + title.ja() + "」を目標値とともに合意し記録する");
    }
  }
}
