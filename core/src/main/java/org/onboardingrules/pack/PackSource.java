package org.onboardingrules.pack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.Shelves;
import org.onboardingrules.internal.file.SlashPath;

/**
 * Where a pack is read from: a folder on a disk, a jar, the class path, or memory. Immutable and
 * thread-safe; made without looking at the place, which is visited anew for each reading, and left
 * with nothing open.
 *
 * <p>Wherever it lies, a pack is a folder with {@code pack.yaml} and {@code rules}, the packs that
 * it can extend are the folders beside it, its digest is the same, and so is what places in it are
 * called.
 */
public final class PackSource {

  private final String description;
  private final Opening opening;

  private PackSource(String description, Opening opening) {
    this.description = description;
    this.opening = opening;
  }

  /** Returns what a path leads to: the root of a jar if it is a file, else a folder. */
  public static PackSource at(Path path) {
    return new PackSource(
        "`" + path + "`",
        findings ->
            PathOpening.isJar(path) ? jar(path).open(findings) : folder(path).open(findings));
  }

  /** Returns a folder. */
  public static PackSource folder(Path folder) {
    String description = "the folder `" + folder + "`";
    return new PackSource(
        description, findings -> PathOpening.folder(folder, description, findings));
  }

  /** Returns the root of a jar or zip file. Beside it there is no pack that it could extend. */
  public static PackSource jar(Path jar) {
    return inJar(jar, SlashPath.HERE, "the jar `" + jar + "`");
  }

  /**
   * Returns a folder of a jar or zip file.
   *
   * @param folder its path inside of the jar, such as {@code packs/invoice-automation}
   * @throws IllegalArgumentException if that is blank, or holds {@code ..} or a backslash
   */
  public static PackSource jar(Path jar, String folder) {
    SlashPath path = inner("folder", folder);
    return inJar(jar, path, "the folder `" + path + "` of the jar `" + jar + "`");
  }

  /**
   * Returns a folder of the class path. Of several with that name the first counts.
   *
   * <p>Some class loaders find the files that they are asked for but cannot list any, as in an
   * application that is packed into one file. There a pack must name its rule files in {@code
   * pack.yaml}, under {@code rules}.
   *
   * @param location its path, such as {@code packs/invoice-automation}
   * @throws IllegalArgumentException if that is blank, or holds {@code ..} or a backslash
   */
  public static PackSource classPath(ClassLoader loader, String location) {
    SlashPath path = inner("location", location);
    String description = "the folder `" + path + "` of the class path";
    return new PackSource(
        description,
        findings ->
            Optional.of(
                OpenPack.of(
                    Shelves.classPath(loader, path.parent(), PackFolder.PACK_FILE),
                    path,
                    description)));
  }

  /**
   * Returns a folder in memory.
   *
   * @param folder the pack's folder, such as {@code invoice-automation}
   * @param files the texts of files by their paths, such as {@code invoice-automation/pack.yaml};
   *     those of other packs too, so that one can extend another
   * @throws IllegalArgumentException if the folder or a path is blank, or holds {@code ..} or a
   *     backslash
   */
  public static PackSource memory(String folder, Map<String, String> files) {
    SlashPath path = inner("folder", folder);
    Map<String, String> copy = new TreeMap<>(Map.copyOf(files));
    copy.keySet().forEach(file -> inner("path of a file", file));
    String description = "the folder `" + path + "` in memory";
    return new PackSource(
        description,
        findings ->
            Optional.of(OpenPack.of(Shelves.memory(copy, path.parent()), path, description)));
  }

  /** Returns the pack {@code standard} that comes with the library, and that others can extend. */
  public static PackSource standard() {
    return new PackSource("the standard pack", findings -> Optional.of(StandardPack.open()));
  }

  /**
   * Returns why there is no pack to read, by a look at the place alone: there is nothing, or no
   * {@code pack.yaml} in it, or no leave to read it. Empty if there is one, whatever it holds.
   */
  public Optional<Finding> absence() {
    Findings findings = new Findings();
    Optional<OpenPack> open = opening.open(findings);
    open.ifPresent(
        pack -> {
          try (pack) {
            if (!pack.folder().holdsPack()) {
              NoPack.report(pack, findings);
            }
          }
        });
    return findings.report().findings().stream().findFirst();
  }

  /** Opens the place, to be closed by the caller; empty, with a finding, if there is no pack. */
  Optional<OpenPack> open(Findings findings) {
    return opening.open(findings);
  }

  /** Returns what kind of place it is, and where. */
  @Override
  public String toString() {
    return description;
  }

  private static PackSource inJar(Path jar, SlashPath path, String description) {
    return new PackSource(
        description, findings -> PathOpening.jar(jar, path, description, findings));
  }

  private static SlashPath inner(String parameter, String written) {
    List<String> names = Arrays.asList(written.split("/", -1));
    SlashPath path = new SlashPath(names);
    if (written.isBlank() || path.isHere() || names.contains("..") || written.contains("\\")) {
      throw new IllegalArgumentException(
          parameter
              + " is `"
              + written
              + "`\ngive a path with slashes that leads inside, such as `invoice-automation`");
    }
    return path;
  }

  /** How the place is opened. */
  @FunctionalInterface
  private interface Opening {

    Optional<OpenPack> open(Findings findings);
  }
}
