package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;

class PackCheckTest {

  private static final String PACK =
      """
      pack: p
      version: 1.0.0
      value-evidence: confirmation
      criteria:
        c: { kind: qualitative, title: { en: C, ja: C } }
      accepts:
        OR4001: a pack of a test
        OR4004: a pack of a test
        OR4006: a pack of a test
        OR4010: a pack of a test
      """;
  private static final String COMPLETE =
      """
      rule "Complete"
      when
          forall( $c : Criterion( required ) CriterionMet( id == $c.id ) )
      then
          insert( OnboardingComplete.reached() );
      end
      """;
  private static final String MET =
      "rule \"Met\" when Onboarding( closed ) then insert( CriterionMet.of(\"%s\") ); end\n";

  private static final String WITHOUT = "extends: base\nwithout: ";

  @TempDir private Path folder;
  private Path pack;

  @BeforeEach
  void layOut() throws IOException {
    pack = folder.resolve("p");
    Files.createDirectories(pack.resolve("rules"));
    Path base = Files.createDirectories(folder.resolve("base"));
    Files.writeString(base.resolve("pack.yaml"), "pack: base\nversion: 1.0.0\n");
  }

  @Test
  void a_sound_pack_has_no_findings_and_its_rules_in_order() throws Exception {
    PackCheck check = check(PACK, COMPLETE + MET.formatted("c"));

    assertThat(check.report().findings()).isEmpty();
    assertThat(check.rules()).extracting(Rule::name).containsExactly("Complete", "Met");
    assertThat(check.strata().layers()).hasSize(1);
  }

  @Test
  void a_pack_needs_a_rule_that_concludes_completion() throws Exception {
    PackCheck check = check(PACK, MET.formatted("c"));

    assertThat(check.report().findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.NO_COMPLETION_RULE);
  }

  @Test
  void a_completion_rule_with_a_fault_is_not_missed_as_well() throws Exception {
    PackCheck check = check(PACK, COMPLETE.replace("required", "requird") + MET.formatted("c"));

    assertThat(check.report().findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.UNKNOWN_PROPERTY);
  }

  @Test
  void a_pack_that_asks_for_first_value_says_what_that_is() throws Exception {
    PackCheck check =
        check(PACK.replace("value-evidence: confirmation\n", ""), COMPLETE + MET.formatted("c"));

    assertThat(check.report().findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.NO_FIRST_VALUE);
  }

  @Test
  void names_are_held_against_the_pack() throws Exception {
    PackCheck check =
        check(PACK, COMPLETE + MET.formatted("d") + MET.replace("Met\"", "Seen\"").formatted("c"));

    assertThat(check.report().toString())
        .startsWith("p/rules/rules.drl:7:67: error[OR2105]: the pack declares no criterion `d`");
  }

  @Test
  void a_rule_that_is_switched_off_is_left_out_with_its_names() throws Exception {
    PackCheck check =
        check(
            PACK + WITHOUT + "{ Met: not for us }\n",
            COMPLETE + MET.formatted("d") + MET.replace("Met\"", "Seen\"").formatted("c"));

    assertThat(check.report().findings()).isEmpty();
    assertThat(check.rules()).extracting(Rule::name).containsExactly("Complete", "Seen");
  }

  @Test
  void a_rule_that_is_switched_off_must_exist() throws Exception {
    PackCheck check =
        check(PACK + WITHOUT + "{ Mat: not for us }\n", COMPLETE + MET.formatted("c"));

    assertThat(check.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.UNDECLARED_NAME);
              assertThat(finding.place()).hasToString("p/pack.yaml:12:12");
              assertThat(finding.help()).isEqualTo("did you mean `Met`?");
            });
  }

  @Test
  void a_rule_that_is_switched_off_exists_even_if_it_has_a_fault() throws Exception {
    PackCheck check =
        check(
            PACK + WITHOUT + "{ Met: not for us }\n",
            COMPLETE
                + MET.formatted("c").replace("closed", "closd")
                + MET.replace("Met\"", "Seen\"").formatted("c"));

    assertThat(check.report().findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.UNKNOWN_PROPERTY);
  }

  private PackCheck check(String yaml, String rules) throws IOException, ValidationException {
    Files.writeString(pack.resolve("pack.yaml"), yaml);
    Files.writeString(pack.resolve("rules/rules.drl"), rules);
    return PackCheck.of(RulePack.read(pack));
  }
}
