package org.onboardingrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.extension;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Flag;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.code.FlagKind;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.term.code.Side;

/** Risks, causes, plays, schedule and flags of an assessment. */
class PolicyTest {

  private static Assessment assessment(Account.Builder account, int day, Conclusion... drawn) {
    Map<Conclusion, Truth> truths =
        Arrays.stream(drawn).collect(Collectors.toMap(Function.identity(), c -> Truth.TRUE));
    return new Policy(Cases.PACK)
        .assessment(
            "Acme", facts(Cases.PACK, account, day), new Drawn(truths, Map.of()), Optional::empty);
  }

  private static List<Flag> flags(RulePack pack, Account.Builder account, int day) {
    return new Policy(pack)
        .assessment(
            "Acme", facts(pack, account, day), new Drawn(Map.of(), Map.of()), Optional::empty)
        .flags();
  }

  @Test
  void the_gravest_risk_stands_first_and_each_once_at_its_gravest_level() {
    Assessment assessment =
        assessment(
            account(),
            1,
            ChurnRisk.medium("drop"),
            ChurnRisk.low("exit"),
            ChurnRisk.high("exit"),
            ChurnRisk.low("drop"));

    assertThat(assessment.churnRisks())
        .extracting(risk -> risk.id() + " " + risk.level().word())
        .containsExactly("exit high", "drop medium");
  }

  @Test
  void risks_of_one_level_stand_by_id() {
    assertThat(assessment(account(), 1, ChurnRisk.low("exit"), ChurnRisk.low("drop")).churnRisks())
        .extracting(risk -> risk.id())
        .containsExactly("drop", "exit");
  }

  @Test
  void a_risk_keeps_the_evidence_of_its_level() {
    Evidence high = new GuardEvidence("high", List.of(), new Text("h", "h"));
    Evidence low = new GuardEvidence("low", List.of(), new Text("l", "l"));
    Drawn drawn =
        new Drawn(
            Map.of(ChurnRisk.high("drop"), Truth.TRUE, ChurnRisk.low("drop"), Truth.TRUE),
            Map.of(ChurnRisk.high("drop"), List.of(high), ChurnRisk.low("drop"), List.of(low)));

    var risk =
        new Policy(Cases.PACK)
            .assessment("Acme", facts(Cases.PACK, account(), 1), drawn, Optional::empty)
            .churnRisks()
            .get(0);

    assertThat(risk.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(risk.evidence()).containsExactly(high);
  }

  @Test
  void causes_and_plays_stand_by_id_also_where_one_id_begins_another() {
    Assessment assessment =
        assessment(
            account(),
            1,
            DelayCause.of("scope-creep"),
            DelayCause.of("scope"),
            Play.of("call-sponsor"),
            Play.of("call"));

    assertThat(assessment.delayCauses())
        .extracting(cause -> cause.id())
        .containsExactly("scope", "scope-creep");
    assertThat(assessment.plays())
        .extracting(play -> play.id())
        .containsExactly("call", "call-sponsor");
  }

  @Test
  void what_is_unknown_is_not_reported() {
    Drawn drawn =
        new Drawn(
            Map.of(
                ChurnRisk.high("drop"), Truth.UNKNOWN,
                Play.of("call"), Truth.UNKNOWN,
                DelayCause.of("scope"), Truth.FALSE),
            Map.of());

    Assessment assessment =
        new Policy(Cases.PACK)
            .assessment("Acme", facts(Cases.PACK, account(), 1), drawn, Optional::empty);

    assertThat(assessment.churnRisks()).isEmpty();
    assertThat(assessment.plays()).isEmpty();
    assertThat(assessment.delayCauses()).isEmpty();
  }

  @Test
  void the_schedule_tells_deadlines_lateness_and_slip() {
    Schedule schedule = assessment(account().add(extension(59, 60, 70)), 73).schedule();

    assertThat(schedule.originalDeadline()).contains(day(60));
    assertThat(schedule.deadline()).contains(day(70));
    assertThat(schedule.daysLate()).hasValue(3);
    assertThat(schedule.extendedDays()).isEqualTo(10);
    assertThat(schedule.slipDays()).hasValue(13);
    assertThat(schedule.kickoffDelay()).hasValue(10);
  }

  @Test
  void what_is_complete_since_an_unknown_day_has_no_lateness() {
    Account.Builder account =
        account()
            .add(speed().confirmation(new Confirmation(day(50), "CFO")).build())
            .add(leadTime(seen(40, "3", 50)))
            .anchor(Anchor.ONBOARDING_CLOSED, day(80));

    Schedule schedule = assessment(account, 90, OnboardingComplete.reached()).schedule();

    assertThat(schedule.deadline()).contains(day(60));
    assertThat(schedule.daysLate()).isEmpty();
    assertThat(schedule.slipDays()).isEmpty();
  }

  @Test
  void the_vendor_is_flagged_once_silent_for_longer_than_the_limit() {
    Account.Builder account =
        account()
            .feeds(Feed.INTERACTIONS)
            .add(Interaction.of(day(10), Side.VENDOR, InteractionKind.MESSAGE));

    assertThat(flags(Cases.PACK, account, 17)).isEmpty();
    assertThat(flags(Cases.PACK, account, 18))
        .extracting(Flag::kind)
        .containsExactly(FlagKind.VENDOR_SILENT);
  }

  @Test
  void nobody_is_flagged_without_report_without_limit_or_after_the_closing() {
    Account.Builder reported = account().feeds(Feed.INTERACTIONS);

    assertThat(flags(Cases.PACK, account(), 50)).isEmpty();
    assertThat(flags(packWith("vendor-silence-days: 7", ""), reported, 50)).isEmpty();
    assertThat(flags(Cases.PACK, reported.anchor(Anchor.ONBOARDING_CLOSED, day(50)), 50)).isEmpty();
  }
}
