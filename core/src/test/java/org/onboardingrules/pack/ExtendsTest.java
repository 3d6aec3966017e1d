package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.BusinessDays;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.ValueEvidence;

class ExtendsTest {

  private static final String BASE = "pack: base\nversion: 1.0.0\n";
  private static final String OWN = "pack: own\nversion: 1.0.0\nextends: base\n";

  @TempDir private Path folder;

  @Test
  void entries_of_the_extended_pack_are_added_and_keep_their_places() throws ValidationException {
    RulePack pack = RulePack.read(PackFixture.resource("complete/invoice-automation"));

    assertThat(pack.metrics())
        .containsOnlyKeys("Invoice.Processed_v2", "logins", "processing-days");
    assertThat(pack.plays()).containsOnlyKeys("call-sponsor", "narrow-scope");
    assertThat(pack.metrics().get("logins").at().place()).hasToString("base/pack.yaml:12:3");
  }

  @Test
  void an_entry_overrides_the_whole_entry_of_its_id() throws ValidationException {
    write(
        "base", BASE + "thresholds: { t: { value: 1, source: base, per-segment: { SMB: 2 } } }\n");
    write("own", OWN + "thresholds: { t: { value: 3, source: own } }\n");

    Threshold threshold = read("own").thresholds().get("t");

    assertThat(threshold.source()).isEqualTo("own");
    assertThat(threshold.valueFor(SegmentId.SMB)).contains(new BigDecimal("3"));
    assertThat(threshold.at().place().file()).isEqualTo("own/pack.yaml");
  }

  @Test
  void a_single_value_overrides_and_one_that_is_not_written_is_inherited()
      throws ValidationException {
    write(
        "base",
        BASE
            + "product: Base\nvalue-evidence: either\nvendor-silence-days: 9\n"
            + "complete-needs-green-health: false\n"
            + "extensions: { max-count: 1, max-total-days: 2, length-days: 3 }\n"
            + "business-days: { weekend: [friday], holidays: [] }\n");
    write("own", OWN + "value-evidence: outcome\n");

    RulePack pack = read("own");

    assertThat(pack.id()).isEqualTo("own");
    assertThat(pack.valueEvidence()).isEqualTo(ValueEvidence.OUTCOME);
    assertThat(pack.product()).contains("Base");
    assertThat(pack.vendorSilenceDays()).hasValue(9);
    assertThat(pack.greenHealthNeeded()).isFalse();
    assertThat(pack.extensions()).contains(new ExtensionLimits(1, 2, 3));
    assertThat(pack.businessDays().orElseThrow().weekend()).containsExactly(DayOfWeek.FRIDAY);
  }

