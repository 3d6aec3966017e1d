package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.onboarding;
import static org.onboardingrules.policy.Cases.seen;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;

/** How long either side has been silent (R116, R127). */
class SilenceTest {

  private static Interaction message(int on, Side side) {
    return Interaction.of(day(on), side, InteractionKind.MESSAGE);
  }

  private static Interaction meeting(int on, Side side) {
    return Interaction.of(day(on), side, InteractionKind.MEETING);
  }

  private static @Nullable BigDecimal customerSilence(int day, Account.Part... parts) {
    return onboarding(account().feeds(Feed.INTERACTIONS).add(parts), day).daysOfCustomerSilence();
  }

  private static @Nullable BigDecimal vendorSilence(int day, Account.Part... parts) {
    return onboarding(account().feeds(Feed.INTERACTIONS).add(parts), day).daysOfVendorSilence();
  }

  @Test
  void silence_is_unknown_where_interactions_are_not_reported() {
    Account.Builder account = account().feeds(Feed.USAGE).add(message(10, Side.CUSTOMER));

    assertThat(onboarding(account, 30).daysOfCustomerSilence()).isNull();
    assertThat(onboarding(account, 30).daysOfVendorSilence()).isNull();
  }

  @Test
  void silence_runs_from_the_last_answer() {
    assertThat(customerSilence(24, message(3, Side.CUSTOMER), message(10, Side.CUSTOMER)))
        .isEqualByComparingTo("14");
    assertThat(customerSilence(10, message(10, Side.CUSTOMER))).isZero();
  }

  @Test
  void an_answer_that_lies_ahead_does_not_end_the_silence() {
    assertThat(customerSilence(9, message(5, Side.CUSTOMER), message(10, Side.CUSTOMER)))
        .isEqualByComparingTo("4");
  }

  @Test
  void what_the_vendor_says_does_not_end_the_silence_of_the_customer() {
    assertThat(customerSilence(20, message(19, Side.VENDOR))).isEqualByComparingTo("20");
    assertThat(vendorSilence(20, message(19, Side.VENDOR))).isEqualByComparingTo("1");
    assertThat(vendorSilence(20, message(19, Side.CUSTOMER))).isEqualByComparingTo("20");
  }

  @Test
  void a_meeting_ends_the_silence_of_the_customer_only_if_it_attended() {
    assertThat(customerSilence(20, meeting(18, Side.VENDOR).withAttended(true)))
        .isEqualByComparingTo("2");
    assertThat(customerSilence(20, meeting(18, Side.VENDOR).withAttended(false)))
        .isEqualByComparingTo("20");
    assertThat(customerSilence(20, meeting(18, Side.VENDOR))).isEqualByComparingTo("20");
    assertThat(customerSilence(20, meeting(18, Side.CUSTOMER))).isEqualByComparingTo("2");
    assertThat(customerSilence(20, meeting(18, Side.CUSTOMER).withAttended(false)))
        .isEqualByComparingTo("20");
  }

  @Test
  void every_meeting_ends_the_silence_of_the_vendor() {
    assertThat(vendorSilence(20, meeting(18, Side.CUSTOMER))).isEqualByComparingTo("2");
  }

  @Test
  void using_the_product_ends_the_silence_where_usage_is_reported() {
    MetricSeries used =
        new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(15, "1", 1), seen(19, "0", 1)));
    Account.Builder account = account().feeds(Feed.INTERACTIONS).add(used);

    assertThat(onboarding(account, 20).daysOfCustomerSilence()).isEqualByComparingTo("20");
    assertThat(onboarding(account.feeds(Feed.USAGE), 20).daysOfCustomerSilence())
        .isEqualByComparingTo("5");
  }

  @Test
  void silence_of_one_who_never_spoke_runs_from_the_last_start_that_has_happened() {
    assertThat(customerSilence(14)).isEqualByComparingTo("14");
    assertThat(customerSilence(-1)).isEqualByComparingTo("9");
  }

  @Test
  void where_nothing_ever_happened_silence_is_unknown_and_first_contact_is_enough_to_know() {
    Account.Builder account =
        Account.builder("a", "A").segment(SegmentId.SMB).feeds(Feed.INTERACTIONS);

    assertThat(onboarding(account, 30).daysOfCustomerSilence()).isNull();
    assertThat(
            onboarding(account.anchor(Anchor.FIRST_CONTACT, day(16)), 30).daysOfCustomerSilence())
        .isEqualByComparingTo("14");
  }

  @Test
  void attendance_is_the_share_of_meetings_for_which_it_is_known() {
    Account.Builder account =
        account()
            .add(meeting(1, Side.VENDOR).withAttended(true))
            .add(meeting(2, Side.VENDOR).withAttended(false))
            .add(meeting(3, Side.VENDOR))
            .add(meeting(30, Side.VENDOR).withAttended(false));

    assertThat(onboarding(account, 10).meetingAttendance()).isNull();
    assertThat(onboarding(account.feeds(Feed.INTERACTIONS), 10).meetingAttendance())
        .isEqualByComparingTo("0.5");
    assertThat(onboarding(account, 0).meetingAttendance()).isNull();
  }
}
