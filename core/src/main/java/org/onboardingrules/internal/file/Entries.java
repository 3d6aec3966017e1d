package org.onboardingrules.internal.file;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that are known by their paths, as those of a jar or a map are.
 *
 * @param origin what keeps them; the same for the same files
 * @param files how each is read, by its path
 */
record Entries(String origin, SortedMap<String, TextFile.Bytes> files) {

  static final Entries NONE = new Entries("", new TreeMap<>());

  /** Returns the paths that start in a way, in order. */
  Set<String> startingWith(String start) {
    return files.subMap(start, start + Character.MAX_VALUE).keySet();
  }
}