  @Test
  void business_days_override_weekend_and_holidays_at_once() throws ValidationException {
    write("base", BASE + "business-days: { weekend: [friday], holidays: [2026-01-01] }\n");
    write("own", OWN + "business-days: { weekend: [saturday, sunday], holidays: [] }\n");

    BusinessDays days = read("own").businessDays().orElseThrow();

    assertThat(days.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(days.holidays()).isEmpty();
  }

  @Test
  void an_anchor_moves_inherited_windows_that_name_none() throws ValidationException {
    RulePack pack = RulePack.read(PackFixture.resource("complete/invoice-automation"));

    assertThat(pack.windows().get("onboarding").window().from()).isEqualTo(Anchor.KICKOFF);
  }

  @Test
  void an_inherited_anchor_holds_for_the_windows_of_the_extending_pack()
      throws ValidationException {
    write("base", BASE + "anchor: trial-start\n");
    write("own", OWN + "windows: { w: { length: 1, unit: days } }\n");

    assertThat(read("own").windows().get("w").window().from()).isEqualTo(Anchor.TRIAL_START);
  }

  @Test
  void rules_switched_off_accumulate() throws ValidationException {
    write("root", "pack: root\nversion: 1.0.0\n");
    write("base", BASE + "extends: root\nwithout: { One: first reason, Two: second }\n");
    write("own", OWN + "without: { Three: third, One: own reason }\n");

    assertThat(read("own").without())
        .hasSize(3)
        .hasEntrySatisfying("One", off -> assertThat(off.reason()).isEqualTo("own reason"))
        .hasEntrySatisfying("Two", off -> assertThat(off.reason()).isEqualTo("second"))
        .hasEntrySatisfying(
            "Three", off -> assertThat(off.at().place()).hasToString("own/pack.yaml:4:12"));
  }

  @Test
  void names_may_be_declared_by_the_extended_or_by_the_extending_pack() throws ValidationException {
    write(
        "base",
        BASE
            + "deadline: year\nwindows: { month: { length: 1, unit: months } }\n"
            + "metrics: { m: { kind: count, unit: x } }\n");
    write(
        "own",
        OWN
            + "windows: { year: { length: 12, unit: months } }\n"
            + "goals: { g: { metric: m, title: { en: G, ja: G } } }\n");

    assertThat(read("own").deadline()).contains("year");
    assertThat(PackFixture.findings(folder.resolve("base")))
        .containsExactly("base/pack.yaml:3:11 UNDECLARED_NAME there is no window `year`");
  }

  @Test
  void a_name_that_only_an_overridden_entry_uses_need_not_be_declared() throws ValidationException {
    write("base", BASE + "goals: { g: { metric: gone, title: { en: G, ja: G } } }\n");
    write(
        "own",
        OWN
            + "metrics: { m: { kind: count, unit: x } }\n"
            + "goals: { g: { metric: m, title: { en: G, ja: G } } }\n");

    assertThat(read("own").goals().get("g").metric()).isEqualTo("m");
  }

  @Test
  void a_path_leads_from_the_folder_of_the_pack() throws ValidationException {
    write("shared/packs/base", BASE);
    write("products/own", "pack: own\nversion: 1.0.0\nextends: ../../shared/packs/base\n");

    assertThat(read("products/own").ruleFiles())
        .extracting(file -> file.name())
        .containsExactly("../shared/packs/base/rules/a.drl", "own/rules/a.drl");
  }

  @Test
  void a_pack_may_bring_no_rules_of_its_own() throws ValidationException {
    write("base", BASE);
    PackFixture.write(folder.resolve("own/pack.yaml"), OWN);

    assertThat(read("own").ruleFiles()).hasSize(1);
  }

  @Test
  void faults_of_the_extended_pack_are_reported_at_their_own_places() {
    write("base", BASE + "anchor: kickof\n");
    write("own", OWN + "value-evidence: booth\n");

    assertThat(findings("own"))
        .containsExactly(
            "base/pack.yaml:3:9 UNKNOWN_WORD `kickof` is not a word for `anchor`",
            "own/pack.yaml:4:17 UNKNOWN_WORD `booth` is not a word for `value-evidence`");
  }

  @Test
  void a_missing_pack_is_a_finding_at_the_value_with_the_name_probably_meant() {
    write("base", BASE);
    write("own", "pack: own\nversion: 1.0.0\nextends: bsae\ndeadline: w\n");

    assertThat(PackReading.of(folder.resolve("own")).report().toString())
        .isEqualTo(
            """
            own/pack.yaml:3:10: error[OR1202]: there is no pack `bsae`
              3 | extends: bsae
                |          ^^^^
              help: did you mean `base`?
            """);
  }

  @Test
  void a_path_to_nowhere_and_an_absolute_path_are_findings() {
    write("base", BASE);
    write("own", "pack: own\nversion: 1.0.0\nextends: ../bases/base\n");
    write("abs", "pack: abs\nversion: 1.0.0\nextends: " + folder.resolve("base") + "\n");

    assertThat(findings("own"))
        .containsExactly("own/pack.yaml:3:10 EXTENDS_NOT_FOUND there is no pack `../bases/base`");
    assertThat(findings("abs")).hasSize(1).first().asString().contains("EXTENDS_NOT_FOUND");
  }

  @Test
  void a_folder_without_pack_file_is_no_pack_to_extend() throws IOException {
    Files.createDirectory(folder.resolve("base"));
    write("own", OWN);

    assertThat(findings("own"))
        .containsExactly("own/pack.yaml:3:10 EXTENDS_NOT_FOUND there is no pack `base`");
  }

  @Test
  void a_pack_that_extends_itself_is_a_finding() {
    write("own", "pack: own\nversion: 1.0.0\nextends: own\n");

    assertThat(findings("own"))
        .containsExactly(
            "own/pack.yaml:3:10 EXTENDS_CYCLE packs extend each other in a circle: own -> own");
  }

  @Test
  void packs_that_extend_each_other_are_a_finding_where_the_circle_closes() {
    write("a", "pack: a\nversion: 1.0.0\nextends: b\n");
    write("b", "pack: b\nversion: 1.0.0\nextends: c\n");
    write("c", "pack: c\nversion: 1.0.0\nextends: b\n");

    assertThat(findings("a"))
        .containsExactly(
            "c/pack.yaml:3:10 EXTENDS_CYCLE packs extend each other in a circle: b -> c -> b");
  }

  @Test
  void rules_are_switched_off_only_where_there_are_inherited_ones() {
    write("own", "pack: own\nversion: 1.0.0\nwithout: { Some rule: no reason }\n");

    assertThat(findings("own"))
        .containsExactly(
            "own/pack.yaml:3:10 CONTRADICTION"
                + " rules are switched off, but no pack is extended that could bring them");
  }

  private void write(String name, String packYaml) {
    PackFixture.write(folder, name, packYaml);
  }

  private RulePack read(String name) throws ValidationException {
    return RulePack.read(folder.resolve(name));
  }

  private List<String> findings(String name) {
    return PackFixture.findings(folder.resolve(name));
  }
}
