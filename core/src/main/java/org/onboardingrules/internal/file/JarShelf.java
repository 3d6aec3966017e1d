package org.onboardingrules.internal.file;

/**
 * The folders of a jar.
 *
 * @param jar the jar, open
 * @param base where paths start
 */
record JarShelf(Jar jar, SlashPath base) implements Shelf {

  @Override
  public Folder folder(SlashPath path) {
    return new EntryFolder(jar.entries(), base.resolve(path));
  }

  @Override
  public void close() {
    jar.close();
  }
}
