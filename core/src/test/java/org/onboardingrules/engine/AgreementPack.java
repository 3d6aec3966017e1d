package org.onboardingrules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.ValidationException;

/** The pack under {@code src/test/resources/agreement}, as it is and with other rules. */
final class AgreementPack {

  private static final Path FOLDER = Path.of("src/test/resources/agreement");

  private AgreementPack() {}

  static CompiledPack compiled() {
    try {
      return CompiledPack.load(FOLDER);
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** The pack with one more rule file, or another text of one that it has. */
  static CompiledPack with(Path folder, String file, String rules)
      throws IOException, ValidationException {
    Path copy = copy(folder);
    Files.writeString(copy.resolve("rules").resolve(file), rules);
    return CompiledPack.load(copy);
  }

  /** A copy of the pack in a folder, to be changed. */
  static Path copy(Path folder) throws IOException {
    Path copy = folder.resolve("agreement");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files.forEach(from -> copy(from, copy.resolve(FOLDER.relativize(from).toString())));
    }
    return copy;
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
