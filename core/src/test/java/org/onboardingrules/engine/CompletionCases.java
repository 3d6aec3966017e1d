package org.onboardingrules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.WindowUnit;

/**
 * A small pack and accounts for it, whose kickoff is day 0 and whose deadline is day 30. Complete
 * is what went live with a champion at hand, confirmed by the customer and not rated other than
 * green.
 */
final class CompletionCases {

  private static final LocalDate KICKOFF = LocalDate.of(2026, 1, 12);

  private static final String LIVE =
      """
      package since

      rule "Live"
      when
        Milestone( id == "go-live", completed )
        exists Stakeholder( role == "champion", active == true )
      then
        insert( CriterionMet.of("live") );
      end
      """;

  private static final String COMPLETE =
      """
      package since

      rule "Complete"
      when
        forall( $c : Criterion( required ) CriterionMet( id == $c.id ) )
      then
        insert( OnboardingComplete.reached() );
      end
      """;

  private static final String YAML =
      """
      pack: since
      version: 1.0.0
      anchor: kickoff
      first-value: { goal: speed }
      value-evidence: confirmation
      deadline: onboarding
      extensions: { max-count: 2, max-total-days: 45, length-days: 14 }
      segments: { SMB: {} }
      windows: { onboarding: { length: 30, unit: days } }
      milestones: { go-live: { title: { en: Live, ja: 稼働 } } }
      metrics: { lead-time: { kind: gauge, unit: days } }
      goals: { speed: { metric: lead-time, title: { en: Faster, ja: 短縮 } } }
      criteria: { live: { kind: quantitative, title: { en: Live, ja: 稼働 } } }
      """;

  static final CompiledPack PACK = pack(LIVE);

  private CompletionCases() {}

  static LocalDate day(int number) {
    return KICKOFF.plusDays(number);
  }

  /** The pack with another rule for its one criterion. */
  static CompiledPack pack(String live) {
    try {
      return CompiledPack.load(
          PackSource.memory(
              "since",
              Map.of(
                  "since/pack.yaml", YAML,
                  "since/rules/complete.drl", COMPLETE,
                  "since/rules/live.drl", live)));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** The pack whose criterion holds where a condition does. */
  static CompiledPack packWhere(String condition) {
    return pack(
        "package since\n\nrule \"Live\" when %s then insert( CriterionMet.of(\"live\") ); end\n"
            .formatted(condition));
  }

  /** An account of which nothing is known but its kickoff. */
  static Account.Builder account() {
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .feeds(Feed.MILESTONES, Feed.GOALS, Feed.STAKEHOLDERS)
        .anchor(Anchor.KICKOFF, KICKOFF);
  }

  /** An account that is led by a champion, live on one day and confirmed on another. */
  static Account.Builder finished(int live, int confirmed) {
    return account().add(champion(-20), live(live), confirmed(confirmed));
  }

  static Stakeholder champion(int from) {
    return Stakeholder.of(StakeholderRole.CHAMPION, "Ms A", day(from));
  }

  static PlannedMilestone live(int day) {
    return PlannedMilestone.of("go-live").withCompletedOn(day(day));
  }

  static Goal confirmed(int day) {
    return Goal.builder("speed", "lead-time")
        .target(new GoalTarget.Absolute(BigDecimal.TEN, Direction.AT_MOST))
        .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
        .confirmation(new Confirmation(day(day), "CFO"))
        .build();
  }

  static HealthReading health(int day, HealthRating rating) {
    return new HealthReading(day(day), rating);
  }

  static Assessment assess(Account.Builder account, int asOf) {
    return PACK.assess(account.build(), day(asOf));
  }
}
