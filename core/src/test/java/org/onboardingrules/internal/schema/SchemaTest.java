package org.onboardingrules.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.pack.PackReading;
import tools.jackson.databind.JsonNode;

class SchemaTest {

  private static final Path EXAMPLES = Path.of("../rules-examples/packs");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path FAULTY_PACK = RESOURCES.resolve("pack/faulty/pack.yaml");
  private static final String MODELINE = "# yaml-language-server: $schema=";
  private static final String HEAD = "pack: p\nversion: 1.0.0\n";

  private static final Schema PACK = Schemas.of("pack");
  private static final Schema ACCOUNT = Schemas.of("account");
  private static final Schema MAPPING = Schemas.of("mapping");

  static Stream<Path> packs() throws IOException {
    return Stream.concat(files(EXAMPLES, ".*pack\\.yaml"), files(RESOURCES, ".*pack\\.yaml"))
        .filter(file -> !file.equals(FAULTY_PACK));
  }

  static Stream<Path> accountFiles() throws IOException {
    return Stream.concat(
        files(EXAMPLES, ".*/accounts/.*"),
        files(RESOURCES, ".*/format/complete\\.(yaml|json|jsonl)"));
  }

  static Stream<Path> examples() throws IOException {
    return files(EXAMPLES, ".*\\.yaml");
  }

