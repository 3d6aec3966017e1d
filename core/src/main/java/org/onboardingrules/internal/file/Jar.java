package org.onboardingrules.internal.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A jar or zip file that is open. Every one is opened by itself, so that any number of threads may
 * read the same jar, and nothing of it is kept when it is closed.
 */
final class Jar implements AutoCloseable {

  private final ZipFile zip;
  private final Entries entries;

  private Jar(ZipFile zip, Entries entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /**
   * Opens a jar.
   *
   * @throws NoSuchFileException if there is none
   * @throws IOException if it cannot be read, or an entry's name leads out of the jar
   */
  static Jar open(Path path, Intake intake) throws IOException {
    ZipFile zip = new ZipFile(file(path));
    try {
      return new Jar(zip, new Entries(path.toRealPath().toString(), files(zip, intake)));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  Entries entries() {
    return entries;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // it was only read, and all that was wanted of it is there
    }
  }

  private static java.io.File file(Path path) throws IOException {
    try {
      return path.toFile();
    } catch (UnsupportedOperationException e) {
      throw new IOException("a jar inside of another file system", e);
    }
  }

  private static SortedMap<String, TextFile.Bytes> files(ZipFile zip, Intake intake)
      throws IOException {
    SortedMap<String, TextFile.Bytes> files = new TreeMap<>();
    List<? extends ZipEntry> all = zip.stream().filter(entry -> !entry.isDirectory()).toList();
    for (ZipEntry entry : all) {
      SlashPath path = pathOf(entry);
      files.put(path.toString(), () -> intake.read(zip.getInputStream(entry)));
    }
    return files;
  }

  /** Some programs write backslashes between the names, and some a dot before the first. */
  private static SlashPath pathOf(ZipEntry entry) throws ZipException {
    String name = entry.getName().replace('\\', '/');
    if (List.of(name.split("/", -1)).contains("..")) {
      throw new ZipException("an entry's name leads elsewhere");
    }
    return SlashPath.of(name);
  }
}
