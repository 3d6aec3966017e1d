package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.packWith;

import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/**
 * A calendar month from the introduction (R154), beside the default anchor. The introduction is on
 * 31 January 2026, day 19, so the month ends on 28 February, day 47.
 */
class EndOfWindowTest {

  private static final RulePack PACK =
      packWith(
          "  month: { length: 1, unit: months }\nmilestones:\n",
          "  month: { from: introduction, length: 1, unit: months }\nmilestones:\n"
              + "  review: { owner: vendor, due: month, title: { en: Review, ja: 確認会 } }\n");

  private static Account.Builder introduced() {
    return account().anchor(Anchor.INTRODUCTION, day(19));
  }

  private static Onboarding on(int day, Account.Builder account) {
    return facts(PACK, account, day).onboarding();
  }

  @Test
  void a_window_has_ended_from_the_day_after_its_last_day() {
    assertThat(on(19, introduced()).ended("month")).isFalse();
    assertThat(on(47, introduced()).ended("month")).isFalse();
    assertThat(on(48, introduced()).ended("month")).isTrue();
  }

  @Test
  void whether_a_window_has_ended_is_unknown_while_its_anchor_is() {
    assertThat(on(48, account()).ended("month")).isNull();
    assertThat(on(18, introduced()).ended("month")).isNull();
  }

  @Test
  void a_milestone_may_be_due_on_the_last_day_of_a_window() {
    Account.Builder reported = introduced().feeds(Feed.MILESTONES);

    assertThat(review(47, reported).overdue()).isFalse();
    assertThat(review(47, reported).daysOverdue()).isZero();
    assertThat(review(48, reported).overdue()).isTrue();
    assertThat(review(48, account().feeds(Feed.MILESTONES)).overdue()).isNull();
  }

  private static Milestone review(int day, Account.Builder account) {
    return facts(PACK, account, day).of(Milestone.class).stream()
        .map(Milestone.class::cast)
        .filter(milestone -> milestone.id().equals("review"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_interaction_lies_within_a_window_on_both_its_ends() {
    assertThat(metOn(18, introduced()).within("month")).isFalse();
    assertThat(metOn(19, introduced()).within("month")).isTrue();
    assertThat(metOn(47, introduced()).within("month")).isTrue();
    assertThat(metOn(48, introduced()).within("month")).isFalse();
    assertThat(metOn(30, account()).within("month")).isNull();
  }

  private static Interaction metOn(int day, Account.Builder account) {
    account.add(
        org.onboardingrules.account.Interaction.of(day(day), Side.VENDOR, InteractionKind.MEETING));
    return (Interaction) facts(PACK, account, 60).of(Interaction.class).get(0);
  }
}
