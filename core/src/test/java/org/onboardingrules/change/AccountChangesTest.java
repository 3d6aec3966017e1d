package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.change.ChangePack.account;
import static org.onboardingrules.change.ChangePack.changes;
import static org.onboardingrules.change.ChangePack.day;
import static org.onboardingrules.change.ChangePack.goal;
import static org.onboardingrules.change.ChangePack.japanese;
import static org.onboardingrules.change.ChangePack.leadTimes;
import static org.onboardingrules.change.ChangePack.prospect;
import static org.onboardingrules.change.ChangePack.seen;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Task;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.WindowUnit;

class AccountChangesTest {

  private static final String BLOCKED = "not Blocker( resolved == false )";

  @Test
  void a_milestone_is_completed() {
    String condition = "Milestone( id == \"go-live\", completed )";

    assertThat(changes(condition, account()))
        .containsExactly("milestone Live completed by 2026-02-21");
    assertThat(japanese(condition, account())).containsExactly("2026-02-21までにマイルストーン「本番稼働」を完了する");
  }

  @Test
  void every_milestone_that_is_missing_is_completed() {
    assertThat(
            changes(
                "forall( $m : Milestone( required ) Milestone( this == $m, completed ) )",
                account()))
        .containsExactly(
            "milestone Live completed by 2026-02-21", "milestone Trained completed by 2026-02-21");
  }

  @Test
  void the_customer_confirms_a_goal() {
    assertThat(changes("Goal( id == \"speed\", confirmed )", account().add(goal().build())))
        .containsExactly("the customer confirms the goal Faster by 2026-02-21");
  }

  @Test
  void a_goal_that_the_account_does_not_have_is_agreed_on_first() {
    assertThat(changes("Goal( id == \"speed\", reached )", account()))
        .containsExactly(
            "the goal Faster agreed and recorded with its target by 2026-02-21",
            "Lead time: what the target asks for by 2026-02-21, once it is agreed");
  }

  @Test
  void a_baseline_that_nobody_reported_is_told_with_what_it_would_have_to_be() {
    Goal unknown =
        Goal.builder("speed", "lead-time")
            .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
            .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
            .build();

    assertThat(
            changes(
                "Goal( id == \"speed\", reached )",
                account().add(unknown, leadTimes(seen(10, "3.6", 50)))))
        .containsExactly("baseline of the goal Faster reported, 6 or more");
  }

  @Test
  void every_blocker_is_resolved() {
    Account.Builder account =
        account()
            .add(
                Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, day(3)),
                Blocker.of(BlockerKind.DATA, Side.VENDOR, day(9)));

