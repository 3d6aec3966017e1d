package org.onboardingrules.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a pack is made of, those of the packs that it extends included, as far as they lie
 * in folders. Looks anew each time, because what a pack extends may change.
 *
 * @param pack the folder or the jar of the pack
 */
record PackFiles(Path pack) {

  /** Read by its line, so that it is found in a file with faults too. */
  private static final Pattern EXTENDS =
      Pattern.compile("(?m)^extends:[ \\t]*[\"']?([^\"'#\\r\\n]+?)[\"']?[ \\t]*(#.*)?$");

  private static final int DEEPEST = 12;

  /**
   * Returns a word for the state of each file, by its path; equal as long as nothing is changed.
   */
  Map<Path, String> states() {
    Map<Path, String> states = new TreeMap<>();
    for (Path root : roots()) {
      try (Stream<Path> files = Files.walk(root, DEEPEST)) {
        files
            .filter(file -> !isHidden(root.relativize(file)))
            .filter(Files::isRegularFile)
            .forEach(file -> states.put(file, state(file)));
      } catch (IOException | UncheckedIOException e) {
        states.put(root, "gone");
      }
    }
    return states;
  }

  private Set<Path> roots() {
    Set<Path> roots = new LinkedHashSet<>();
    Deque<Path> open = new ArrayDeque<>(Set.of(pack.normalize()));
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (roots.add(next)) {
        extended(next).ifPresent(open::push);
      }
    }
    return roots;
  }

  private static Optional<Path> extended(Path folder) {
    try {
      Matcher line = EXTENDS.matcher(Files.readString(folder.resolve("pack.yaml")));
      return line.find()
          ? Stream.of(folder.resolveSibling(line.group(1)), folder.resolve(line.group(1)))
              .map(Path::normalize)
              .filter(Files::isDirectory)
              .findFirst()
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isHidden(Path relative) {
    return Stream.iterate(0, i -> i < relative.getNameCount(), i -> i + 1)
        .map(i -> relative.getName(i).toString())
        .anyMatch(name -> name.startsWith("."));
  }

  private static String state(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
    } catch (IOException e) {
      return "gone";
    }
  }
}
