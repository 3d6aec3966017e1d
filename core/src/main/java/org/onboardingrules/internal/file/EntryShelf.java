package org.onboardingrules.internal.file;

/**
 * The folders of files that are known by their paths.
 *
 * @param entries the files
 * @param base where paths start
 */
record EntryShelf(Entries entries, SlashPath base) implements Shelf {

  @Override
  public Folder folder(SlashPath path) {
    return new EntryFolder(entries, base.resolve(path));
  }

  @Override
  public void close() {
    // nothing is open
  }
}
