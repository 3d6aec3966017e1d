package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.SourceText;

class JarPackTest {

  private static final Map<String, String> ROOT =
      Map.of("pack.yaml", PackFixture.HEAD, "rules/a.drl", "package a\n");

  @TempDir private Path folder;

  private Path jar(Map<String, String> files) {
    return PackPlaces.jar(folder.resolve("my-pack.jar"), files);
  }

  @Test
  void a_pack_at_the_root_of_a_jar_is_called_after_the_jar() throws ValidationException {
    RulePack pack = RulePack.read(jar(ROOT));

    assertThat(pack.ruleFiles())
        .extracting(SourceText::name)
        .containsExactly("my-pack/rules/a.drl");
  }

  @Test
  void a_pack_at_the_root_extends_one_in_a_folder_of_the_jar_by_its_path()
      throws ValidationException {
    Path jar =
        jar(
            Map.of(
                "pack.yaml", PackFixture.HEAD + "extends: ./parts/base\n",
                "parts/base/pack.yaml", "pack: base\nversion: 1.0.0\n",
                "parts/base/rules/b.drl", "package b\n"));

    assertThat(RulePack.read(jar).ruleFiles())
        .extracting(SourceText::name)
        .containsExactly("parts/base/rules/b.drl");
  }

  @Test
  void there_is_nothing_beside_the_root_of_a_jar() {
    Path jar =
        jar(
            Map.of(
                "pack.yaml",
                PackFixture.HEAD + "extends: base\n",
                "base/pack.yaml",
                "pack: base\nversion: 1.0.0\n"));
    PackFixture.write(folder, "base", "pack: base\nversion: 1.0.0\n");

    assertThat(PackFixture.findings(jar))
        .containsExactly("my-pack/pack.yaml:3:10 EXTENDS_NOT_FOUND there is no pack `base`");
  }

  @Test
  void the_folders_that_hold_a_pack_are_named_where_the_root_holds_none() {
    Path jar =
        jar(
            Map.of(
                "packs/b/pack.yaml", PackFixture.HEAD,
                "a/pack.yaml", PackFixture.HEAD,
                "c/readme.txt", ""));

    assertThat(PackReading.of(jar).report())
        .hasToString(
            """
            my-pack/pack.yaml:1:1: error[OR1201]: no file `pack.yaml` in the jar `%s`
              help: give a folder in it that holds a pack: `a`, `packs/b`
            """
                .formatted(jar));
  }

