package org.onboardingrules.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * A folder of a file system. Links are followed.
 *
 * @param path where it is, absolute
 * @param intake through which its files are read
 */
record DiskFolder(Path path, Intake intake) implements Folder {

  @Override
  public boolean isFile(String file) {
    return Files.isRegularFile(path.resolve(file));
  }

  @Override
  public Optional<SourceText> text(String file, String name, Findings findings) {
    Path read = path.resolve(file);
    return TextFile.read(() -> intake.read(Files.newInputStream(read)), name, findings);
  }

  @Override
  public Optional<List<String>> files(String inner, int depth) throws IOException {
    Path start = path.resolve(inner);
    if (!Files.isDirectory(start)) {
      return Optional.of(List.of());
    }
    try (Stream<Path> below = Files.walk(start, depth, FileVisitOption.FOLLOW_LINKS)) {
      return Optional.of(
          below.filter(file -> !Files.isDirectory(file)).map(this::relative).sorted().toList());
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  @Override
  public List<String> folders() {
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(Files::isDirectory).map(this::relative).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  @Override
  public Folder parent() {
    Path parent = path.getParent();
    return parent == null ? EntryFolder.none() : new DiskFolder(parent, intake);
  }

  @Override
  public String identity() {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toString();
    }
  }

  private String relative(Path file) {
    return path.relativize(file).toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