  private static Stream<Path> files(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(pattern)).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_pack_without_fault_is_accepted(Path file) throws IOException {
    assertThat(PackReading.of(file.getParent()).report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .noneMatch(finding -> finding.code() != FindingCode.NO_RULES);
    assertThat(Schemas.documents(Files.readString(file)))
        .hasSize(1)
        .allSatisfy(document -> assertThat(Schemas.faults(PACK, document)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("accountFiles")
  void a_file_of_accounts_without_fault_is_accepted(Path file) throws IOException {
    assertThat(AccountFiles.read(file).report().findings()).isEmpty();
    assertThat(documents(file))
        .isNotEmpty()
        .allSatisfy(document -> assertThat(Schemas.faults(ACCOUNT, document)).isEmpty());
  }

  @Test
  void a_mapping_without_fault_is_accepted() throws IOException {
    Path file = RESOURCES.resolve("org/onboardingrules/mapping/complete.yaml");

    assertThat(Schemas.documents(Files.readString(file)))
        .hasSize(1)
        .allSatisfy(document -> assertThat(Schemas.faults(MAPPING, document)).isEmpty());
    the_sample_pack_names_its_schema_to_editors(file);
  }

  @Test
  void the_faults_that_a_schema_can_say_are_found_in_a_faulty_mapping() throws IOException {
    Path file = RESOURCES.resolve("org/onboardingrules/mapping/faults.yaml");
    JsonNode mapping = Schemas.documents(Files.readString(file)).get(0);

    assertThat(Schemas.faults(MAPPING, mapping))
        .anyMatch(fault -> fault.contains("'accounts'"))
        .anyMatch(fault -> fault.contains("'interactons'"))
        .anyMatch(fault -> fault.startsWith("/tables") && fault.contains("2024-customers"))
        .anyMatch(fault -> fault.startsWith("/tables/no_query"))
        .anyMatch(fault -> fault.startsWith("/tables/address/database: "))
        .anyMatch(fault -> fault.startsWith("/tables/calls/delimiter: "))
        .anyMatch(fault -> fault.startsWith("/tables/calls/columns/day/type: "))
        .anyMatch(fault -> fault.startsWith("/feeds/1: "))
        .anyMatch(fault -> fault.startsWith("/labels: "))
        .anyMatch(fault -> fault.startsWith("/contradictions/no-rows: "));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_sample_pack_names_its_schema_to_editors(Path file) throws IOException {
    String first = Files.readString(file).lines().findFirst().orElseThrow();

    assertThat(first).startsWith(MODELINE);
    assertThat(file.resolveSibling(first.substring(MODELINE.length()))).exists();
  }

  /** JSON is YAML, but JSON Lines are not. */
  private static List<JsonNode> documents(Path file) throws IOException {
    String text = Files.readString(file);
    return file.toString().endsWith(".jsonl")
        ? text.lines().flatMap(line -> Schemas.documents(line).stream()).toList()
        : Schemas.documents(text);
  }

  @Test
  void the_faults_that_a_schema_can_say_are_found_in_a_faulty_pack() throws IOException {
    JsonNode pack = Schemas.documents(withoutRepetition(FAULTY_PACK)).get(0);

    assertThat(Schemas.faults(PACK, pack))
        .anyMatch(fault -> fault.startsWith("/pack: "))
        .anyMatch(fault -> fault.startsWith("/version: "))
        .anyMatch(fault -> fault.contains("'extend'"))
        .anyMatch(fault -> fault.startsWith("/anchor: "))
        .anyMatch(fault -> fault.startsWith("/decision-order"))
        .anyMatch(fault -> fault.startsWith("/vendor-silence-days: "))
        .anyMatch(fault -> fault.startsWith("/extensions: ") && fault.contains("length-days"))
        .anyMatch(fault -> fault.startsWith("/without/Some rule: "))
        .anyMatch(fault -> fault.startsWith("/segments/SMB/first-value-days/good: "))
        .anyMatch(fault -> fault.startsWith("/milestones/go_live/title: "))
        .anyMatch(fault -> fault.startsWith("/thresholds/silence-days: "))
        .anyMatch(fault -> fault.startsWith("/thresholds/usage-share/per-segment/ENTERPRISE: "))
        .anyMatch(fault -> fault.startsWith("/reasons/all-done/decision: "))
        .anyMatch(fault -> fault.startsWith("/risks: "));
  }

  /** An editor's YAML parser stops at a key that stands twice. */
  private static String withoutRepetition(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?m)^  call-sponsor: .*Ring.*$", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thresholds: { t: { value: 1, source: 116 } }",
        "thresholds: { t: { value: 1.50, source: true } }",
        "thresholds: { t: { per-segment: { SMB: 1e3 }, source: S } }",
        "segments: { 中小企業: {} }",
        "metrics: { Shift.作成: { kind: count, unit: 1 } }",
        "vendor-silence-days: 7.0",
        "complete-needs-green-health: TRUE",
        "windows: {}",
      })
  void what_the_reader_takes_as_it_is_written_is_accepted(String line) {
    assertThat(Schemas.faults(PACK, Schemas.documents(HEAD + line).get(0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete-needs-green-health: yes",
        "vendor-silence-days: '7'",
        "vendor-silence-days: 7.5",
        "product: ' '",
        "thresholds: { '１': { value: 1, source: S } }",
        "product:",
        "product: []",
        "windows: []",
        "windows: { w: }",
        "without: { ' ': reason }",
        "decision-order: [release, escalate, complete, extend]",
        "decision-order: [release, escalate, complete, extend, extend]",
        "first-value: {}",
        "anchors: kickoff",
      })
  void what_no_reader_takes_is_refused(String line) {
    assertThat(Schemas.faults(PACK, Schemas.documents(HEAD + line).get(0))).isNotEmpty();
  }

  @Test
  void a_version_of_two_numbers_is_a_number_and_refused() {
    assertThat(Schemas.faults(PACK, Schemas.documents("pack: p\nversion: 1.0\n").get(0)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ id: 1, name: 2 }",
        "[{ id: a, name: A }, { id: b, name: B, segment: 5 }]",
        "[]",
        "{ id: a, name: A, events: { exit-survey: '2026-01-31' } }",
      })
  void an_account_or_a_list_of_accounts_is_accepted(String yaml) {
    assertThat(Schemas.faults(ACCOUNT, Schemas.documents(yaml).get(0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ id: a }",
        "[{ id: a, name: A }, { id: b }]",
        "[[{ id: a, name: A }]]",
        "[5]",
        "5",
        "{ id: a, name: A, events: { exit-survey: 2026-1-31 } }",
        "{ id: a, name: A, contract-value: { amount: -1, currency: USD } }",
        "{ id: a, name: A, contract-value: { amount: 1, currency: usd } }",
        "{ id: a, name: A, goals: [{ id: g, metric: m, from: kickoff, length: 1, unit: days }] }",
        "{ id: a, name: A, goals: [{ id: g, metric: m, from: kickoff, length: 1, unit: days,"
            + " target: 1 }] }",
        "{ id: a, name: A, feeds: usage }",
      })
  void another_document_than_accounts_is_refused(String yaml) {
    assertThat(Schemas.faults(ACCOUNT, Schemas.documents(yaml).get(0))).isNotEmpty();
  }
}
