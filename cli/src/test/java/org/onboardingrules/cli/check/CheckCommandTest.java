package org.onboardingrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.cli.Run;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.pack.PackSource;

class CheckCommandTest {

  private static final String SOUND = "../rules-examples/packs/invoice-automation";
  private static final String FAULTY = "src/test/resources/packs/請求 faults";

  private final Run run = new Run();

  private int check(String... args) {
    return run.of(Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
  }

  private static Path pack(Path folder, String... unread) throws IOException {
    Path pack = folder.resolve("my pack");
    Files.createDirectories(pack.resolve("rules"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        pack: p
        version: 1.0.0
        value-evidence: confirmation
        accepts:
          OR4001: a pack of tests
          OR4004: a pack of tests
          OR4010: a pack of tests
        """);
    Files.writeString(
        pack.resolve("rules/a.drl"),
        "rule \"Done\" when Onboarding( ) then insert( OnboardingComplete.reached() ); end\n");
    for (String file : unread) {
      Files.writeString(pack.resolve(file), "");
    }
    return pack;
  }

  private static Path jar(Path jar, Map<String, String> files) throws IOException {
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  @ParameterizedTest
  @ValueSource(strings = {SOUND, SOUND + "/", SOUND + "/rules/.."})
  void a_sound_pack_has_no_findings(String pack) {
    assertThat(check(pack)).isZero();

    assertThat(run.out()).isEqualTo("no findings\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text, report.txt",
    "json, report.json",
    "sarif, report.sarif",
    "github, report.github"
  })
  void every_fault_is_printed_in_the_format_that_is_asked_for(String format, String golden)
      throws IOException {
    assertThat(check(FAULTY, "--format", format)).isEqualTo(1);

    assertThat(withoutVersion(run.out()))
        .isEqualTo(Files.readString(Path.of("src/test/resources/check").resolve(golden)));
    assertThat(run.err()).isEmpty();
  }

  /** Only in a jar the library knows its version. */
  private static String withoutVersion(String sarif) {
    return sarif.replaceAll("(?m)^ {10}\"version\": .*\n", "");
  }

  @Test
  void a_warning_alone_fails_only_on_request(@TempDir Path folder) throws IOException {
    String pack = pack(folder, "rules/b.dlr").toString();

    assertThat(check(pack)).isZero();
    assertThat(run.out())
        .startsWith("my pack/rules/b.dlr:1:1: warning[OR1213]: `b.dlr` is not read")
        .endsWith("\n\n1 warning\n");
    assertThat(check(pack, "--fail-on", "error")).isZero();
    assertThat(check(pack, "--fail-on", "warning")).isEqualTo(1);
    assertThat(check(pack, "--fail-on", "NOTE")).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_jar_is_checked_like_a_folder(@TempDir Path folder) throws IOException {
    String yaml = Files.readString(pack(folder).resolve("pack.yaml"));
    String rules = Files.readString(folder.resolve("my pack/rules/a.drl"));
    Path root = jar(folder.resolve("root.jar"), Map.of("pack.yaml", yaml, "rules/a.drl", rules));
    Path inner =
        jar(folder.resolve("inner.zip"), Map.of("a/b/pack.yaml", yaml, "a/b/rules/a.drl", rules));

    assertThat(check(root.toString())).isZero();
    assertThat(check(inner.toString(), "--folder", "a/b")).isZero();
    assertThat(check(inner.toString())).isEqualTo(2);
    assertThat(run.err())
        .contains("no file `pack.yaml` in the jar `" + inner + "`")
        .contains("\ngive a folder in it that holds a pack: `a/b`\n");
  }

  @Test
  void a_pack_that_is_not_there_is_wrong_use(@TempDir Path folder) throws IOException {
    Path pack = pack(folder);

    assertThat(check(folder.resolve("my pakc").toString(), "--format", "json")).isEqualTo(2);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "there is no folder `%s`\ndid you mean `%s`?\n"
                .formatted(folder.resolve("my pakc"), pack));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--format xml", "--fail-on nothing", "--strict", "--folder rules", "more"})
  void wrong_use_is_explained(String options) {
    String[] args = (SOUND + " " + options).split(" ", -1);

    assertThat(check(args)).isEqualTo(2);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("see `onboarding check --help`").doesNotContain("Exception");
  }

  @Test
  void a_folder_that_leads_out_of_a_jar_is_wrong_use(@TempDir Path folder) throws IOException {
    Path jar = jar(folder.resolve("p.jar"), Map.of("pack.yaml", ""));

    assertThat(check(jar.toString(), "--folder", "../p")).isEqualTo(2);

    assertThat(run.err()).startsWith("`--folder`: folder is `../p`\ngive a path");
  }

  @Test
  void no_pack_at_all_is_wrong_use() {
    assertThat(check()).isEqualTo(2);

    assertThat(run.err()).contains("missing: `PACK`");
  }

  @Test
  void the_example_in_the_documents_is_what_is_printed(@TempDir Path folder) throws IOException {
    Path pack = Files.move(pack(folder, "rules/churn.dlr"), folder.resolve("invoice-automation"));
    Files.writeString(
        pack.resolve("rules/decisions.drl"),
        """
        rule "The customer has gone silent"
        when
            Onboarding( daysOfCustomerSilense >= 14 )
        then
            insert( OnboardingComplete.reached() );
        end
        """);

    assertThat(check(pack.toString())).isEqualTo(1);

    assertThat(Files.readString(Path.of("../docs/check.md")).replace("\r\n", "\n"))
        .contains("```\n" + run.out() + "```\n");
  }

  @Test
  void colours_change_nothing_but_colours() {
    ValidationReport report = CompiledPack.check(PackSource.at(Path.of(FAULTY)));

    String coloured = CheckText.inColour(report);

    assertThat(coloured)
        .contains("\u001b[1;31merror\u001b[0m", "\u001b[1;31m^^", "\u001b[1;32mhelp:");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(CheckText.of(report));
  }

  @Test
  void the_pack_of_the_library_is_sound_and_cannot_be_watched() {
    assertThat(check("standard")).isZero();
    assertThat(check("standard", "--watch")).isEqualTo(2);

    assertThat(run.err()).startsWith("`--watch` needs files that can change");
  }
}
