package org.onboardingrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Withheld;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.WithheldCause;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;

/** Completion and the guards in front of it (R105, R125). */
class CompletionPolicyTest {

  /** Whether the customer confirmed the goal, and whether it is reached. */
  private static Account.Builder account(Truth confirmed, Truth reached) {
    Account.Builder account = Cases.account();
    var goal = speed();
    if (confirmed == Truth.TRUE) {
      goal.confirmation(new Confirmation(day(40), "CFO"));
    }
    if (confirmed != Truth.UNKNOWN) {
      account.feeds(Feed.GOALS);
    }
    if (reached != Truth.UNKNOWN) {
      account.add(leadTime(seen(30, reached == Truth.TRUE ? "3" : "5", 50)));
    }
    return account.add(goal.build());
  }

  private static Completion completion(RulePack pack, Account.Builder account, Truth rules) {
    Drawn drawn = new Drawn(Map.of(OnboardingComplete.reached(), rules), Map.of());
    return new Policy(pack)
        .assessment("Acme", facts(pack, account, 50), drawn, Optional::empty)
        .completion();
  }

  private static String statuses(String evidence) {
    RulePack pack = packWith("value-evidence: both", "value-evidence: " + evidence);
    StringBuilder statuses = new StringBuilder();
    for (Truth confirmed : Truth.values()) {
      for (Truth reached : Truth.values()) {
        Completion completion = completion(pack, account(confirmed, reached), Truth.TRUE);
        statuses.append(completion.status().word().charAt(0));
      }
      statuses.append(' ');
    }
    return statuses.toString().strip();
  }

  private static CompletionStatus status(Truth confirmed, Truth reached, Truth rules) {
    return completion(Cases.PACK, account(confirmed, reached), rules).status();
  }

  /** Rows: confirmed false, unknown, true; letters: reached false, unknown, true. */
  @Test
  void value_is_evidenced_in_the_way_that_the_pack_declares() {
    assertThat(statuses("both")).isEqualTo("iii iuu iuc");
    assertThat(statuses("either")).isEqualTo("iuc uuc ccc");
    assertThat(statuses("confirmation")).isEqualTo("iii uuu ccc");
    assertThat(statuses("outcome")).isEqualTo("iuc iuc iuc");
  }

  @Test
  void complete_wants_the_rules_too() {
    assertThat(status(Truth.TRUE, Truth.TRUE, Truth.TRUE)).isEqualTo(CompletionStatus.COMPLETE);
    assertThat(status(Truth.TRUE, Truth.TRUE, Truth.FALSE)).isEqualTo(CompletionStatus.INCOMPLETE);
    assertThat(status(Truth.TRUE, Truth.TRUE, Truth.UNKNOWN))
        .isEqualTo(CompletionStatus.UNDETERMINED);
    assertThat(status(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN))
        .isEqualTo(CompletionStatus.INCOMPLETE);
  }

  @Test
  void a_guard_that_withholds_says_why_and_only_where_the_rules_say_complete() {
    assertThat(causes(Truth.FALSE, Truth.TRUE)).containsExactly(WithheldCause.VALUE_NOT_EVIDENCED);
    assertThat(causes(Truth.UNKNOWN, Truth.TRUE)).containsExactly(WithheldCause.VALUE_UNKNOWN);
    assertThat(causes(Truth.FALSE, Truth.FALSE)).isEmpty();
  }

  private static List<WithheldCause> causes(Truth confirmed, Truth rules) {
    return completion(Cases.PACK, account(confirmed, Truth.TRUE), rules).withheld().stream()
        .map(Withheld::cause)
        .toList();
  }

  @Test
  void health_that_is_not_green_withholds_unless_the_pack_says_otherwise_or_nobody_rates_it() {
    RulePack lenient =
        packWith("complete-needs-green-health: true", "complete-needs-green-health: false");
    Account.Builder yellow =
        account(Truth.TRUE, Truth.TRUE).add(new HealthReading(day(1), HealthRating.YELLOW));
    Account.Builder green =
        account(Truth.TRUE, Truth.TRUE).add(new HealthReading(day(1), HealthRating.GREEN));

    Completion held = completion(Cases.PACK, yellow, Truth.TRUE);
    assertThat(held.status()).isEqualTo(CompletionStatus.INCOMPLETE);
    assertThat(held.withheld())
        .extracting(Withheld::cause)
        .containsExactly(WithheldCause.HEALTH_NOT_GREEN);
    assertThat(completion(lenient, yellow, Truth.TRUE).status())
        .isEqualTo(CompletionStatus.COMPLETE);
    assertThat(completion(Cases.PACK, green, Truth.TRUE).status())
        .isEqualTo(CompletionStatus.COMPLETE);
  }

  @Test
  void since_when_is_asked_only_of_what_is_complete() {
    Drawn drawn = new Drawn(Map.of(OnboardingComplete.reached(), Truth.TRUE), Map.of());
    Policy policy = new Policy(Cases.PACK);

    assertThat(
            policy
                .assessment(
                    "Acme",
                    facts(Cases.PACK, account(Truth.FALSE, Truth.TRUE), 50),
                    drawn,
                    () -> {
                      throw new AssertionError("asked");
                    })
                .completion()
                .completedOn())
        .isEmpty();
    assertThat(
            policy
                .assessment(
                    "Acme",
                    facts(Cases.PACK, account(Truth.TRUE, Truth.TRUE), 50),
                    drawn,
                    () -> Optional.of(day(40)))
                .completion()
                .completedOn())
        .contains(day(40));
  }

  @Test
  void progress_counts_required_criteria_and_is_rounded_down() {
    assertThat(criteria(Map.of()).progress()).isZero();
    assertThat(criteria(Map.of("a", Truth.TRUE)).progress()).isEqualTo(33);
    assertThat(criteria(Map.of("a", Truth.TRUE, "d", Truth.TRUE)).progress()).isEqualTo(33);
    assertThat(criteria(Map.of("a", Truth.TRUE, "b", Truth.TRUE)).progress()).isEqualTo(66);
    assertThat(criteria(Map.of("a", Truth.TRUE, "b", Truth.UNKNOWN)).progress()).isEqualTo(33);
    assertThat(criteria(Map.of("a", Truth.TRUE, "b", Truth.TRUE, "c", Truth.TRUE)).progress())
        .isEqualTo(100);
  }

  @Test
  void a_criterion_is_met_unknown_or_not_met() {
    Completion completion = criteria(Map.of("a", Truth.TRUE, "b", Truth.UNKNOWN));

    assertThat(completion.criteria())
        .extracting(CriterionResult::id, CriterionResult::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", CriterionStatus.MET),
            org.assertj.core.groups.Tuple.tuple("b", CriterionStatus.UNKNOWN),
            org.assertj.core.groups.Tuple.tuple("c", CriterionStatus.NOT_MET),
            org.assertj.core.groups.Tuple.tuple("d", CriterionStatus.NOT_MET));
  }

  private static Completion criteria(Map<String, Truth> truths) {
    Map<Conclusion, Truth> drawn = new HashMap<>();
    truths.forEach((id, truth) -> drawn.put(CriterionMet.of(id), truth));
    return new Policy(Cases.PACK)
        .assessment(
            "Acme",
            facts(Cases.PACK, Cases.account(), 50),
            new Drawn(drawn, Map.of()),
            Optional::empty)
        .completion();
  }
}
