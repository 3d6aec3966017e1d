package org.onboardingrules.format;

import java.nio.file.Path;
import java.util.List;
import org.onboardingrules.source.SourceText;

/**
 * Reads accounts from files. Stateless and thread-safe.
 *
 * <p>A file holds one account, a list of accounts, several YAML documents, or JSON Lines; its name
 * says which: {@code .yaml}, {@code .yml}, {@code .json}, {@code .jsonl}, {@code .ndjson}. Files
 * are UTF-8, with or without a byte-order mark.
 *
 * <p>No fault stops the reading. An account with a fault is left out and its faults are reported,
 * all of them, each with its place; the others load. Of two accounts with one id the first is kept,
 * also across files.
 */
public final class AccountFiles {

  private AccountFiles() {}

  /**
   * Reads the accounts of a text.
   *
   * @param source the text; its name says the format
   */
  public static AccountBatch read(SourceText source) {
    BatchReader reader = new BatchReader();
    reader.read(source);
    return reader.batch();
  }

  /** Reads the accounts of files, as {@link #read(List)}. */
  public static AccountBatch read(Path... files) {
    return read(List.of(files));
  }

  /**
   * Reads the accounts of files, one after the other. A file that is missing, cannot be read or is
   * not UTF-8 is reported, and the others load. Places carry the path as it is given, with forward
   * slashes.
   */
  public static AccountBatch read(List<Path> files) {
    BatchReader reader = new BatchReader();
    files.forEach(reader::read);
    return reader.batch();
  }
}
