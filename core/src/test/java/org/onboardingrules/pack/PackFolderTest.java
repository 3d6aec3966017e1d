package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.SourceText;

class PackFolderTest {

  @TempDir private Path folder;

  @Test
  void a_folder_without_pack_file_is_a_finding() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(PackFixture.findings(empty))
        .containsExactly(
            "empty/pack.yaml:1:1 NO_PACK no file `pack.yaml` in the folder `" + empty + "`");
    assertThat(PackReading.of(empty).pack()).isEmpty();
  }

  @Test
  void a_path_that_does_not_exist_is_a_finding() {
    Path nowhere = folder.resolve("nowhere");

    assertThat(PackFixture.findings(nowhere))
        .containsExactly("nowhere:1:1 NO_PACK there is no folder `" + nowhere + "`");
  }

  @Test
  void a_path_of_a_file_is_a_finding() {
    Path file = PackFixture.write(folder, "p", PackFixture.HEAD).resolve("pack.yaml");

    assertThat(PackFixture.findings(file))
        .containsExactly("pack.yaml:1:1 NO_PACK `" + file + "` is not a folder");
  }

  private static String absence(Path path) {
    return PackSource.at(path).absence().map(Finding::help).orElse("");
  }

  @Test
  void a_folder_too_far_is_led_back_and_a_misspelt_one_to_its_neighbour() throws IOException {
    Path pack = PackFixture.write(folder, "invoices", PackFixture.HEAD);
    Path misspelt = Files.createDirectory(folder.resolve("invioces"));

    assertThat(absence(pack)).isEmpty();
    assertThat(absence(pack.resolve("rules")))
        .isEqualTo("give the folder around it, `invoices`, which holds one");
    assertThat(absence(pack.resolve("pack.yaml")))
        .isEqualTo("did you mean `" + pack + "`, the folder around it?");
    assertThat(absence(misspelt)).isEqualTo("did you mean `invoices`, which lies beside it?");
    assertThat(absence(folder.resolve("invoice"))).isEqualTo("did you mean `" + pack + "`?");
    assertThat(absence(folder.resolve("elsewhere")))
        .isEqualTo("give the folder that holds `pack.yaml`, or a jar");
    assertThat(absence(folder.resolve("elsewhere/invoices")))
        .isEqualTo("give the folder that holds `pack.yaml`, or a jar");
  }

  @Test
  void an_empty_pack_file_is_a_finding() {
    Path pack = PackFixture.write(folder, "p", "# nothing yet\n");

    assertThat(PackFixture.findings(pack))
        .containsExactly("p/pack.yaml:1:1 MALFORMED the file holds no key and no value");
  }

  @Test
  void a_pack_file_with_a_list_is_a_finding() {
    Path pack = PackFixture.write(folder, "p", "- pack: p\n");

    assertThat(PackFixture.findings(pack))
        .containsExactly("p/pack.yaml:1:1 WRONG_KIND the pack must be a mapping, but is a list");
  }

  @Test
  void a_second_document_is_a_finding() {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD + "---\npack: q\n");

    assertThat(PackFixture.findings(pack))
        .containsExactly("p/pack.yaml:4:1 WRONG_KIND `pack.yaml` holds a second document");
  }

  @Test
  void a_pack_without_rules_is_a_finding() throws IOException {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    Files.delete(pack.resolve("rules/a.drl"));

    assertThat(PackFixture.findings(pack))
        .containsExactly("p/pack.yaml:1:7 NO_RULES the pack brings no rules");
    Files.delete(pack.resolve("rules"));
    assertThat(PackFixture.findings(pack)).hasSize(1);
  }

  @Test
  void a_rule_file_that_is_not_utf_8_is_a_finding_where_it_goes_wrong() {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    byte[] latin1 = "package p\n// caf\u00e9 noir\n".getBytes(StandardCharsets.ISO_8859_1);
    PackFixture.write(pack.resolve("rules/latin.drl"), latin1);

    assertThat(PackFixture.findings(pack))
        .containsExactly(
            "p/rules/latin.drl:2:7 UNREADABLE `p/rules/latin.drl` is not UTF-8 text from here on");
  }

  @Test
  void a_pack_file_that_is_not_utf_8_does_not_hide_the_faults_of_rule_files() {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    PackFixture.write(pack.resolve("pack.yaml"), new byte[] {'p', (byte) 0xC3});
    PackFixture.write(pack.resolve("rules/b.drl"), new byte[] {(byte) 0xFF});

    assertThat(PackFixture.findings(pack))
        .containsExactly(
            "p/pack.yaml:1:2 UNREADABLE `p/pack.yaml` is not UTF-8 text from here on",
            "p/rules/b.drl:1:1 UNREADABLE `p/rules/b.drl` is not UTF-8 text from here on");
  }

  @Test
  void a_link_to_nowhere_is_a_finding() throws IOException {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    Files.createSymbolicLink(pack.resolve("rules/b.drl"), folder.resolve("nowhere"));

    assertThat(PackFixture.findings(pack))
        .containsExactly("p/rules/b.drl:1:1 UNREADABLE there is no file `p/rules/b.drl`");
  }

  @Test
  void links_that_lead_in_a_circle_are_a_finding() throws IOException {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    Files.createSymbolicLink(pack.resolve("rules/again"), pack.resolve("rules"));

    assertThat(PackFixture.findings(pack))
        .containsExactly("p/rules:1:1 UNREADABLE the folder cannot be listed");
  }

  @Test
  void hidden_files_are_no_rule_files_and_links_are_followed() throws Exception {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    PackFixture.write(pack.resolve("rules/.a.drl"), "package a\n");
    PackFixture.write(pack.resolve("rules/..version/linked.drl"), "package b\n");
    Files.createSymbolicLink(
        pack.resolve("rules/linked.drl"), pack.resolve("rules/..version/linked.drl"));

    assertThat(RulePack.read(pack).ruleFiles())
        .extracting(SourceText::name)
        .containsExactly("p/rules/a.drl", "p/rules/linked.drl");
  }

  @Test
  void a_relative_path_with_dots_is_a_folder_like_any_other() throws ValidationException {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);

    RulePack read = RulePack.read(pack.resolve("rules/../."));

    assertThat(read.at().place().file()).isEqualTo("p/pack.yaml");
  }

  @Test
  void what_could_be_read_is_there_beside_the_report() {
    Path pack =
        PackFixture.write(
            folder,
            "p",
            PackFixture.HEAD
                + "thresholds: { good: { value: 1, source: x }, bad: { value: many, source: x } }\n");

    PackReading reading = PackReading.of(pack);

    assertThat(reading.report().findings()).hasSize(1);
    assertThat(reading.pack().orElseThrow().thresholds()).containsOnlyKeys("good");
  }
}
