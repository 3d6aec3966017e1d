package org.onboardingrules.internal.file;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that a class loader finds. One that lies on a disk or in a jar is read there, because
 * there it can be listed; of any other only files that are asked for by name can be read.
 */
final class ClassPathShelf implements Shelf {

  private final ClassLoader loader;
  private final SlashPath base;
  private final String marker;
  private final Intake intake = new Intake();
  private final Map<Path, Jar> jars = new HashMap<>();

  /**
   * Makes a shelf.
   *
   * @param base where paths start
   * @param marker a file that every folder holds; a class loader finds files, not folders
   */
  ClassPathShelf(ClassLoader loader, SlashPath base, String marker) {
    this.loader = loader;
    this.base = base;
    this.marker = marker;
  }

  @Override
  public Folder folder(SlashPath path) {
    SlashPath full = base.resolve(path);
    if (full.leadsOut()) {
      return EntryFolder.none();
    }
    SlashPath file = full.resolve(marker);
    return Optional.ofNullable(loader.getResource(file.toString()))
        .flatMap(url -> listable(url, file))
        .orElseGet(() -> new ResourceFolder(loader, full, intake));
  }

  @Override
  public void close() {
    jars.values().forEach(Jar::close);
    jars.clear();
  }

  private Optional<Folder> listable(URL url, SlashPath file) {
    try {
      return switch (url.getProtocol()) {
        case "file" -> onDisk(Path.of(url.toURI()));
        case "jar" -> inJar(url, file);
        default -> Optional.empty();
      };
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private Optional<Folder> onDisk(Path file) {
    return Optional.ofNullable(file.getParent()).map(folder -> new DiskFolder(folder, intake));
  }

  private Optional<Folder> inJar(URL url, SlashPath file) throws IOException, URISyntaxException {
    if (!(url.openConnection() instanceof JarURLConnection connection)
        || !connection.getJarFileURL().getProtocol().equals("file")) {
      return Optional.empty();
    }
    Path path = Path.of(connection.getJarFileURL().toURI());
    Jar jar = jars.get(path);
    if (jar == null) {
      jar = Jar.open(path, intake);
      jars.put(path, jar);
    }
    boolean there = jar.entries().files().containsKey(file.toString());
    return there ? Optional.of(new EntryFolder(jar.entries(), file.parent())) : Optional.empty();
  }
}
