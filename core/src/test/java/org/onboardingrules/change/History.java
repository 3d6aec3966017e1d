package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Task;

/** What a changed account must still say. */
final class History {

  private History() {}

  /**
   * Asserts that an account says all that another says: what was not known may be told, and what is
   * observed on one day may be observed anew.
   */
  static void isKept(Account before, Account after, LocalDate day) {
    assertThat(after.anchors()).containsAllEntriesOf(before.anchors());
    assertThat(after.events()).containsAllEntriesOf(before.events());
    assertThat(after.feeds()).containsAll(before.feeds());
    assertThat(after.segment()).isEqualTo(before.segment());
    assertThat(after.seats()).isEqualTo(before.seats());
    assertThat(after.contractValue()).isEqualTo(before.contractValue());
    assertThat(kept(before.touchModel(), after.touchModel())).isTrue();
    assertThat(kept(before.complexity(), after.complexity())).isTrue();
    List<Account.Part> left = new ArrayList<>(EditedAccount.parts(after).toList());
    EditedAccount.parts(before)
        .forEach(
            part -> {
              Optional<Account.Part> found =
                  left.stream().filter(other -> says(part, other, day)).findFirst();
              if (!(part instanceof HealthReading reading && reading.on().equals(day))) {
                assertThat(found).as(part + " in " + left).isPresent();
              }
              found.ifPresent(left::remove);
            });
  }

  private static boolean says(Account.Part before, Account.Part after, LocalDate day) {
    if (before.equals(after)) {
      return true;
    } else if (before instanceof MetricSeries a && after instanceof MetricSeries b) {
      return a.metric().equals(b.metric()) && b.observations().containsAll(except(a, day));
    } else if (before instanceof PlannedMilestone a && after instanceof PlannedMilestone b) {
      return a.completedOn().isEmpty()
          && b.completedOn().filter(on -> a.withCompletedOn(on).equals(b)).isPresent();
    } else if (before instanceof Goal a && after instanceof Goal b) {
      return a.id().equals(b.id())
          && a.target().equals(b.target())
          && a.window().equals(b.window())
          && kept(a.baseline(), b.baseline())
          && kept(a.confirmation(), b.confirmation());
    } else if (before instanceof Blocker a && after instanceof Blocker b) {
      return a.resolvedOn().isEmpty()
          && b.resolvedOn().filter(on -> a.withResolvedOn(on).equals(b)).isPresent();
    } else if (before instanceof ScopeChange a && after instanceof ScopeChange b) {
      return a.agreedOn().isEmpty()
          && b.agreedOn().filter(on -> a.withAgreedOn(on).equals(b)).isPresent();
    } else if (before instanceof Interaction a && after instanceof Interaction b) {
      return a.attended().isEmpty()
          && b.attended().filter(came -> a.withAttended(came).equals(b)).isPresent();
    }
    return before instanceof Task a
        && after instanceof Task b
        && a.what().equals(b.what())
        && a.due().equals(b.due())
        && kept(a.who(), b.who())
        && kept(a.doneOn(), b.doneOn());
  }

  private static List<Observation> except(MetricSeries series, LocalDate day) {
    return series.observations().stream().filter(seen -> !seen.on().equals(day)).toList();
  }

  private static <T> boolean kept(Optional<T> before, Optional<T> after) {
    return before.isEmpty() || before.equals(after);
  }
}
