package org.onboardingrules.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.format.DefinitionMarkdown;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.Language;

/**
 * The golden files of the pages of definitions: a pack that extends another one, in both languages,
 * the decisions of the standard pack, and a pack with a rule for each construct.
 *
 * <p>No test writes them. After a change of words or packs, write them anew and read the
 * difference:
 *
 * <pre>{@code
 * mvn -q -Dquick -pl core test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * (cd core && java -cp target/test-classes:target/classes:$(cat target/cp.txt) \
 *     org.onboardingrules.definition.DefinitionPages)
 * git diff core/src/test/resources/definition-pages
 * }</pre>
 */
public final class DefinitionPages {

  private static final Path FOLDER = Path.of("src/test/resources/definition-pages");
  private static final Path EXAMPLES = Path.of("../rules-examples/packs");

  /** A page, or a part of one: from a heading of the second level to the next. */
  record Page(String name, PackSource pack, Language language, String anchor) {

    String written() {
      String page = DefinitionMarkdown.of(definition(pack), language);
      return anchor.isEmpty() ? page : chapter(page, anchor);
    }

    String expected() throws IOException {
      return Files.readString(file());
    }

    Path file() {
      return FOLDER.resolve(name + "." + language.word() + ".md");
    }

    @Override
    public String toString() {
      return file().getFileName().toString();
    }
  }

  private DefinitionPages() {}

  /** Writes what is said now as what is expected; run by hand. */
  public static void main(String[] arguments) throws IOException {
    for (Page page : all()) {
      Files.writeString(page.file(), page.written());
    }
  }

  static List<Page> all() {
    PackSource invoices = PackSource.at(EXAMPLES.resolve("invoice-automation"));
    PackSource explained = PackSource.at(Path.of("src/test/resources/explained"));
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    new Page("invoice-automation", invoices, language, ""),
                    new Page("standard-decisions", PackSource.standard(), language, "decision"),
                    new Page("each-construct", explained, language, "completion")))
        .toList();
  }

  /** Returns the sources of the standard pack and of all example packs. */
  static List<PackSource> packs() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return Stream.concat(
              Stream.of(PackSource.standard()),
              files
                  .filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                  .sorted()
                  .map(PackSource::at))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a pack without faults defines. */
  public static Definition definition(PackSource source) {
    return evaluated(source).definition();
  }

  static EvaluatedPack evaluated(PackSource source) {
    try {
      return EvaluatedPack.of(PackReading.of(source));
    } catch (ValidationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static String chapter(String page, String anchor) {
    String start = "<a id=\"" + anchor + "\"></a>\n\n## ";
    String rest = page.substring(page.indexOf(start));
    return rest.lines()
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("\n"),
                all -> {
                  int next = all.indexOf("\n## ", start.length());
                  int end = next < 0 ? all.length() : all.lastIndexOf("<a id", next);
                  return all.substring(0, end).stripTrailing() + "\n";
                }));
  }
}
