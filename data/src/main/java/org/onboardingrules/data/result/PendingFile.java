package org.onboardingrules.data.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that comes to be in a hidden folder beside its target, and takes the target's place when
 * it is complete, so that nobody sees half of it. The folder is deleted in the end, also if the JVM
 * is told to end meanwhile. Mutable; used by one thread.
 */
final class PendingFile implements AutoCloseable {

  private static final String HIDDEN = ".onboarding-";

  private final Path target;
  private final Path folder;
  private final Thread hook = new Thread(this::deleteQuietly);

  private PendingFile(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Returns a file that is to take the target's place.
   *
   * @throws IOException if the target cannot be written, with what is in the way as its message
   */
  static PendingFile of(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.resolveSibling("").normalize();
    if (Files.isDirectory(absolute)) {
      throw new IOException("it is a folder");
    }
    if (!Files.isDirectory(parent)) {
      throw new IOException("there is no folder `" + parent + "`");
    }
    if (Files.exists(absolute) && !Files.isWritable(absolute)) {
      throw new IOException("the file may not be changed");
    }
    try {
      return new PendingFile(absolute, Files.createTempDirectory(parent, HIDDEN));
    } catch (AccessDeniedException e) {
      throw new IOException("nothing may be written to the folder `" + parent + "`", e);
    }
  }

  /** Returns where the file comes to be. */
  Path path() {
    return folder.resolve("result");
  }

  /** Puts the file in its place; what was there before is gone. */
  void complete() throws IOException {
    try {
      Files.move(path(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path(), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes what is left. */
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
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> parts;
    try (Stream<Path> found = Files.walk(folder)) {
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
