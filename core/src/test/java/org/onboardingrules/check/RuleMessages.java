package org.onboardingrules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.pack.PackReading;

/**
 * The golden files of all messages on rules: a folder for each case, with {@code input.drl} and the
 * exact {@code expected.txt}. All cases share a pack.yaml and one sound rule beside them.
 *
 * <p>No test writes them. After a change of messages, write them anew and read the difference:
 *
 * <pre>{@code
 * mvn -q -Dquick -pl core test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * (cd core && java -cp target/test-classes:target/classes:$(cat target/cp.txt) \
 *     org.onboardingrules.check.RuleMessages)
 * git diff core/src/test/resources/rule-messages
 * }</pre>
 */
final class RuleMessages {

  private static final Path FOLDER = Path.of("src/test/resources/rule-messages");

  private RuleMessages() {}

  /** Writes what is reported now as what is expected; run by hand. */
  public static void main(String[] arguments) throws IOException {
    Path pack = Files.createTempDirectory("rule-messages").resolve("messages");
    for (String name : cases()) {
      Files.writeString(expectedFile(name), report(name, pack).toString());
    }
  }

  /** Returns the names of all cases, in alphabetical order. */
  static List<String> cases() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String input(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name).resolve("input.drl"));
  }

  static String expected(String name) throws IOException {
    return Files.readString(expectedFile(name));
  }

  private static Path expectedFile(String name) {
    return FOLDER.resolve(name).resolve("expected.txt");
  }

  /**
   * Returns what is found in the rules of a case; what else the check says of the pack around them
   * is left out.
   *
   * @param pack a folder in which to lay out the case as a pack; its name appears in the places
   */
  static ValidationReport report(String name, Path pack) throws IOException {
    Path rules = Files.createDirectories(pack.resolve("rules"));
    Files.writeString(pack.resolve("pack.yaml"), Files.readString(FOLDER.resolve("pack.yaml")));
    Files.writeString(
        rules.resolve("completion.drl"), Files.readString(FOLDER.resolve("completion.drl")));
    Files.writeString(rules.resolve("input.drl"), input(name));
    return new ValidationReport(
        PackCheck.of(PackReading.of(pack)).report().findings().stream()
            .filter(finding -> finding.place().file().endsWith(".drl"))
            .toList());
  }
}
