package org.onboardingrules.explanation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.assessment.evidence.FactSeen;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** On what a conclusion rests, in the words of the rule file. */
class EvidenceWriterTest {

  private static List<RuleEvidence> evidence(
      Account.Builder account, int day, SegmentId segment, Conclusion conclusion) {
    try {
      Evaluation evaluation =
          new Evaluator(PackCheck.of(Cases.PACK).strata())
              .evaluate(facts(Cases.PACK, account.segment(segment), day), 1_000);
      return new EvidenceWriter(Cases.PACK, segment)
          .evidence(conclusion, evaluation.matchesOf(conclusion)).stream()
              .map(RuleEvidence.class::cast)
              .toList();
    } catch (StepLimitReached e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> values(FactSeen fact) {
    return fact.values().stream().map(v -> v.expression() + " = " + v.value()).toList();
  }

  private static Account.Builder silent() {
    return account().feeds(Feed.INTERACTIONS).add(new HealthReading(day(1), HealthRating.RED));
  }

  @Test
  void it_names_rule_place_sources_values_and_what_was_found_absent() {
    List<RuleEvidence> evidence = evidence(silent(), 14, SegmentId.SMB, Escalate.because("silent"));

    assertThat(evidence).hasSize(1);
    assertThat(evidence.get(0).rule()).isEqualTo("Silent");
    assertThat(evidence.get(0).at()).hasToString("policy-pack/rules/rules.drl:10:6");
    assertThat(evidence.get(0).sources()).containsExactly("R116");
    assertThat(evidence.get(0).facts())
        .extracting(FactSeen::type, fact -> fact.label().en())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Onboarding", "acme"),
            org.assertj.core.groups.Tuple.tuple("not", "Extend( )"));
    assertThat(values(evidence.get(0).facts().get(0)))
        .containsExactly("daysOfCustomerSilence = 14", "health = red");
  }

  @Test
  void a_threshold_is_the_one_of_the_segment_without_trailing_zeros() {
    SegmentId other = new SegmentId("OTHER");
    Conclusion silent = Escalate.because("silent");

    assertThat(evidence(silent(), 14, SegmentId.SMB, silent).get(0).thresholds())
        .extracting(t -> t.name() + " = " + t.value() + " from " + t.source())
        .containsExactly("silence-days = 14 from R116");
    assertThat(evidence(silent(), 20, other, silent)).isEmpty();
    assertThat(evidence(silent(), 21, other, silent).get(0).thresholds())
        .extracting(t -> t.name() + " = " + t.value())
        .containsExactly("silence-days = 21");
  }

  @Test
  void each_way_in_which_a_rule_holds_is_told_once_and_sorted_whatever_the_order() {
    Interaction early = Interaction.of(day(3), Side.CUSTOMER, InteractionKind.MESSAGE);
    Interaction late = Interaction.of(day(9), Side.CUSTOMER, InteractionKind.DOUBT);
    Conclusion call = Play.of("call");

    List<RuleEvidence> one = evidence(account().add(early, late, early), 10, SegmentId.SMB, call);
    List<RuleEvidence> other = evidence(account().add(late, early), 10, SegmentId.SMB, call);

    assertThat(one).isEqualTo(other);
    assertThat(one)
        .extracting(evidence -> evidence.facts().get(0).label().en())
        .containsExactly(
            "2026-01-15 message from the customer", "2026-01-21 doubt voiced by the customer");
    assertThat(values(one.get(0).facts().get(0)))
        .containsExactly("spokenBy = customer", "daysAgo = 7");
  }

  @Test
  void a_conclusion_that_does_not_hold_has_no_evidence() {
    assertThat(evidence(account(), 30, SegmentId.SMB, Escalate.because("silent"))).isEmpty();
  }
}
