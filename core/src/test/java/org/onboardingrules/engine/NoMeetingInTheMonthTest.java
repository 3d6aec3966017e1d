package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** A rule may ask that nothing happened in a month, once the month is over (R154). */
class NoMeetingInTheMonthTest {

  private static final LocalDate KICKOFF = LocalDate.of(2026, 1, 31);
  private static final LocalDate MONTH_END = LocalDate.of(2026, 2, 28);

  @TempDir private static Path folder;
  private static CompiledPack pack;

  @BeforeAll
  static void compile() throws Exception {
    pack =
        AgreementPack.with(
            folder,
            "meeting.drl",
            """
            rule "No meeting in the first month"
                @source("R154")
            when
                Onboarding( ended("month") )
                forall( $m : Interaction( kind == "meeting" ) Interaction( this == $m, within("month") == false ) )
            then
                insert( Play.of("p9") );
            end
            """);
  }

  private static Account.Builder account() {
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .anchor(Anchor.KICKOFF, KICKOFF)
        .feeds(Feed.INTERACTIONS);
  }

  private static Interaction meeting(LocalDate on) {
    return Interaction.of(on, Side.VENDOR, InteractionKind.MEETING);
  }

  private static boolean missed(Account.Builder account, LocalDate asOf) {
    return pack.assess(account.build(), asOf).plays().stream().map(Play::id).anyMatch("p9"::equals);
  }

  @Test
  void it_is_told_from_the_day_after_the_month_on() {
    assertThat(missed(account(), MONTH_END)).isFalse();
    assertThat(missed(account(), MONTH_END.plusDays(1))).isTrue();
  }

  @Test
  void a_meeting_on_the_first_or_last_day_of_the_month_is_enough() {
    LocalDate asOf = MONTH_END.plusDays(9);

    assertThat(missed(account().add(meeting(KICKOFF)), asOf)).isFalse();
    assertThat(missed(account().add(meeting(MONTH_END)), asOf)).isFalse();
    assertThat(missed(account().add(meeting(KICKOFF.minusDays(1))), asOf)).isTrue();
    assertThat(missed(account().add(meeting(MONTH_END.plusDays(1))), asOf)).isTrue();
  }

  @Test
  void nothing_is_concluded_where_interactions_are_not_reported_or_the_kickoff_is_not_known() {
    Account.Builder unreported =
        Account.builder("a", "A").segment(SegmentId.SMB).anchor(Anchor.KICKOFF, KICKOFF);
    Account.Builder unanchored =
        Account.builder("a", "A").segment(SegmentId.SMB).feeds(Feed.INTERACTIONS);

    assertThat(missed(unreported, MONTH_END.plusDays(9))).isFalse();
    assertThat(missed(unanchored, MONTH_END.plusDays(9))).isFalse();
  }
}
