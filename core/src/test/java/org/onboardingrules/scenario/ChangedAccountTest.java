package org.onboardingrules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.scenario.ScenarioFixture.ACCOUNTS;
import static org.onboardingrules.scenario.ScenarioFixture.HEAD;
import static org.onboardingrules.scenario.ScenarioFixture.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.format.AccountNodes;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.internal.yaml.Node;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

/** How the changes of a scenario are put over the account that it starts from. */
class ChangedAccountTest {

  private static final Account NORTHWIND = AccountFiles.read(ACCOUNTS).accounts().get(0);

  private static Account changed(String changes) {
    return sound(HEAD + "changes:\n" + changes.indent(2)).account();
  }

  @Test
  void a_single_value_is_replaced_and_the_rest_stays() {
    Account account = changed("segment: ENTERPRISE");

    assertThat(account.segment()).contains(SegmentId.ENTERPRISE);
    assertThat(account.name()).isEqualTo("Northwind");
    assertThat(account.goals()).isEqualTo(NORTHWIND.goals());
  }

  @Test
  void what_the_account_does_not_have_is_added() {
    assertThat(changed("seats: 12").seats()).hasValue(12);
  }

  @Test
  void mappings_merge_key_by_key_and_a_key_without_value_is_taken_away() {
    Account account = changed("anchors: { go-live: 2026-02-01, contract-signed: ~ }");

    assertThat(account.anchors()).containsOnlyKeys(Anchor.KICKOFF, Anchor.GO_LIVE);
  }

  @Test
  void milestones_merge_by_id_and_a_new_one_is_added() {
    Account account =
        changed("milestones: [ { id: go-live, completed-on: 2026-02-10 }, { id: handed-over } ]");

    PlannedMilestone goLive = account.milestones().get(0);
    assertThat(account.milestones())
        .extracting(PlannedMilestone::id)
        .containsExactly("go-live", "handed-over");
    assertThat(goLive.completedOn()).contains(LocalDate.of(2026, 2, 10));
    assertThat(goLive.due()).contains(LocalDate.of(2026, 2, 11));
  }

  @Test
  void goals_merge_by_id_and_not_by_metric() {
    Account account =
        changed("goals: [ { id: processing-time, confirmation: { on: day 60, by: CFO } } ]");

    Goal goal = account.goals().get(0);
    assertThat(account.goals()).hasSize(1);
    assertThat(goal.confirmation().orElseThrow().on()).isEqualTo("2026-03-13");
    assertThat(goal.target()).isEqualTo(NORTHWIND.goals().get(0).target());
  }

  @Test
  void metrics_merge_by_metric_and_their_observations_are_replaced() {
    Account account =
        changed("metrics: [ { metric: adoption, observations: [ { on: day 1, value: 0.2 } ] } ]");

    MetricSeries adoption = account.metrics().get(1);
    assertThat(account.metrics())
        .extracting(MetricSeries::metric)
        .containsExactly("invoices-processed", "adoption");
    assertThat(adoption.kind()).isEqualTo(NORTHWIND.metrics().get(1).kind());
    assertThat(adoption.observations()).singleElement().hasFieldOrPropertyWithValue("on", day(1));
  }

  @Test
  void lists_of_what_has_no_id_are_replaced() {
    Account account =
        changed(
            """
            feeds: [tasks]
            stakeholders: [ { role: executive-sponsor, name: Eva, from: day 0 } ]
            """);

    assertThat(account.feeds()).containsExactly(Feed.TASKS);
    assertThat(account.stakeholders()).extracting(Stakeholder::name).containsExactly("Eva");
  }

  @Test
  void a_list_without_value_is_taken_away() {
    assertThat(changed("goals: ~").goals()).isEmpty();
  }

  @Test
  void days_count_from_the_default_anchor_of_the_pack_at_the_account_before_its_changes() {
    Account account =
        changed(
            """
            anchors: { kickoff: 2026-02-01, contract-signed: day -7 }
            interactions:
              - { on: day 0, spoken-by: customer, kind: meeting }
              - { on: day 14, spoken-by: customer, kind: message }
            """);

    assertThat(account.anchor(Anchor.CONTRACT_SIGNED)).contains(day(-7));
    assertThat(account.interactions()).extracting(Interaction::on).containsExactly(day(0), day(14));
  }

  @Test
  void a_text_that_looks_like_a_counted_day_stays_a_text() {
    Account account = changed("product: day 14");

    assertThat(account.product()).contains("day 14");
  }

  @Test
  void an_account_that_is_changed_into_itself_stays_the_same() throws IOException {
    Findings findings = new Findings();
    SourceText source = SourceText.of("complete.yaml", complete());

    List<Node> nodes = AccountNodes.of(source, findings);
    List<Account> changed =
        nodes.stream()
            .map(node -> AccountMerge.of((Mapping) node, (Mapping) node))
            .flatMap(node -> AccountNodes.read(node, new HashMap<>(), findings).stream())
            .toList();

    assertThat(findings.report().findings()).isEmpty();
    assertThat(changed).isNotEmpty().isEqualTo(AccountFiles.read(source).accounts());
  }

  private static String complete() throws IOException {
    try (InputStream in = AccountFiles.class.getResourceAsStream("complete.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static LocalDate day(int afterKickoff) {
    return LocalDate.of(2026, 1, 12).plusDays(afterKickoff);
  }
}
