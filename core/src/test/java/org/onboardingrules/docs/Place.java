package org.onboardingrules.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A place that the page on sources links to.
 *
 * @param name what the page calls it: the name of a rule, the path of an entry of a pack, or words
 * @param file the file
 * @param section the section of a document, as the link names it; empty for the whole of it
 */
record Place(String name, Path file, String section) {

  static Place of(String text, String target) {
    String[] parts = target.split("#", 2);
    return new Place(
        text.replace("`", ""),
        SourcesPage.FILE.resolveSibling(parts[0]).normalize(),
        parts.length == 1 ? "" : parts[1]);
  }

  /**
   * Returns what has to cite an R-number: the sources of a rule, an entry of a pack with its
   * comments, a section of a document, or the whole file. Empty if that is not there.
   */
  Optional<String> passage() {
    String kind = file.getFileName().toString();
    if (!Files.isRegularFile(file) || (kind.endsWith(".java") && !kind.equals(name + ".java"))) {
      return Optional.empty();
    } else if (kind.endsWith(".drl")) {
      return Citations.OF_PACKS.stream()
          .filter(rule -> rule.file().equals(file) && rule.name().equals(name))
          .map(Citations.Citation::source)
          .findFirst();
    }
    List<String> lines = Citations.read(file).lines().toList();
    if (kind.equals("pack.yaml")) {
      return lines.contains("pack: " + name) ? Optional.of(opening(lines)) : entry(lines);
    }
    return section.isEmpty() ? Optional.of(String.join("\n", lines)) : section(lines);
  }

  /** The comment on top of a pack. */
  private static String opening(List<String> lines) {
    return lines.stream()
        .takeWhile(line -> line.isBlank() || line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  /** An entry from the comment above it to the one above the next. */
  private Optional<String> entry(List<String> lines) {
    List<String> within = lines;
    String indent = "";
    int first = -1;
    for (String key : name.split("\\.")) {
      String start = indent + key + ":";
      first = indexOf(within, line -> line.startsWith(start), 0);
      if (first < 0) {
        return Optional.empty();
      }
      String margin = indent;
      int next =
          indexOf(within, line -> !line.isBlank() && !line.startsWith(margin + " "), first + 1);
      int end = next < 0 ? within.size() : next;
      int begin = indent.isEmpty() && name.contains(".") ? first : aboveComment(within, first);
      within = within.subList(begin, end);
      indent += "  ";
    }
    return Optional.of(String.join("\n", within));
  }

  private static int aboveComment(List<String> lines, int index) {
    int first = index;
    while (first > 0 && lines.get(first - 1).strip().startsWith("#")) {
      first--;
    }
    return first;
  }

  private Optional<String> section(List<String> lines) {
    int first = indexOf(lines, line -> anchor(line).equals(section), 0);
    if (first < 0) {
      return Optional.empty();
    }
    String level = lines.get(first).replaceAll("[^#].*", "");
    int next = indexOf(lines, line -> line.matches("#{1," + level.length() + "} .*"), first + 1);
    return Optional.of(String.join("\n", lines.subList(first, next < 0 ? lines.size() : next)));
  }

  /** How links name a heading; empty if the line is none. */
  private static String anchor(String line) {
    return line.startsWith("#")
        ? line.replaceAll("^#+ ", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\w\\- ]", "")
            .replace(' ', '-')
        : "";
  }

  private static int indexOf(List<String> lines, Predicate<String> test, int from) {
    return IntStream.range(from, lines.size())
        .filter(index -> test.test(lines.get(index)))
        .findFirst()
        .orElse(-1);
  }

  @Override
  public String toString() {
    return "[" + name + "] in " + Citations.shown(file);
  }
}
