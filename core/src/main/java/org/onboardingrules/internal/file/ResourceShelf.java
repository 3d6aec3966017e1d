package org.onboardingrules.internal.file;

/**
 * The folders that a class loader finds, none of which is listed.
 *
 * @param loader the class loader
 * @param base where paths start
 * @param intake through which files are read
 */
record ResourceShelf(ClassLoader loader, SlashPath base, Intake intake) implements Shelf {

  @Override
  public Folder folder(SlashPath path) {
    SlashPath full = base.resolve(path);
    return full.leadsOut() ? EntryFolder.none() : new ResourceFolder(loader, full, intake);
  }

  /** Nothing stays open. */
  @Override
  public void close() {}
}
