package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.source.SourceText;

class ClassPathPackTest {

  @TempDir private Path folder;

  @Test
  void a_pack_extends_one_of_another_jar() throws Exception {
    Path own =
        PackPlaces.jar(
            folder.resolve("own.jar"),
            Map.of(
                "packs/own/pack.yaml", "pack: own\nversion: 1.0.0\nextends: common\n",
                "packs/own/rules/a.drl", "package a\n"));
    Path common =
        PackPlaces.jar(
            folder.resolve("common.jar"),
            Map.of(
                "packs/common/pack.yaml", "pack: common\nversion: 1.0.0\n",
                "packs/common/rules/s.drl", "package s\n"));

    try (URLClassLoader loader = PackPlaces.classPath(own, common)) {
      assertThat(RulePack.read(PackSource.classPath(loader, "packs/own")).ruleFiles())
          .extracting(SourceText::name)
          .containsExactly("common/rules/s.drl", "own/rules/a.drl");
    }
  }

  @Test
  void the_first_of_two_packs_of_one_name_counts_and_is_read_whole() throws Exception {
    Path first = PackPlaces.folder(folder.resolve("1"), pack("1.0.0", "first.drl"));
    Path second = PackPlaces.folder(folder.resolve("2"), pack("2.0.0", "second.drl"));

    try (URLClassLoader loader = PackPlaces.classPath(first, second)) {
      RulePack pack = RulePack.read(PackSource.classPath(loader, "packs/p"));

      assertThat(pack.version()).isEqualTo("1.0.0");
      assertThat(pack.ruleFiles())
          .extracting(SourceText::name)
          .containsExactly("p/rules/first.drl");
    }
  }

  private static Map<String, String> pack(String version, String ruleFile) {
    return Map.of(
        "packs/p/pack.yaml",
        "pack: p\nversion: " + version + "\n",
        "packs/p/rules/" + ruleFile,
        "package p\n");
  }

  @Test
  void the_pack_of_this_very_class_path_can_be_read() throws Exception {
    PackSource source =
        PackSource.classPath(getClass().getClassLoader(), "pack/complete/invoice-automation");

    assertThat(RulePack.read(source))
        .isEqualTo(RulePack.read(PackFixture.resource("complete/invoice-automation")));
  }

  @Test
  void a_class_loader_that_cannot_list_needs_a_list() {
    ClassLoader silent =
        PackPlaces.silent(
            Map.of("packs/p/pack.yaml", PackFixture.HEAD, "packs/p/rules/a.drl", "package a\n"));

    assertThat(PackReading.of(PackSource.classPath(silent, "packs/p")).report())
        .hasToString(
            """
            p/pack.yaml:1:7: error[OR1010]: the rule files cannot be listed where the pack lies
              1 | pack: p
                |       ^
              help: list them here, such as `rules: [completion.drl]`; `rules: []` if there are none
            """);
  }

  @Test
  void without_a_readable_pack_file_nothing_is_said_about_a_list() {
    ClassLoader silent = PackPlaces.silent(Map.of("packs/p/pack.yaml", "- p\n"));

    assertThat(PackFixture.findings(PackSource.classPath(silent, "packs/p")))
        .containsExactly("p/pack.yaml:1:1 WRONG_KIND the pack must be a mapping, but is a list");
  }

  @Test
  void a_pack_above_the_class_path_is_not_there() throws IOException {
    Path own =
        PackPlaces.folder(
            folder.resolve("classes"),
            Map.of("own/pack.yaml", "pack: own\nversion: 1.0.0\nextends: ../../base\nrules: []\n"));
    PackFixture.write(folder, "base", "pack: base\nversion: 1.0.0\n");

    try (URLClassLoader loader = PackPlaces.classPath(own)) {
      assertThat(PackFixture.findings(PackSource.classPath(loader, "own")))
          .containsExactly("own/pack.yaml:3:10 EXTENDS_NOT_FOUND there is no pack `../../base`");
    }
  }

  @Test
  void a_misspelt_neighbour_is_named() throws IOException {
    Path jar =
        PackPlaces.jar(
            folder.resolve("packs.jar"),
            Map.of(
                "packs/own/pack.yaml", "pack: own\nversion: 1.0.0\nextends: commno\n",
                "packs/common/pack.yaml", "pack: common\nversion: 1.0.0\n"));

    try (URLClassLoader loader = PackPlaces.classPath(jar)) {
      assertThat(PackReading.of(PackSource.classPath(loader, "packs/own")).report().toString())
          .contains("help: did you mean `common`?");
    }
  }
}
