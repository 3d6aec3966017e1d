package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onboardingrules.account.AccountExamples.complete;
import static org.onboardingrules.account.AccountExamples.kickedOff;
import static org.onboardingrules.account.AccountExamples.on;
import static org.onboardingrules.account.AccountExamples.processingTime;
import static org.onboardingrules.account.AccountExamples.series;

import org.junit.jupiter.api.Test;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.MetricKind;

class AccountTest {

  @Test
  void an_account_of_which_only_the_name_is_known_has_nothing_else() {
    Account account = Account.builder("acme", "Acme Corp").build();

    assertThat(account)
        .returns("acme", Account::id)
        .returns("Acme Corp", Account::name)
        .hasToString("Account[id=acme, name=Acme Corp]");
    assertThat(account.segment()).isEmpty();
    assertThat(account.product()).isEmpty();
    assertThat(account.anchor(Anchor.KICKOFF)).isEmpty();
    assertThat(account.event(LifecycleEvent.EXIT_SURVEY)).isEmpty();
    assertThat(account.contractValue()).isEmpty();
    assertThat(account.seats()).isEmpty();
    assertThat(account.touchModel()).isEmpty();
    assertThat(account.complexity()).isEmpty();
    assertThat(account.feeds()).isEmpty();
    assertThat(account.milestones()).isEmpty();
    assertThat(account.health()).isEmpty();
  }

  @Test
  void every_entry_lands_in_the_list_of_its_kind() {
    Account account = complete();

    assertThat(account.milestones()).hasSize(2);
    assertThat(account.metrics()).hasSize(2);
    assertThat(account.goals()).hasSize(2);
    assertThat(account.interactions()).hasSize(2);
    assertThat(account.blockers()).hasSize(1);
    assertThat(account.scopeChanges()).hasSize(1);
    assertThat(account.stakeholders()).hasSize(2);
    assertThat(account.busyPeriods()).hasSize(1);
    assertThat(account.extensions()).hasSize(1);
    assertThat(account.tasks()).hasSize(1);
    assertThat(account.enablement()).hasSize(1);
    assertThat(account.health()).hasSize(1);
  }

  @Test
  void entries_keep_the_order_in_which_they_were_added() {
    HealthReading later = new HealthReading(on(3, 1), HealthRating.GREEN);
    HealthReading earlier = new HealthReading(on(2, 1), HealthRating.RED);

    assertThat(kickedOff().add(later).add(earlier).build().health())
        .containsExactly(later, earlier);
  }

  @Test
  void anchors_and_feeds_stand_in_the_order_of_their_words() {
    Account account =
        Account.builder("acme", "Acme Corp")
            .anchor(Anchor.KICKOFF, on(1, 12))
            .anchor(Anchor.FIRST_CONTACT, on(1, 1))
            .feeds(Feed.USAGE, Feed.MILESTONES)
            .build();

    assertThat(account.anchors().keySet()).containsExactly(Anchor.FIRST_CONTACT, Anchor.KICKOFF);
    assertThat(account.feeds()).containsExactly(Feed.MILESTONES, Feed.USAGE);
  }

  @Test
  void accounts_of_equal_parts_are_equal() {
    assertThat(complete()).isEqualTo(complete()).hasSameHashCodeAs(complete());
    assertThat(kickedOff().seats(3).build()).isNotEqualTo(kickedOff().seats(4).build());
    assertThat(kickedOff().build())
        .isNotEqualTo(kickedOff().add(PlannedMilestone.of("go-live")).build());
  }

  @Test
  void what_a_builder_does_later_leaves_the_account_as_it_was() {
    Account.Builder builder = kickedOff();
    Account before = builder.build();

    builder.anchor(Anchor.GO_LIVE, on(2, 1)).add(PlannedMilestone.of("go-live"));

    assertThat(before).isEqualTo(kickedOff().build());
  }

  @Test
  void nothing_that_an_account_returns_can_be_changed() {
    Account account = complete();

    assertThat(account.anchors()).isUnmodifiable();
    assertThat(account.events()).isUnmodifiable();
    assertThat(account.feeds()).isUnmodifiable();
    assertThat(account.goals()).isUnmodifiable();
  }

  @Test
  void two_milestones_of_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(kickedOff().add(PlannedMilestone.of("a"), PlannedMilestone.of("a"))::build)
        .withMessage(
            """
            milestones has `a` twice
            give each of them an id of its own, or put the two together""");
  }

  @Test
  void two_series_of_one_metric_are_refused() {
    MetricSeries logins = series("logins", MetricKind.COUNT);

    assertThatIllegalArgumentException()
        .isThrownBy(kickedOff().add(logins, logins)::build)
        .withMessageStartingWith("metrics has `logins` twice\n");
  }

  @Test
  void two_goals_of_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(kickedOff().add(processingTime().build(), processingTime().build())::build)
        .withMessageStartingWith("goals has `processing-time` twice\n");
  }

  @Test
  void blank_texts_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Account.builder(" ", "Acme Corp")::build)
        .withMessage("id is blank\ngive a text with at least one visible character");
    assertThatIllegalArgumentException()
        .isThrownBy(Account.builder("acme", "")::build)
        .withMessageStartingWith("name is blank\n");
    assertThatIllegalArgumentException()
        .isThrownBy(kickedOff().product("")::build)
        .withMessage("product is blank\ngive a text, or leave it absent");
  }

  @Test
  void a_negative_number_of_seats_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(kickedOff().seats(-1)::build)
        .withMessage("seats is -1\ngive 0 or more");
  }

  @Test
  void a_date_that_is_null_is_refused_at_once() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> kickedOff().anchor(Anchor.GO_LIVE, null))
        .withMessage("on");
  }
}
