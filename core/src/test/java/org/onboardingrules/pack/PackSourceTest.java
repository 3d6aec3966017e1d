package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.Severity;
import org.onboardingrules.source.SourceText;

/** A pack is the same wherever it lies. */
class PackSourceTest {

  private static final Map<String, String> PACKS =
      Map.of(
          "root/pack.yaml", "pack: root\nversion: 1.0.0\nrules: [r.drl]\n",
          "root/rules/r.drl", "package root\n",
          "base/pack.yaml", "pack: base\nversion: 1.0.0\nextends: root\nrules: []\n",
          "own 本番/pack.yaml",
              """
              pack: own
              version: 1.0.0
              extends: base
              rules: [late/二.drl, a.drl]
              """,
          "own 本番/rules/a.drl", "package own\n",
          "own 本番/rules/late/二.drl", "\uFEFFpackage own\r\n");

  @TempDir private Path folder;

  /** Visits the pack {@code own 本番} of the files in every kind of place. */
  private void everywhere(Map<String, String> files, Consumer<PackSource> visit)
      throws IOException {
    Map<String, String> inside = new TreeMap<>();
    files.forEach((path, text) -> inside.put("some packs/" + path, text));
    Path disk = PackPlaces.folder(folder.resolve("disk"), inside);
    Path jar = PackPlaces.jar(folder.resolve("all packs.jar"), inside);
    Path flat = PackPlaces.jar(folder.resolve("flat.zip"), files);
    visit.accept(PackSource.folder(disk.resolve("some packs/own 本番")));
    visit.accept(PackSource.at(disk.resolve("some packs/own 本番/rules/..")));
    visit.accept(PackSource.jar(jar, "some packs/own 本番"));
    visit.accept(PackSource.jar(jar, "/some packs/own 本番/"));
    visit.accept(PackSource.jar(flat, "own 本番"));
    visit.accept(PackSource.memory("own 本番", files));
    visit.accept(PackSource.memory("some packs/own 本番", inside));
    try (URLClassLoader exploded = PackPlaces.classPath(disk);
        URLClassLoader packed = PackPlaces.classPath(jar)) {
      visit.accept(PackSource.classPath(exploded, "some packs/own 本番"));
      visit.accept(PackSource.classPath(packed, "some packs/own 本番"));
    }
    visit.accept(PackSource.classPath(PackPlaces.silent(inside), "some packs/own 本番"));
    visit.accept(PackSource.classPath(PackPlaces.silent(files), "own 本番"));
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> files = new LinkedHashMap<>(PACKS);
    files.put(path, text);
    return files;
  }

  @Test
  void it_has_the_same_digest_and_the_same_names_of_files() throws IOException {
    List<String> digests = new ArrayList<>();

    everywhere(
        PACKS,
        source -> {
          PackReading reading = PackReading.of(source);
          assertThat(reading.report().findings()).as(source.toString()).isEmpty();
          RulePack pack = reading.pack().orElseThrow();
          digests.add(pack.digest());
          assertThat(pack.at().place().file()).isEqualTo("own 本番/pack.yaml");
          assertThat(pack.ruleFiles())
              .extracting(SourceText::name)
              .containsExactly("root/rules/r.drl", "own 本番/rules/a.drl", "own 本番/rules/late/二.drl");
        });

    assertThat(digests).hasSize(11).containsOnly(digests.get(0));
  }

  @Test
  void its_faults_are_the_same() throws IOException {
    Map<String, String> files =
        with("base/pack.yaml", "pack: base\nversion: one\nextends: roof\nrules: [gone.drl]\n");

    everywhere(
        files,
        source ->
            assertThat(PackFixture.findings(source))
                .as(source.toString())
                .containsExactly(
                    "base/pack.yaml:2:10 BAD_NAME `one` is not a version",
                    "base/pack.yaml:3:10 EXTENDS_NOT_FOUND there is no pack `roof`",
                    "base/pack.yaml:4:9 UNREADABLE `gone.drl` is not below `rules`"));
  }

  @Test
  void packs_that_extend_each_other_in_a_circle_are_found() throws IOException {
    Map<String, String> files =
        with(
            "root/pack.yaml",
            "pack: root\nversion: 1.0.0\nextends: ../base/../base\nrules: [r.drl]\n");

    everywhere(
        files,
        source ->
            assertThat(PackFixture.findings(source))
                .as(source.toString())
                .containsExactly(
                    "root/pack.yaml:3:10 EXTENDS_CYCLE packs extend each other in a circle:"
                        + " base -> root -> base"));
  }

  @Test
  void a_pack_that_is_not_there_is_one_finding() throws IOException {
    Map<String, String> files = new LinkedHashMap<>(PACKS);
    files.remove("own 本番/pack.yaml");

    everywhere(
        files,
        source ->
            assertThat(PackReading.of(source).report().findings())
                .as(source.toString())
                .singleElement()
                .satisfies(
                    finding -> {
                      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                      assertThat(finding.place()).hasToString("own 本番/pack.yaml:1:1");
                      assertThat(finding.message())
                          .startsWith("no file `pack.yaml` in the folder `");
                    }));
  }

  @Test
  void a_pack_file_of_another_name_is_pointed_out() throws IOException {
    Map<String, String> files = new LinkedHashMap<>(PACKS);
    files.put("own 本番/pack.yml", files.remove("own 本番/pack.yaml"));

    everywhere(
        files,
        source ->
            assertThat(PackReading.of(source).report().findings())
                .as(source.toString())
                .singleElement()
                .satisfies(
                    finding ->
                        assertThat(finding.help()).isEqualTo("rename `pack.yml` to `pack.yaml`")));
  }

  @Test
  void a_source_says_what_it_is() {
    Path path = Path.of("p.jar");

    assertThat(PackSource.at(path)).hasToString("`p.jar`");
    assertThat(PackSource.folder(path)).hasToString("the folder `p.jar`");
    assertThat(PackSource.jar(path)).hasToString("the jar `p.jar`");
    assertThat(PackSource.jar(path, "a/b/")).hasToString("the folder `a/b` of the jar `p.jar`");
    assertThat(PackSource.classPath(getClass().getClassLoader(), "a"))
        .hasToString("the folder `a` of the class path");
    assertThat(PackSource.memory("a", Map.of())).hasToString("the folder `a` in memory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", ".", "a/../b", "..", "a\\b"})
  void a_path_that_leads_nowhere_inside_is_the_hosts_mistake(String path) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> PackSource.jar(Path.of("p.jar"), path))
        .withMessageStartingWith("folder is `" + path + "`\ngive a path");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> PackSource.classPath(getClass().getClassLoader(), path))
        .withMessageStartingWith("location is `" + path + "`");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> PackSource.memory("p", Map.of(path, "")))
        .withMessageStartingWith("path of a file is `" + path + "`");
  }
}
