package org.onboardingrules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scenarios that bring their account. */
class WholeAccountTest {

  private static final String EASTWIND =
      """
      scenario: A whole account
      account:
        id: eastwind
        name: Eastwind
        segment: SMB
        anchors: { kickoff: 2026-01-12, go-live: day 10 }
        feeds: [ milestones ]
        milestones:
          - { id: go-live, owner: customer, due: day 30, completed-on: 2026-01-22 }
      as-of: day 14
      expect: { decision: continue }
      """;

  @Test
  void it_is_read_as_an_account_file_is() {
    Scenario scenario = ScenarioFixture.sound(EASTWIND);

    assertThat(scenario.baseAccount()).isEqualTo("eastwind");
    assertThat(scenario.account().id()).isEqualTo("eastwind");
    assertThat(scenario.account().milestones()).hasSize(1);
  }

  @Test
  void days_count_from_its_own_anchor() {
    Scenario scenario = ScenarioFixture.sound(EASTWIND);

    assertThat(scenario.asOf()).isEqualTo(LocalDate.of(2026, 1, 26));
    assertThat(scenario.account().anchors()).containsValue(LocalDate.of(2026, 1, 22));
  }

  @Test
  void it_may_have_the_id_of_another_scenarios_account_or_of_a_file() {
    String other = EASTWIND.replace("A whole", "Another whole");
    String known = EASTWIND.replace("A whole", "A known").replace("eastwind", "northwind");

    assertThat(ScenarioFixture.findings(ScenarioFixture.read(EASTWIND, other, known))).isEmpty();
  }

  @Test
  void without_a_pack_it_is_left_out_where_days_are_counted() {
    ScenarioBatch batch = ScenarioFixture.read(Optional.empty(), List.of(), EASTWIND);

    assertThat(batch.scenarios()).isEmpty();
    assertThat(ScenarioFixture.findings(batch)).isEmpty();
  }
}
