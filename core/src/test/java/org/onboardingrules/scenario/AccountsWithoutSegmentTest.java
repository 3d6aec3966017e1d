package org.onboardingrules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.SourceText;

/** The base account has no segment; the pack derives SMB below 100 seats. */
class AccountsWithoutSegmentTest {

  private static final SourceText ACCOUNTS =
      SourceText.of("accounts.yaml", "- { id: northwind, name: Northwind, seats: 40 }\n");

  @TempDir private Path folder;
  private RulePack pack;

  @BeforeEach
  void readPack() throws IOException, ValidationException {
    Path messages = Path.of("src/test/resources/scenario-messages/pack");
    String yaml = Files.readString(messages.resolve("pack.yaml"));
    Files.writeString(
        folder.resolve("pack.yaml"), yaml.replace("  SMB: {", "  SMB: { seats: { below: 100 },"));
    Path rules = Files.createDirectories(folder.resolve("rules")).resolve("a.drl");
    Files.writeString(rules, "package a\n");
    pack = RulePack.read(folder);
  }

  private ScenarioBatch read(String changes) {
    String text =
        "scenario: Some\naccount: northwind\nas-of: 2026-03-31\nexpect: { decision: continue }\n";
    return ScenarioFixture.read(Optional.of(pack), List.of(ACCOUNTS), text + changes);
  }

  @Test
  void an_account_whose_segment_can_be_derived_needs_none() {
    ScenarioBatch batch = read("");

    assertThat(ScenarioFixture.findings(batch)).isEmpty();
    assertThat(batch.scenarios()).hasSize(1);
  }

  @Test
  void the_changes_decide_on_the_segment_too() {
    assertThat(ScenarioFixture.findings(read("changes: { seats: 100 }\n")))
        .containsExactly(
            "OR1003 account `northwind` has no segment, and none follows from 100 seats: the pack"
                + " has SMB (seats below 100)");
  }

  @Test
  void what_could_be_reported_is_said_in_the_help() {
    assertThat(read("changes: { seats: ~ }\n").report().findings().get(0).help())
        .isEqualTo("report its seats, or add `segment`; segments to choose from: ENTERPRISE, SMB");
  }
}
