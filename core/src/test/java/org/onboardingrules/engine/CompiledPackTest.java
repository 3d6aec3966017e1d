package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.WindowUnit;

class CompiledPackTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final CompiledPack PACK = AgreementPack.compiled();

  private static Account.Builder account() {
    return Account.builder("acme", "Acme Corp")
        .segment(SegmentId.SMB)
        .anchor(Anchor.KICKOFF, AS_OF.minusDays(20));
  }

  @Test
  void a_conclusion_names_its_rule_the_values_seen_and_the_thresholds_used() {
    Assessment assessment = PACK.assess(account().feeds(Feed.INTERACTIONS).build(), AS_OF);

    assertThat(assessment.decision().action()).isEqualTo(DecisionAction.ESCALATE);
    RuleEvidence evidence = (RuleEvidence) assessment.decision().reasons().get(0).evidence().get(0);
    assertThat(evidence.rule()).isEqualTo("Silent");
    assertThat(evidence.at()).hasToString("agreement/rules/judgements.drl:27:6");
    assertThat(evidence.sources()).containsExactly("R116");
    assertThat(evidence.facts().get(0).values())
        .extracting(value -> value.expression() + " = " + value.value())
        .containsExactly("daysOfCustomerSilence = 20");
    assertThat(evidence.thresholds())
        .extracting(threshold -> threshold.name() + " = " + threshold.value())
        .containsExactly("fourteen = 14");
  }

  @Test
  void an_assessment_says_which_pack_gave_it() {
    Assessment assessment = PACK.assess(account().build(), AS_OF);

    assertThat(assessment.pack().id()).isEqualTo("agreement");
    assertThat(assessment.pack().version()).isEqualTo("1.0.0");
    assertThat(assessment.pack().digest()).isEqualTo(PACK.pack().digest()).hasSize(64);
  }

  @Test
  void an_account_without_a_segment_is_refused() {
    Account account = Account.builder("acme", "Acme Corp").build();

    assertThatExceptionOfType(UnsuitableAccountException.class)
        .isThrownBy(() -> PACK.assess(account, AS_OF))
        .withMessage(
            "account `acme` does not fit pack `agreement`:\n"
                + "it has no segment; give it one of ENTERPRISE, SMB");
  }

  @Test
  void an_account_is_told_everything_that_does_not_fit_at_once() {
    Account account =
        Account.builder("acme", "Acme Corp")
            .segment(SegmentId.MID_MARKET)
            .add(
                new MetricSeries(
                    "m1", MetricKind.GAUGE, List.of(Observation.of(AS_OF, BigDecimal.ONE))))
            .build();

    assertThatExceptionOfType(UnsuitableAccountException.class)
        .isThrownBy(() -> PACK.assess(account, AS_OF))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        "the pack has no segment `MID_MARKET`; it has ENTERPRISE, SMB",
                        "metric `m1` is reported as a gauge, and the pack declares a count; report"
                            + " it as that"));
  }

  @Test
  void a_goal_in_business_days_needs_a_pack_that_says_which_those_are(@TempDir Path folder)
      throws Exception {
    Path copy = AgreementPack.copy(folder);
    String yaml = Files.readString(copy.resolve("pack.yaml"));
    Files.writeString(copy.resolve("pack.yaml"), yaml.replaceFirst("business-days: .*\n", ""));
    CompiledPack pack = CompiledPack.load(copy);
    Account account =
        account()
            .add(
                Goal.builder("g1", "m2")
                    .target(new GoalTarget.Absolute(BigDecimal.ONE, Direction.AT_MOST))
                    .within(Anchor.KICKOFF, 9, WindowUnit.BUSINESS_DAYS)
                    .build())
            .build();

    assertThat(PACK.assess(account, AS_OF).accountId()).isEqualTo("acme");
    assertThatExceptionOfType(UnsuitableAccountException.class)
        .isThrownBy(() -> pack.assess(account, AS_OF))
        .withMessageEndingWith(
            "\ngoal `g1` counts business days, and the pack does not say which days those are; give"
                + " its window in days or months, or add `business-days` to the pack");
  }

  @Test
  void what_happens_after_the_as_of_date_is_not_seen() {
    Account account =
        account()
            .feeds(Feed.INTERACTIONS)
            .add(
                new Interaction(
                    AS_OF.plusDays(1),
                    Side.CUSTOMER,
                    InteractionKind.MESSAGE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .build();

    assertThat(PACK.assess(account, AS_OF).decision().action()).isEqualTo(DecisionAction.ESCALATE);
    assertThat(PACK.assess(account, AS_OF.plusDays(1)).decision().action())
        .isNotEqualTo(DecisionAction.ESCALATE);
  }

  @Test
  void a_rule_that_fires_without_end_is_stopped_and_named(@TempDir Path folder) throws Exception {
    CompiledPack joins =
        AgreementPack.with(
            folder,
            "joins.drl",
            """
        rule "Everybody with everybody"
        when
          $a : Interaction( )
          Interaction( this != $a )
        then
          insert( Play.of("p1") );
        end
        """);
    Account.Builder account = account();
    IntStream.range(0, 60).mapToObj(CompiledPackTest::message).forEach(account::add);

    assertThat(joins.assess(account.build(), AS_OF).plays()).hasSize(1);
    assertThatExceptionOfType(FiringLimitException.class)
        .isThrownBy(() -> joins.withFiringLimit(3_000).assess(account.build(), AS_OF))
        .withMessage(
            "rule `Everybody with everybody` goes beyond the limit of 3000 firings (account `acme`,"
                + " pack `agreement`)")
        .satisfies(stop -> assertThat(stop.rule()).isEqualTo("Everybody with everybody"));
  }

  private static Interaction message(int day) {
    return new Interaction(
        AS_OF.minusDays(day),
        Side.VENDOR,
        InteractionKind.MESSAGE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void a_pack_with_faults_is_refused_with_all_of_them(@TempDir Path folder) {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(
            () ->
                AgreementPack.with(
                    folder,
                    "faults.drl",
                    """
                    rule "One"
                    when
                      Metric( id == "m3" )
                    then
                      insert( CriterionMet.of("signed") );
                    end
                    """))
        .withMessage(
            """
            agreement/rules/faults.drl:3:17: error[OR2105]: the pack declares no metric `m3`
              3 |   Metric( id == "m3" )
                |                 ^^^^
              help: did you mean `m1`?

            agreement/rules/faults.drl:5:27: error[OR2105]: the pack declares no criterion `signed`
              5 |   insert( CriterionMet.of("signed") );
                |                           ^^^^^^^^
              help: declare it under `criteria` in pack.yaml
            """);
  }

  @Test
  void faults_of_the_yaml_and_of_the_rules_are_shown_together(@TempDir Path folder)
      throws Exception {
    Path copy = AgreementPack.copy(folder);
    Files.writeString(copy.resolve("pack.yaml"), "ancor: kickoff\n", StandardOpenOption.APPEND);
    Files.writeString(copy.resolve("rules/faults.drl"), "rule \"One\" when Metrik( ) then end\n");

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> CompiledPack.load(copy))
        .satisfies(
            refusal ->
                assertThat(refusal.report().findings())
                    .extracting(Finding::message)
                    .anySatisfy(m -> assertThat(m).contains("`ancor`"))
                    .anySatisfy(m -> assertThat(m).contains("`Metrik`")));
  }

  @Test
  void a_folder_without_a_pack_is_a_finding(@TempDir Path folder) {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> CompiledPack.load(folder.resolve("nowhere")))
        .satisfies(refusal -> assertThat(refusal.report().findings()).hasSize(1));
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> PACK.withFiringLimit(0))
        .withMessage("limit is 0\ngive 1 or more");
  }
}
