package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import org.onboardingrules.diagnostic.Findings;

class PackDigestProperties {

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "own/pack.yaml", "pack: own\nversion: 1.0.0\nextends: base\n\n",
              "own/rules/a.drl", "package own\n\nrule \"沈黙\" when then end\n",
              "own/rules/b/c.drl", "package b\n",
              "base/pack.yaml", "pack: base\nversion: 1.0.0\n",
              "base/rules/a.drl", "package base\n"));

  private final List<Path> folders = new ArrayList<>();

  @AfterTry
  void delete() {
    folders.forEach(PackFixture::delete);
    folders.clear();
  }

  @Property(tries = 20)
  void the_digest_does_not_depend_on_where_and_in_which_order_files_are_written(
      @ForAll Random random) {
    List<String> order = new ArrayList<>(FILES.keySet());
    Collections.shuffle(order, random);
    Map<String, String> shuffled = new LinkedHashMap<>();
    order.forEach(name -> shuffled.put(name, FILES.get(name)));

    assertThat(digest(shuffled)).isEqualTo(digest(FILES));
  }

  @Property(tries = 20)
  void the_digest_does_not_see_line_ends_and_byte_order_marks(@ForAll Random random) {
    Map<String, String> windows = new TreeMap<>();
    FILES.forEach(
        (name, text) ->
            windows.put(
                name,
                (random.nextBoolean() ? "\uFEFF" : "")
                    + text.replace("\n", random.nextBoolean() ? "\r\n" : "\n")));

    assertThat(digest(windows)).isEqualTo(digest(FILES));
  }

  @Property(tries = 100)
  void the_digest_sees_every_other_character(
      @ForAll @IntRange(min = 0, max = 4) int file,
      @ForAll @IntRange(min = 0, max = 60) int position,
      @ForAll @CharRange(from = ' ', to = '~') char inserted) {
    String name = List.copyOf(FILES.keySet()).get(file);
    String text = FILES.get(name);
    int at = Math.min(position, text.length());
    Map<String, String> changed = new TreeMap<>(FILES);
    changed.put(name, text.substring(0, at) + inserted + text.substring(at));

    assertThat(digest(changed)).isNotEqualTo(digest(FILES));
  }

  @Example
  void the_digest_does_not_see_what_the_folders_are_called() {
    Map<String, String> renamed = new TreeMap<>();
    FILES.forEach((name, text) -> renamed.put(name.replaceFirst("^own/", "mine/"), text));
    Path parent = write(renamed);

    assertThat(PackDigest.of(chain(parent.resolve("mine")).layers())).isEqualTo(digest(FILES));
  }

  @Example
  void the_digest_sees_the_names_of_files_and_where_one_file_ends() {
    Map<String, String> renamed = new TreeMap<>(FILES);
    renamed.put("own/rules/z.drl", renamed.remove("own/rules/a.drl"));
    Map<String, String> moved = new TreeMap<>(FILES);
    moved.put("own/rules/a.drl", FILES.get("own/rules/a.drl") + "p");
    moved.put("own/rules/b/c.drl", FILES.get("own/rules/b/c.drl").substring(1));

    assertThat(List.of(digest(renamed), digest(moved))).doesNotContain(digest(FILES));
  }

  @Example
  void the_digest_is_lower_case_hexadecimal_and_stays_the_same_for_good() {
    assertThat(digest(FILES))
        .isEqualTo("00b01eabb92d5c07b62385a42423b38768f4e63407593fade60f8721148a0e69");
  }

  private String digest(Map<String, String> files) {
    return PackDigest.of(chain(write(files).resolve("own")).layers());
  }

  private static PackChain chain(Path own) {
    Findings findings = new Findings();
    OpenPack open = PathOpening.folder(own, "the folder", findings).orElseThrow();
    return PackChain.read(open.folder(), findings);
  }

  private Path write(Map<String, String> files) {
    Path parent = PackFixture.temporaryFolder();
    folders.add(parent);
    files.forEach((name, text) -> PackFixture.write(parent.resolve(name), text));
    return parent;
  }
}
