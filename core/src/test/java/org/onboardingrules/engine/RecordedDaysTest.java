package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.PlannedMilestone.Replan;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.WindowUnit;

class RecordedDaysTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 1).plusDays(4L * number);
  }

  /** An account with every date that an account can have, each another. */
  private static Account.Builder full() {
    Goal goal =
        Goal.builder("speed", "lead-time")
            .target(new GoalTarget.Absolute(BigDecimal.TEN, Direction.AT_MOST))
            .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
            .confirmation(new Goal.Confirmation(day(1), "CFO"))
            .qualitativeConfirmation(new Goal.QualitativeConfirmation(day(2), "CFO", "good"))
            .build();
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .anchor(Anchor.KICKOFF, day(3))
        .event(LifecycleEvent.NOTICE_SERVED, day(4))
        .add(goal)
        .add(Blocker.of(BlockerKind.TECHNICAL, Side.VENDOR, day(5)).withResolvedOn(day(6)))
        .add(new BusyPeriod(day(7), day(8), "rush"))
        .add(new EnablementReached(1, day(9)))
        .add(Extension.of(day(10), day(11)).withNewDate(day(12)))
        .add(new HealthReading(day(13), HealthRating.GREEN))
        .add(Interaction.of(day(14), Side.VENDOR, InteractionKind.MESSAGE))
        .add(
            new MetricSeries(
                "m1", MetricKind.COUNT, List.of(Observation.of(day(15), BigDecimal.ONE))))
        .add(
            PlannedMilestone.of("go-live")
                .withDue(day(16))
                .withReplans(List.of(new Replan(day(17), day(18))))
                .withCompletedOn(day(19)))
        .add(ScopeChange.of(day(20)).withAgreedOn(day(21)))
        .add(Stakeholder.of(StakeholderRole.CHAMPION, "Ms A", day(22)).withUntil(day(23)))
        .add(Task.of("export").withDue(day(24)).withDoneOn(day(25)));
  }

  private static NavigableSet<LocalDate> recorded(Account account, LocalDate asOf) {
    CompiledPack pack = CompletionCases.PACK;
    return RecordedDays.of(
        account, AsOf.facts(account, pack.pack(), SegmentId.SMB, asOf).onboarding());
  }

  /** All dates inside a value, whatever it is made of. */
  private static Stream<LocalDate> dates(Object value) {
    if (value instanceof LocalDate date) {
      return Stream.of(date);
    } else if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(RecordedDaysTest::dates);
    } else if (value instanceof Collection<?> many) {
      return many.stream().flatMap(RecordedDaysTest::dates);
    } else if (value instanceof Record) {
      return Stream.of(value.getClass().getRecordComponents())
          .flatMap(component -> dates(component(component, value)));
    }
    return Stream.empty();
  }

  private static Object component(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void every_date_of_an_account_is_on_record_or_the_day_after_it() {
    Account account = full().build();
    NavigableSet<LocalDate> recorded = recorded(account, AS_OF);

    List<LocalDate> dates = dates(RandomAccounts.parts(account)).toList();

    assertThat(dates).hasSize(23).doesNotHaveDuplicates();
    assertThat(dates)
        .allMatch(date -> recorded.contains(date) || recorded.contains(date.plusDays(1)));
    assertThat(recorded).contains(day(3), day(4));
  }

  @Test
  void the_account_of_this_test_has_a_part_of_every_kind() {
    assertThat(RandomAccounts.parts(full().build()).stream().map(Object::getClass).toList())
        .containsExactlyInAnyOrder(Account.Part.class.getPermittedSubclasses());
  }

  @Test
  void what_holds_up_to_a_day_changes_on_the_next() {
    assertThat(recorded(full().build(), AS_OF))
        .contains(day(8).plusDays(1), day(23).plusDays(1), day(24), day(24).plusDays(1))
        .doesNotContain(day(8), day(23));
  }

  @Test
  void the_day_after_the_deadline_is_among_them() {
    assertThat(recorded(full().build(), AS_OF)).contains(day(3).plusDays(31));
  }

  @Test
  void nothing_after_the_as_of_date_or_before_the_first_year_is() {
    Account account =
        full()
            .anchor(Anchor.CONTRACT_SIGNED, LocalDate.MIN)
            .anchor(Anchor.RENEWAL, LocalDate.MAX)
            .add(new BusyPeriod(LocalDate.MIN, LocalDate.MAX, "always"))
            .build();

    assertThat(recorded(account, day(8)).first()).isEqualTo(day(1));
    assertThat(recorded(account, day(8)).last()).isEqualTo(day(7));
    assertThat(recorded(account, day(8).plusDays(1)).last()).isEqualTo(day(8).plusDays(1));
  }
}
