package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.pack.PackSource;

class LoadingTest {

  @TempDir private Path folder;

  private Path pack;

  @BeforeEach
  void copy() throws IOException {
    pack = AgreementPack.copy(folder);
  }

  @Test
  void a_sound_pack_has_a_clean_report() {
    assertThat(CompiledPack.check(PackSource.at(pack))).isEqualTo(ValidationReport.CLEAN);
  }

  @Test
  void a_warning_is_reported_and_the_pack_can_be_used() throws Exception {
    Files.writeString(pack.resolve("rules/more.dlr"), "package more\n");

    CompiledPack compiled = CompiledPack.load(pack);

    assertThat(compiled.report().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNREAD_FILE);
    assertThat(CompiledPack.check(PackSource.at(pack))).isEqualTo(compiled.report());
  }

  @Test
  void all_that_loading_refuses_is_what_a_check_reports() throws IOException {
    Files.writeString(pack.resolve("rules/more.dlr"), "package more\n");
    Files.writeString(pack.resolve("pack.yaml"), "ancor: kickoff\n", StandardOpenOption.APPEND);
    Files.writeString(pack.resolve("rules/faults.drl"), "rule \"One\" when Metrik( ) then end\n");

    ValidationReport report = CompiledPack.check(PackSource.at(pack));

    assertThat(report.findings())
        .extracting(Finding::code)
        .contains(FindingCode.UNREAD_FILE, FindingCode.UNKNOWN_KEY, FindingCode.UNKNOWN_FACT_TYPE);
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> CompiledPack.load(pack))
        .satisfies(refusal -> assertThat(refusal.report()).isEqualTo(report));
  }

  @Test
  void faults_of_the_rules_alone_keep_the_warnings_of_the_files() throws IOException {
    Files.writeString(pack.resolve("rules/more.dlr"), "package more\n");
    Files.writeString(
        pack.resolve("rules/faults.drl"),
        "rule \"One\" when Metric( id == \"m3\" ) then insert( CriterionMet.of(\"m\") ); end\n");

    assertThat(CompiledPack.check(PackSource.at(pack)).findings())
        .extracting(Finding::code)
        .contains(FindingCode.UNREAD_FILE, FindingCode.UNKNOWN_NAME);
  }

  @Test
  void a_pack_that_is_not_there_is_a_finding() {
    assertThat(CompiledPack.check(PackSource.memory("p", Map.of())).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.NO_PACK);
  }
}
