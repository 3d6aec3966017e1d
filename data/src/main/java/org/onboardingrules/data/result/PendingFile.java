package org.onboardingrules.data.result;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onboardingrules.data.folder.PassingFolder;

/**
 * A file that comes to be in a hidden folder beside its target, and takes the target's place when
 * it is complete, so that nobody sees half of it. The folder is deleted in the end, also if the JVM
 * is told to end meanwhile. Mutable; used by one thread.
 */
final class PendingFile implements AutoCloseable {

  private static final String HIDDEN = ".onboarding-";

  private final Path target;
  private final PassingFolder folder;

  private PendingFile(Path target, PassingFolder folder) {
    this.target = target;
    this.folder = folder;
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
      return new PendingFile(absolute, PassingFolder.in(parent, HIDDEN));
    } catch (AccessDeniedException e) {
      throw new IOException("nothing may be written to the folder `" + parent + "`", e);
    }
  }

  /** Returns where the file comes to be. */
  Path path() {
    return folder.path().resolve("result");
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
    folder.close();
  }
}
