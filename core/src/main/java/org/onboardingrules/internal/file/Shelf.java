package org.onboardingrules.internal.file;

/**
 * Where folders lie side by side: on a disk, in a jar, on a class path, in memory. To be closed;
 * used by one thread.
 */
public interface Shelf extends AutoCloseable {

  /** Returns the folder at a path; one that is not there holds nothing. */
  Folder folder(SlashPath path);

  /** Lets go of all that was opened. */
  @Override
  void close();
}
