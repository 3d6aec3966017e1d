package org.onboardingrules.data.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is deleted with all that is in it, in the end or if the JVM is told to end
 * meanwhile. Used by one thread.
 */
public final class PassingFolder implements AutoCloseable {

  private final Path path;
  private final Thread hook = new Thread(this::deleteQuietly);

  private PassingFolder(Path path) {
    this.path = path;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Makes a folder where the system keeps temporary files.
   *
   * @param prefix how its name starts
   */
  public static PassingFolder temporary(String prefix) throws IOException {
    return new PassingFolder(Files.createTempDirectory(prefix));
  }

  /**
   * Makes a folder inside of another one.
   *
   * @param prefix how its name starts
   */
  public static PassingFolder in(Path parent, String prefix) throws IOException {
    return new PassingFolder(Files.createTempDirectory(parent, prefix));
  }

  /** Returns where it is. */
  public Path path() {
    return path;
  }

  /** Deletes the folder. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The hook deletes it.
    }
    delete();
  }

  private void delete() throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    List<Path> parts;
    try (Stream<Path> found = Files.walk(path)) {
      parts = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path part : parts) {
      Files.deleteIfExists(part);
    }
  }

  private void deleteQuietly() {
    try {
      delete();
    } catch (IOException | UncheckedIOException e) {
      // What cannot be deleted at the end of the JVM stays.
    }
  }
}
