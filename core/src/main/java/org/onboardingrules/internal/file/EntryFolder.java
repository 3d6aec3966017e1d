package org.onboardingrules.internal.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * A folder that is there because paths of files lead through it.
 *
 * @param entries the files, also those of other folders
 * @param path where it is among them
 */
record EntryFolder(Entries entries, SlashPath path) implements Folder {

  /** Returns a folder that holds nothing. */
  static EntryFolder none() {
    return new EntryFolder(Entries.NONE, SlashPath.HERE);
  }

  @Override
  public boolean isFile(String file) {
    return entries.files().containsKey(full(file));
  }

  @Override
  public Optional<SourceText> text(String file, String name, Findings findings) {
    return TextFile.read(() -> bytes(full(file)), name, findings);
  }

  @Override
  public Optional<List<String>> files(String inner, int depth) {
    return Optional.of(
        below(inner).filter(file -> depthOf(file) <= depth).map(file -> in(inner, file)).toList());
  }

  @Override
  public List<String> folders() {
    return below("")
        .filter(file -> file.contains("/"))
        .map(file -> file.substring(0, file.indexOf('/')))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Folder parent() {
    return new EntryFolder(entries, path.parent());
  }

  @Override
  public String identity() {
    return entries.origin() + "!/" + path;
  }

  private byte[] bytes(String full) throws IOException {
    TextFile.Bytes bytes = entries.files().get(full);
    if (bytes == null) {
      throw new NoSuchFileException(full);
    }
    return bytes.read();
  }

  /** Returns the files below an inner folder, relative to that folder. */
  private Stream<String> below(String inner) {
    SlashPath folder = path.resolve(inner);
    String start = folder.isHere() ? "" : folder + "/";
    return entries.startingWith(start).stream().map(file -> file.substring(start.length()));
  }

  private String full(String file) {
    return path.resolve(file).toString();
  }

  private static String in(String inner, String file) {
    return inner.isEmpty() ? file : inner + "/" + file;
  }

  private static long depthOf(String file) {
    return file.chars().filter(c -> c == '/').count() + 1;
  }
}