    assertThat(changes(BLOCKED, account))
        .containsExactly(
            "data blocker of us since 2026-01-21 resolved by 2026-02-21",
            "legal blocker of the customer since 2026-01-15 resolved by 2026-02-21");
  }

  @Test
  void what_a_risk_rests_on_goes_where_completion_asks_for_its_absence() {
    assertThat(
            changes(
                "not ChurnRisk( atLeast(\"high\") )",
                account().add(Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, day(3)))))
        .containsExactly("legal blocker of the customer since 2026-01-15 resolved by 2026-02-21");
  }

  @Test
  void a_risk_goes_that_is_not_among_those_that_completion_allows() {
    assertThat(
            changes(
                "forall( ChurnRisk( level == \"low\" ) )",
                account().add(Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, day(3)))))
        .containsExactly("legal blocker of the customer since 2026-01-15 resolved by 2026-02-21");
  }

  @Test
  void a_feed_that_would_tell_of_absence_is_reported() {
    Account.Builder silent =
        Account.builder("acme", "Acme").segment(SegmentId.SMB).anchor(Anchor.KICKOFF, day(0));

    assertThat(changes(BLOCKED, silent))
        .containsExactly("blockers reported for this account by 2026-02-21");
  }

  @Test
  void tasks_are_done_up_to_the_share_that_is_needed() {
    Task open = Task.of("export").withOwner(Side.CUSTOMER).withDue(day(10));
    Task done = Task.of("rules").withOwner(Side.CUSTOMER).withDue(day(10)).withDoneOn(day(9));

    assertThat(
            changes(
                "Onboarding( homeworkRate >= 0.6 )",
                account().add(open, done, Task.of("import").withOwner(Side.VENDOR))))
        .containsExactly("task export done by 2026-02-21");
  }

  @Test
  void a_change_of_scope_is_agreed_to() {
    assertThat(changes("not ScopeChange( agreed == false )", account().add(ScopeChange.of(day(9)))))
        .containsExactly("scope change of 2026-01-21 agreed to by both sides by 2026-02-21");
  }

  @Test
  void the_customer_speaks_and_comes_to_meetings() {
    assertThat(changes("Onboarding( daysOfCustomerSilence <= 7 )", account()))
        .containsExactly("a message from the customer by 2026-02-21");
    assertThat(
            changes(
                "exists Interaction( kind == \"meeting\", attended, within(\"evidence\") )",
                account()))
        .containsExactly("a meeting held by the customer, attended by the customer by 2026-02-21");
  }

  @Test
  void a_meeting_can_be_held_no_more_in_a_window_that_ended() {
    String condition = "exists Interaction( kind == \"meeting\", within(\"month\") )";

    assertThat(prospect(condition, account()).possibility()).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(prospect(condition, account()).obstacle())
        .hasValueSatisfying(
            why -> assertThat(why.en()).isEqualTo("the window month ended on 2026-02-12"));
  }

  @Test
  void nobody_brings_about_a_complaint_on_purpose() {
    assertThat(
            prospect("exists Interaction( kind == \"dissatisfaction\" )", account()).possibility())
        .isEqualTo(Possibility.NOT_FOUND);
  }

  @Test
  void attendance_is_told_only_of_meetings_of_which_it_is_not_known() {
    Interaction meeting = Interaction.of(day(30), Side.VENDOR, InteractionKind.MEETING);
    String attended = "Interaction( kind == \"meeting\", attended, daysAgo >= 10 )";

    assertThat(changes(attended, account().add(meeting)))
        .containsExactly("2026-02-11 meeting called by us: reported as attended by 2026-02-21");
    assertThat(prospect(attended, account().add(meeting.withAttended(false))).changes()).isEmpty();
  }

  @Test
  void events_anchors_levels_and_roles_are_recorded() {
    assertThat(changes("Onboarding( happened(\"documentation-done\") )", account()))
        .containsExactly("the documentation is finished by 2026-02-21");
    assertThat(changes("Onboarding( enablementLevel >= 2 )", account()))
        .containsExactly("the customer reaches enablement level 2 by 2026-02-21");
    assertThat(changes("Stakeholder( role == \"champion\", active )", account()))
        .containsExactly("somebody named as champion by 2026-02-21");
    assertThat(changes("Onboarding( touchModel == \"high-touch\" )", account()))
        .containsExactly("touch model given as high-touch by 2026-02-21");
  }

  @Test
  void an_anchor_that_is_not_known_may_lie_in_the_past() {
    assertThat(changes("Onboarding( daysSince(\"go-live\") >= 14 )", account()))
        .containsExactly("the date of go-live recorded, 2026-02-07");
  }

  @Test
  void seats_are_nobodys_to_change() {
    assertThat(prospect("Onboarding( seats >= 50 )", account().seats(10)).obstacle())
        .hasValueSatisfying(
            why ->
                assertThat(why.en()).isEqualTo("nothing can be done about `seats` of the account"));
  }

  @Test
  void of_several_ways_the_one_with_the_fewest_changes_is_told() {
    assertThat(
            changes(
                "( ( Milestone( id == \"go-live\", completed )"
                    + " and Milestone( id == \"trained\", completed ) )"
                    + " or Onboarding( enablementLevel >= 2 ) )",
                account()))
        .containsExactly("the customer reaches enablement level 2 by 2026-02-21");
  }

  @Test
  void what_a_later_change_brings_with_it_is_not_told() {
    assertThat(
            changes(
                "Onboarding( daysOfCustomerSilence <= 7 )"
                    + " exists Interaction( kind == \"meeting\", attended, daysAgo <= 7 )",
                account()))
        .containsExactly("a meeting held by the customer, attended by the customer by 2026-02-21");
  }
}
