package org.onboardingrules.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.FindingCode;

/**
 * The pages on findings, and the broken packs beside the tests: Markdown with a broken pack and the
 * report on it.
 *
 * <p>No test writes them. After a change of messages, write the reports anew and read the
 * difference:
 *
 * <pre>{@code
 * mvn -q -Dquick -pl core test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * (cd core && java -cp target/test-classes:target/classes:$(cat target/cp.txt) \
 *     org.onboardingrules.check.FindingPages)
 * git diff docs/findings core/src/test/resources/broken-packs
 * }</pre>
 */
public final class FindingPages {

  private static final Path PAGES = Path.of("../docs/findings");
  private static final Path CASES = Path.of("src/test/resources/broken-packs");

  private FindingPages() {}

  /**
   * Writes what is reported now as what is expected; run by hand.
   *
   * @param arguments the pages to write; all if there are none
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> pages = new ArrayList<>(Arrays.stream(arguments).map(Path::of).toList());
    if (pages.isEmpty()) {
      pages.addAll(cases());
      Arrays.stream(FindingCode.values()).map(FindingPages::page).forEach(pages::add);
    }
    for (Path page : pages) {
      String text = Files.readString(page);
      if (!BrokenPack.diffs(text).isEmpty()) {
        Path folder = Files.createTempDirectory("broken-pack");
        Files.writeString(page, BrokenPack.showing(text, BrokenPack.report(text, folder)));
      }
    }
  }

  /** Returns the page of a code. */
  public static Path page(FindingCode code) {
    return PAGES.resolve(code.code() + ".md");
  }

  /** Returns the page that lists all codes. */
  public static Path index() {
    return PAGES.resolve("README.md");
  }

  /** Returns the broken packs beside the tests, in order of their names. */
  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
