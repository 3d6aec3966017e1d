package org.onboardingrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final Path A = Path.of("a.drl");
  private static final Path B = Path.of("b.drl");

  /** What is told of states that are seen one after the other; the first is known before. */
  private static List<List<Path>> told(List<Map<Path, String>> states) {
    List<List<Path>> told = new ArrayList<>();
    Iterator<Map<Path, String>> seen = states.iterator();
    Map<Path, String> known = seen.next();
    new Watch(seen::next, seen::hasNext).run(known, told::add);
    return told;
  }

  @Test
  void a_change_is_told_once_it_has_settled() {
    Map<Path, String> before = Map.of(A, "1", B, "1");
    Map<Path, String> half = Map.of(A, "2", B, "1");
    Map<Path, String> after = Map.of(A, "2", B, "2");

    assertThat(told(List.of(before, before, half, after, after, after)))
        .containsExactly(List.of(A, B));
    assertThat(told(List.of(before, half, half, after, after)))
        .containsExactly(List.of(A), List.of(B));
    assertThat(told(List.of(before, before, before))).isEmpty();
    assertThat(told(List.of(before, half, before, before))).isEmpty();
  }

  @Test
  void a_file_that_comes_or_goes_is_a_change() {
    Map<Path, String> one = Map.of(A, "1");
    Map<Path, String> both = Map.of(A, "1", B, "1");

    assertThat(told(List.of(one, both, both, Map.of(), Map.of())))
        .containsExactly(List.of(B), List.of(A, B));
  }

  @Test
  void the_packs_that_a_pack_extends_are_watched_too(@TempDir Path folder) throws IOException {
    Path pack = pack(folder, "own", "extends: 'base'  # a comment\n");
    Path base = pack(folder, "base", "extends: ../own\n");
    pack(folder, "other", "");
    PackFiles files = new PackFiles(pack);

    assertThat(files.states())
        .containsOnlyKeys(
            base.resolve("pack.yaml"),
            base.resolve("rules/a.drl"),
            pack.resolve("pack.yaml"),
            pack.resolve("rules/a.drl"));
    Map<Path, String> before = files.states();
    Files.setLastModifiedTime(base.resolve("rules/a.drl"), FileTime.fromMillis(1_000));
    assertThat(files.states()).isNotEqualTo(before);
  }

  @Test
  void a_pack_that_is_gone_is_no_fault_of_the_watch(@TempDir Path folder) {
    assertThat(new PackFiles(folder.resolve("nowhere")).states()).hasSize(1);
  }

  private static Path pack(Path folder, String name, String more) throws IOException {
    Path pack = folder.resolve(name);
    Files.createDirectories(pack.resolve("rules"));
    Files.createDirectories(pack.resolve(".git"));
    Files.writeString(pack.resolve(".git/index"), "hidden");
    Files.writeString(pack.resolve("pack.yaml"), "pack: " + name + "\n" + more);
    Files.writeString(pack.resolve("rules/a.drl"), "");
    return pack;
  }
}
