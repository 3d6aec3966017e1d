package org.onboardingrules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.TextFile;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/**
 * A folder that holds a pack, or should.
 *
 * @param path where it is, absolute
 * @param name how places call it: relative to the parent of the pack that was asked for
 */
record PackFolder(Path path, String name) {

  /** People write packs; a file larger than this is another one by mistake. */
  private static final long MOST_MEGABYTES = 16;

  static final String PACK_FILE = "pack.yaml";

  private static final String RULES = "rules";
  private static final String RULE_FILE_END = ".drl";

  static PackFolder of(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    return new PackFolder(path, lastName(path));
  }

  /** Returns the folder that lies a step away. */
  PackFolder go(UnaryOperator<Path> step) {
    Path target = step.apply(path).toAbsolutePath().normalize();
    String shown = slashed(step.apply(Path.of(name)).normalize());
    return new PackFolder(target, shown.isEmpty() ? lastName(target) : shown);
  }

  /** Returns whether there is a {@code pack.yaml}. */
  boolean holdsPack() {
    return Files.isRegularFile(path.resolve(PACK_FILE));
  }

  /** Returns the names of the folders beside this one that hold a pack, in order. */
  List<String> neighbours() {
    Path parent = path.getParent();
    if (parent == null) {
      return List.of();
    }
    try (Stream<Path> beside = Files.list(parent)) {
      return beside
          .filter(other -> !other.equals(path) && PackFolder.of(other).holdsPack())
          .map(PackFolder::lastName)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /** Returns the text of {@code pack.yaml}; empty, with a finding, if it cannot be read. */
  Optional<SourceText> packFile(Findings findings) {
    return TextFile.read(path.resolve(PACK_FILE), fileName(PACK_FILE), MOST_MEGABYTES, findings);
  }

  /**
   * Returns where the rule files are, relative to the folder and in order: every {@code *.drl}
   * below {@code rules}, save for hidden ones, whose names or folders start with a dot. Empty, with
   * a finding, if they cannot be listed.
   */
  Optional<List<Path>> ruleFiles(Findings findings) {
    Path rules = path.resolve(RULES);
    if (!Files.exists(rules)) {
      return Optional.of(List.of());
    }
    try (Stream<Path> below = Files.walk(rules, FileVisitOption.FOLLOW_LINKS)) {
      return Optional.of(
          below
              .map(path::relativize)
              .filter(file -> isRuleFile(file) && !Files.isDirectory(path.resolve(file)))
              .sorted(Comparator.comparing(PackFolder::slashed))
              .toList());
    } catch (IOException | UncheckedIOException e) {
      findings.add(
          FindingCode.UNREADABLE,
          Snippet.ofFile(fileName(RULES)),
          "the folder cannot be listed",
          "check that this user may read it, and that no link in it leads back to it");
      return Optional.empty();
    }
  }

  /** Returns the text of a rule file; empty, with a finding, if it cannot be read. */
  Optional<SourceText> ruleFile(Path relative, Findings findings) {
    return TextFile.read(
        path.resolve(relative), fileName(slashed(relative)), MOST_MEGABYTES, findings);
  }

  /** Returns how places call a file of this folder. */
  String fileName(String relative) {
    return name + "/" + relative;
  }

  private static boolean isRuleFile(Path relative) {
    boolean hidden =
        StreamSupport.stream(relative.spliterator(), false)
            .anyMatch(part -> part.toString().startsWith("."));
    return !hidden && relative.toString().endsWith(RULE_FILE_END);
  }

  private static String lastName(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
