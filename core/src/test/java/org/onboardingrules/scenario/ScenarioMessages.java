package org.onboardingrules.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.SourceText;

/**
 * The golden files of all messages on scenarios: a folder for each case, with {@code input.yaml}
 * and the exact {@code expected.txt}. All cases share a pack, and accounts unless a case brings its
 * own.
 *
 * <p>No test writes them. After a change of messages, write them anew and read the difference:
 *
 * <pre>{@code
 * mvn -q -Dquick -pl core test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * (cd core && java -cp target/test-classes:target/classes:$(cat target/cp.txt) \
 *     org.onboardingrules.scenario.ScenarioMessages)
 * git diff core/src/test/resources/scenario-messages
 * }</pre>
 */
final class ScenarioMessages {

  private static final Path FOLDER = Path.of("src/test/resources/scenario-messages");
  private static final String INPUT = "input.yaml";
  private static final String ACCOUNTS = "accounts.yaml";

  private ScenarioMessages() {}

  /** Writes what is reported now as what is expected; run by hand. */
  public static void main(String[] arguments) throws IOException {
    for (String name : cases()) {
      Files.writeString(expectedFile(name), report(name).toString());
    }
  }

  /** Returns the names of all cases, in alphabetical order. */
  static List<String> cases() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(INPUT)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String expected(String name) throws IOException {
    return Files.readString(expectedFile(name)).replace("\r\n", "\n");
  }

  /** Returns the lines of one of the files of a case. */
  static List<String> lines(String name, String file) throws IOException {
    return Files.readString(file.equals(INPUT) ? input(name) : accounts(name)).lines().toList();
  }

  static ValidationReport report(String name) throws IOException {
    return ScenarioFiles.read(
            Optional.of(pack()), List.of(source(accounts(name))), List.of(source(input(name))))
        .report();
  }

  /** Returns the pack that all cases share. */
  static RulePack pack() {
    try {
      return RulePack.read(FOLDER.resolve("pack"));
    } catch (ValidationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Returns the accounts that cases share. */
  static SourceText accounts() {
    return source(FOLDER.resolve(ACCOUNTS));
  }

  private static Path input(String name) {
    return FOLDER.resolve(name).resolve(INPUT);
  }

  private static Path accounts(String name) {
    Path own = FOLDER.resolve(name).resolve(ACCOUNTS);
    return Files.exists(own) ? own : FOLDER.resolve(ACCOUNTS);
  }

  private static Path expectedFile(String name) {
    return FOLDER.resolve(name).resolve("expected.txt");
  }

  private static SourceText source(Path file) {
    try {
      return SourceText.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
