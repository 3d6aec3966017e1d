package org.onboardingrules.internal.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/**
 * A folder with files, wherever it is kept. Names of files are relative to it, with slashes. Used
 * by one thread, while its shelf is open.
 */
public interface Folder {

  /** Returns whether there is a file of that name. */
  boolean isFile(String file);

  /**
   * Returns the text of a file; empty, with a finding, if it cannot be read.
   *
   * @param name how places call it
   */
  Optional<SourceText> text(String file, String name, Findings findings);

  /**
   * Returns the files below an inner folder, in order; none if there is no such folder. Empty if
   * this is a kind of place that tells nobody what it holds.
   *
   * @param inner the name of that folder
   * @param depth how deep to look: 1 for the files that lie in it directly
   * @throws IOException if the files cannot be listed for another reason
   */
  Optional<List<String>> files(String inner, int depth) throws IOException;

  /** Returns the names of the folders directly in this one, in order, as far as can be told. */
  List<String> folders();

  /** Returns the folder around this one. */
  Folder parent();

  /** Returns a text that is the same for the same folder, whatever path led to it. */
  String identity();
}
