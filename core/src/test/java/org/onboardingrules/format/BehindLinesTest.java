package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;

/** An explanation goes down to the data behind the values that rules ask for. */
class BehindLinesTest {

  private static final LocalDate KICKOFF = LocalDate.of(2026, 1, 12);

  private static final String YAML =
      """
      pack: own
      version: 1.0.0
      anchor: kickoff
      first-value: { milestone: go-live }
      value-evidence: outcome
      deadline: onboarding
      extensions: { max-count: 2, max-total-days: 45, length-days: 14 }
      segments: { SMB: {} }
      windows: { onboarding: { length: 60, unit: days } }
      milestones:
        go-live: { owner: customer, due-day: 30, title: { en: Go-live, ja: 本番稼働 } }
      criteria: { on-track: { kind: quantitative, title: { en: On track, ja: 順調 } } }
      """;

  private static final String RULES =
      """
      package own

      rule "On track"
      when
        Onboarding( daysOfCustomerSilence < 14, daysOfCustomerSilence >= 0,
                    milestoneOverdue == false )
      then
        insert( CriterionMet.of("on-track") );
      end

      rule "Complete"
      when
        forall( $c : Criterion( required ) CriterionMet( id == $c.id ) )
      then
        insert( OnboardingComplete.reached() );
      end
      """;

  private static Explanation explanation() {
    Account account =
        Account.builder("acme", "Acme Corp")
            .segment(SegmentId.SMB)
            .feeds(Feed.values())
            .anchor(Anchor.KICKOFF, KICKOFF)
            .add(
                Interaction.of(KICKOFF.plusDays(28), Side.CUSTOMER, InteractionKind.MESSAGE)
                    .withSpeaker("Kuroda Emi"))
            .build();
    try {
      return CompiledPack.load(
              PackSource.memory("own", Map.of("own/pack.yaml", YAML, "own/rules/rules.drl", RULES)))
          .explain(account, KICKOFF.plusDays(35));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void in_brief_it_stands_below_what_does_not_hold() {
    assertThat(ExplanationText.of(explanation(), Language.EN))
        .contains(
            """
                ✗ a required milestone is overdue
                  Go-live: due on 2026-02-11, 5 days overdue, to be done by the customer
            """)
        .doesNotContain("last sign");
    assertThat(ExplanationText.of(explanation(), Language.JA))
        .contains(
            """
                ✗ 期日を過ぎた必須マイルストーンがある
                  本番稼働：期日2026-02-11（5日超過）、担当：お客様
            """);
  }

  @Test
  void in_full_it_stands_below_every_test_but_once_for_tests_of_one_value() {
    ConclusionName onTrack = ConclusionName.of(ConclusionKind.CRITERION, "on-track");

    assertThat(ExplanationText.about(explanation(), onTrack, Language.EN))
        .containsOnlyOnce(
            "last sign of the customer: 2026-02-09 message from the customer (Kuroda Emi)")
        .contains("Go-live: due on 2026-02-11, 5 days overdue, to be done by the customer");
  }
}
