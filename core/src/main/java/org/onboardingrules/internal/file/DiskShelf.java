package org.onboardingrules.internal.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folders of a file system.
 *
 * @param base where paths start
 * @param intake through which files are read
 */
record DiskShelf(Path base, Intake intake) implements Shelf {

  @Override
  public Folder folder(SlashPath path) {
    try {
      Path relative = base.getFileSystem().getPath(path.toString());
      return relative.isAbsolute()
          ? EntryFolder.none()
          : new DiskFolder(base.resolve(relative).normalize(), intake);
    } catch (InvalidPathException e) {
      return EntryFolder.none();
    }
  }

  @Override
  public void close() {
    // nothing is held open between two reads
  }
}
