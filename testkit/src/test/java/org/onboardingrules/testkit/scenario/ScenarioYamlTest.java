package org.onboardingrules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.testkit.Case;

class ScenarioYamlTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final Outcome EXTEND = new Outcome(OutcomeKind.DECISION, "", "extend");
  private static final Outcome MET = new Outcome(OutcomeKind.CRITERION, "habit", "met");
  private static final Outcome SILENT = new Outcome(OutcomeKind.REASON, "silent", "");

  private static Account.Builder account() {
    return Account.builder("acme", "Acme Inc.")
        .segment(new SegmentId("SMB"))
        .anchor(Anchor.KICKOFF, DAY.minusDays(14));
  }

  private static Account blocked() {
    return account().add(Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, DAY)).build();
  }

  @Test
  void an_account_that_nobody_knows_stands_in_it_as_a_whole() {
    String text =
        ScenarioYaml.of(List.of())
            .write(
                "A law is \"slow\"",
                new Case(blocked(), DAY),
                List.of(EXTEND, MET),
                List.of(SILENT));

    assertThat(text)
        .isEqualTo(
            """
            scenario: "A law is \\"slow\\""
            account:
              id: acme
              name: Acme Inc.
              segment: SMB
              anchors: { kickoff: 2026-03-17 }
              blockers:
                - { kind: legal, owner: customer, since: 2026-03-31 }
            as-of: 2026-03-31
            expect:
              decision: extend
              criteria: { habit: met }
            expect-not:
              reasons: [silent]
            """);
  }

  @Test
  void an_account_that_is_known_is_told_by_what_is_different() {
    String text =
        ScenarioYaml.of(List.of(account().build()))
            .write("Blocked", new Case(blocked(), DAY), List.of(EXTEND), List.of());

    assertThat(text)
        .isEqualTo(
            """
            scenario: "Blocked"
            account: acme
            as-of: 2026-03-31
            changes:
              blockers:
                - { kind: legal, owner: customer, since: 2026-03-31 }
            expect:
              decision: extend
            """);
  }

  @Test
  void what_expects_nothing_is_no_scenario() {
    ScenarioYaml writer = ScenarioYaml.of(List.of());

    assertThatThrownBy(() -> writer.write("x", new Case(blocked(), DAY), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scenario `x` expects nothing\ngive an outcome that must be, or must not be");
  }
}