  @Test
  void a_jar_that_is_not_there_is_a_finding() {
    Path jar = folder.resolve("nowhere.jar");

    assertThat(PackFixture.findings(jar))
        .containsExactly("nowhere.jar:1:1 NO_PACK there is no jar `" + jar + "`");
    assertThat(PackFixture.findings(PackSource.jar(jar, "p"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "no jar at all, but text"})
  void a_file_that_is_no_jar_is_a_finding(String content) throws IOException {
    Path jar = Files.writeString(folder.resolve("broken.zip"), content);

    assertThat(PackFixture.findings(jar))
        .containsExactly(
            "broken.zip:1:1 UNREADABLE `" + jar + "` cannot be read as a jar or zip file");
  }

  @Test
  void a_folder_that_is_called_like_a_jar_is_a_folder() {
    Path pack = PackFixture.write(folder, "pack.jar", PackFixture.HEAD);

    assertThat(PackReading.of(pack).report().findings()).isEmpty();
    assertThat(PackFixture.findings(PackSource.jar(pack))).hasSize(1);
  }

  @Test
  void an_empty_jar_holds_no_pack() {
    assertThat(PackFixture.findings(jar(Map.of())))
        .singleElement()
        .asString()
        .startsWith("my-pack/pack.yaml:1:1 NO_PACK no file `pack.yaml` in the jar `");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../pack.yaml", "rules/../../a.drl", "..\\rules\\a.drl", "/../a"})
  void a_jar_with_a_name_that_leads_elsewhere_is_refused(String name) {
    Path jar = jar(Map.of("pack.yaml", PackFixture.HEAD, name, "package a\n"));

    assertThat(PackFixture.findings(jar)).singleElement().asString().contains(" UNREADABLE ");
  }

  @Test
  void names_with_backslashes_and_leading_dots_are_paths_too() throws ValidationException {
    Path jar = jar(Map.of("./pack.yaml", PackFixture.HEAD, "rules\\b\\a.drl", "package a\n"));

    assertThat(RulePack.read(jar).ruleFiles())
        .extracting(SourceText::name)
        .containsExactly("my-pack/rules/b/a.drl");
  }

  @Test
  void an_entry_that_unfolds_beyond_all_measure_is_refused() throws IOException {
    String blown = " ".repeat(17 << 20);
    Path jar =
        jar(
            Map.of(
                "pack.yaml", PackFixture.HEAD, "rules/a.drl", blown, "rules/b.drl", "package b\n"));

    assertThat(Files.size(jar)).isLessThan(100_000);
    assertThat(PackReading.of(jar).report())
        .hasToString(
            """
            my-pack/rules/a.drl:1:1: error[OR1010]: `my-pack/rules/a.drl` is too large to be text that people wrote
              help: a file may have 16 MB, all together 64 MB
            """);
  }

  @Test
  void many_large_entries_are_refused_when_there_are_too_many() {
    String large = " ".repeat(15 << 20);
    Map<String, String> files = new TreeMap<>(ROOT);
    for (int i = 1; i <= 6; i++) {
      files.put("rules/large-" + i + ".drl", large);
    }

    assertThat(PackFixture.findings(jar(files)))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding).contains("too large"));
  }

  @Test
  void an_entry_that_is_not_utf_8_is_a_finding_where_it_goes_wrong() throws IOException {
    Path jar = jar(Map.of());
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    PackFixture.write(
        pack.resolve("rules/a.drl"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    zip(pack, jar);

    assertThat(PackFixture.findings(jar))
        .containsExactly(
            "my-pack/rules/a.drl:1:7 UNREADABLE `my-pack/rules/a.drl` is not UTF-8 text from here"
                + " on");
  }

  private static void zip(Path pack, Path jar) throws IOException {
    Files.delete(jar);
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.sorted().skip(1).toList()) {
        Files.copy(file, zip.getPath("/" + pack.relativize(file)));
      }
    }
  }

  @Test
  void a_folder_of_another_file_system_is_a_folder_and_a_jar_in_it_a_finding() throws IOException {
    Path pack = PackFixture.write(folder, "p", PackFixture.HEAD);
    PackPlaces.jar(pack.resolve("inner.jar"), ROOT);
    Path jar = jar(Map.of());
    zip(pack, jar);

    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      assertThat(PackFixture.findings(zip.getPath("/rules/.."))).isEmpty();
      assertThat(PackFixture.findings(zip.getPath("/inner.jar"))).hasSize(1);
    }
  }

  @Test
  void one_jar_can_be_read_by_many_threads_at_once() throws Exception {
    Path jar = jar(ROOT);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> reading = () -> RulePack.read(jar).digest();
      List<Future<String>> digests =
          threads.invokeAll(Stream.generate(() -> reading).limit(200).toList());

      for (Future<String> digest : digests) {
        assertThat(digest.get()).isEqualTo(RulePack.read(jar).digest());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void nothing_stays_open() throws Exception {
    Path open = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(open), "the system tells which files are open");
    Path jar = jar(ROOT);

    RulePack.read(jar);
    PackReading.of(PackSource.jar(jar, "nowhere"));

    assertThat(openFiles(open)).doesNotContain(jar.toRealPath().toString());
  }

  private static List<String> openFiles(Path descriptors) throws IOException {
    try (Stream<Path> all = Files.list(descriptors)) {
      return all.map(JarPackTest::target).toList();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
