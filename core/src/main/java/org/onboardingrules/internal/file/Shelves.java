package org.onboardingrules.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Opens shelves. */
public final class Shelves {

  private Shelves() {}

  /** Returns the folders of a file system, from one of them on. */
  public static Shelf disk(Path base) {
    return new DiskShelf(base, new Intake());
  }

  /**
   * Returns the folders of a jar, from one of them on.
   *
   * @throws IOException if there is no jar, or it cannot be read
   */
  public static Shelf jar(Path jar, SlashPath base) throws IOException {
    return new JarShelf(Jar.open(jar, new Intake()), base);
  }

  /**
   * Returns the folders of a class path, from one of them on.
   *
   * @param marker a file that every folder holds
   */
  public static Shelf classPath(ClassLoader loader, SlashPath base, String marker) {
    return new ClassPathShelf(loader, base, marker);
  }

  /**
   * Returns the folders of a class path, from one of them on, none of which is listed: of each only
   * files that are asked for by name are read.
   */
  public static Shelf resources(ClassLoader loader, SlashPath base) {
    return new ResourceShelf(loader, base, new Intake());
  }

  /** Returns the folders that the paths of texts lead through, from one of them on. */
  public static Shelf memory(Map<String, String> texts, SlashPath base) {
    Map<String, TextFile.Bytes> files = new TreeMap<>();
    texts.forEach(
        (path, text) ->
            files.put(SlashPath.of(path).toString(), () -> text.getBytes(StandardCharsets.UTF_8)));
    return new EntryShelf(new Entries("memory", new TreeMap<>(files)), base);
  }
}
