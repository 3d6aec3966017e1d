package org.onboardingrules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.format.Corruption;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** What becomes of scenarios, and of the accounts under them, that somebody has damaged. */
class CorruptScenarioProperties {

  private static final Optional<RulePack> PACK = Optional.of(ScenarioFixture.PACK);
  private static final SourceText ACCOUNTS = ScenarioFixture.ACCOUNTS;

  private static final String SOUND =
      """
      scenario: Silent for two weeks
      source: R116
      account: northwind
      as-of: day 28
      changes:
        segment: ENTERPRISE
        anchors: { go-live: day 20, contract-signed: ~ }
        milestones:
          - { id: go-live, completed-on: day 20, owner: ~ }
          - { id: handed-over, due: 2026-04-06 }
        metrics:
          - { metric: adoption, observations: [ { on: day 21, value: 0.2 } ] }
        interactions:
          - { on: day 14, spoken-by: customer, kind: meeting, attended: true }
      expect:
        completion: incomplete
        decision: escalate
        grade: poor
        criteria: { fifty-invoices: unknown, customer-confirmed: not-met }
        reasons: [ customer-silent, late-without-reason ]
        risks: { low-usage: high }
      expect-not:
        delay-causes: [ bandwidth ]
        plays: [ smaller-steps ]
      ---
      scenario: 繁忙期
      account: northwind
      as-of: 2026-03-31
      changes: { busy-periods: [ { from: day 60, until: day 90, reason: Closing } ] }
      expect: { decision: extend }
      expect-not: { decision: escalate, reasons: [ customer-silent ] }
      """;

  @Property(tries = 3000)
  void damaged_scenarios_are_read_without_an_exception_and_every_fault_has_a_place(
      @ForAll("damage") List<Corruption> damage) {
    SourceText scenarios = SourceText.of("input.yaml", damaged(SOUND, damage));

    ScenarioBatch batch = ScenarioFiles.read(PACK, List.of(ACCOUNTS), List.of(scenarios));

    assertThat(batch.scenarios()).extracting(Scenario::name).doesNotHaveDuplicates();
    assertThat(batch.scenarios())
        .noneMatch(scenario -> scenario.expected().isEmpty() && scenario.excluded().isEmpty());
    assertThat(batch.report().findings()).allSatisfy(f -> assertInside(f, scenarios, ACCOUNTS));
  }

  @Property(tries = 1500)
  void damaged_accounts_are_read_without_an_exception_and_told_of_once(
      @ForAll("damage") List<Corruption> damage) {
    SourceText accounts = SourceText.of("accounts.yaml", damaged(ACCOUNTS.text(), damage));
    SourceText scenarios = SourceText.of("input.yaml", SOUND);

    ScenarioBatch batch = ScenarioFiles.read(PACK, List.of(accounts), List.of(scenarios));

    assertThat(batch.report().findings())
        .allSatisfy(f -> assertInside(f, scenarios, accounts))
        .filteredOn(f -> f.place().file().equals("accounts.yaml"))
        .extracting(f -> f.where() + f.message())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void without_a_pack_they_are_read_too(@ForAll("damage") List<Corruption> damage) {
    SourceText scenarios = SourceText.of("input.yaml", damaged(SOUND, damage));

    ScenarioBatch batch =
        ScenarioFiles.read(Optional.empty(), List.of(ACCOUNTS), List.of(scenarios));

    assertThat(batch)
        .isEqualTo(ScenarioFiles.read(Optional.empty(), List.of(ACCOUNTS), List.of(scenarios)));
  }

  @Provide
  Arbitrary<List<Corruption>> damage() {
    return Corruption.any().list().ofMinSize(0).ofMaxSize(4);
  }

  private static String damaged(String text, List<Corruption> corruptions) {
    String damaged = text;
    for (Corruption corruption : corruptions) {
      damaged = corruption.of(damaged);
    }
    return damaged;
  }

  /** A fault of a file as a whole is at its start. */
  private static void assertInside(Finding finding, SourceText scenarios, SourceText accounts) {
    Snippet where = finding.where();
    boolean ofScenario = where.place().file().equals(scenarios.name());
    SourceText source = ofScenario ? scenarios : accounts;
    assertThat(where)
        .isIn(
            Snippet.ofFile(source.name()),
            source.snippetAt(where.place().line(), where.place().column(), where.length()));
  }
}
