package org.onboardingrules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.source.SourceText;

/** Which R-numbers are cited where. */
final class Citations {

  static final Path ROOT = Path.of("..");

  private static final Path EXAMPLES = ROOT.resolve("rules-examples/packs");
  private static final Pattern NUMBERS = Pattern.compile("\\bR(\\d+)(?:-R(\\d+))?\\b");
  private static final Pattern ENTRY_SOURCE =
      Pattern.compile("^[^#]*\\bsource: *(\"[^\"]*\"|[^,}#]*)");

  /** All rules of the packs, and all entries that name a source, in order of file. */
  static final List<Citation> OF_PACKS = ofPacks();

  private Citations() {}

  /**
   * A rule or an entry of a pack that names a source.
   *
   * @param file the file it stands in
   * @param name the name of the rule, or the line of the entry
   * @param source what it names; empty for a rule that names none
   */
  record Citation(Path file, String name, String source) {

    Citation {
      file = file.normalize();
    }

    Set<Integer> numbers() {
      return Citations.numbers(source);
    }

    /** Returns what a row has to link into: an example pack, or the file where it is none. */
    Path home() {
      return file.startsWith(EXAMPLES) ? file.subpath(0, EXAMPLES.getNameCount() + 1) : file;
    }
  }

  /** Returns the numbers that a text cites, all of a range such as {@code R107-R114}. */
  static Set<Integer> numbers(String text) {
    Set<Integer> numbers = new TreeSet<>();
    NUMBERS.matcher(text).results().flatMapToInt(Citations::range).forEach(numbers::add);
    return numbers;
  }

  private static IntStream range(MatchResult match) {
    int first = Integer.parseInt(match.group(1));
    int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
    return IntStream.rangeClosed(first, last);
  }

  private static List<Citation> ofPacks() {
    List<Citation> citations = new ArrayList<>();
    for (Path pack : packs()) {
      entries(pack.resolve("pack.yaml"), citations);
      files(pack.resolve("rules")).forEach(file -> rules(file, citations));
    }
    return List.copyOf(citations);
  }

  private static void entries(Path file, List<Citation> citations) {
    List<String> lines = read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = "line " + (i + 1);
      ENTRY_SOURCE
          .matcher(lines.get(i))
          .results()
          .map(match -> new Citation(file, line, match.group(1)))
          .forEach(citations::add);
    }
  }

  /** Returns the folders of all packs that people may build on or copy. */
  static List<Path> packs() {
    Path standard = ROOT.resolve("core/src/main/resources/org/onboardingrules/standard");
    Stream<Path> examples =
        files(EXAMPLES).filter(file -> file.endsWith("pack.yaml")).map(Path::getParent);
    return Stream.concat(Stream.of(standard), examples).toList();
  }

  private static void rules(Path file, List<Citation> citations) {
    SourceText text = SourceText.of(file.getFileName().toString(), read(file));
    RuleReader.read(List.of(text), new Findings()).stream()
        .map(rule -> new Citation(file, rule.name(), String.join(", ", rule.sources())))
        .forEach(citations::add);
  }

  /** Returns all files below a folder, in a stable order; none if there is no folder. */
  static Stream<Path> files(Path folder) {
    if (Files.notExists(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file as people call it, from the root of the repository. */
  static String shown(Path file) {
    return ROOT.relativize(file.normalize()).toString();
  }

  static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
