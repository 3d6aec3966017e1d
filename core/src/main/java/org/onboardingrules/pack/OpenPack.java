package org.onboardingrules.pack;

import org.onboardingrules.internal.file.Shelf;
import org.onboardingrules.internal.file.SlashPath;

/**
 * A place where a pack should be, open for reading.
 *
 * @param shelf holds the pack, and those beside it
 * @param folder the pack's folder
 * @param description what kind of place it is, and where
 */
record OpenPack(Shelf shelf, PackFolder folder, String description) implements AutoCloseable {

  /**
   * Returns a folder of a shelf that starts at the folder around it.
   *
   * @param path of the folder, as seen from where the whole shelf starts
   */
  static OpenPack of(Shelf shelf, SlashPath path, String description) {
    SlashPath around = path.parent();
    String root = around.isHere() ? "." : around.last();
    return new OpenPack(shelf, PackFolder.of(shelf, SlashPath.of(path.last()), root), description);
  }

  @Override
  public void close() {
    shelf.close();
  }
}
