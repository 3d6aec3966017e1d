package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.file.Folder;
import org.onboardingrules.internal.file.Shelf;
import org.onboardingrules.internal.file.SlashPath;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/**
 * A folder that holds a pack, or should.
 *
 * @param shelf where it lies, and others beside it
 * @param path where on the shelf
 * @param root what the folder is called from which the paths of the shelf start
 * @param place its files
 */
record PackFolder(Shelf shelf, SlashPath path, String root, Folder place) {

  static final String PACK_FILE = "pack.yaml";

  static PackFolder of(Shelf shelf, SlashPath path, String root) {
    return new PackFolder(shelf, path, root, shelf.folder(path));
  }

  /** Returns how places call it: relative to the parent of the pack that was asked for. */
  String name() {
    return path.isHere() ? root : path.toString();
  }

  /** Returns the folder to which a path leads from here. */
  PackFolder go(SlashPath further) {
    return of(shelf, path.resolve(further), root);
  }

  /** Returns whether there is a {@code pack.yaml}. */
  boolean holdsPack() {
    return place.isFile(PACK_FILE);
  }

  /** Returns the names of the folders beside this one that hold a pack, in order. */
  List<String> neighbours() {
    Folder around = place.parent();
    return around.folders().stream()
        .filter(name -> !name.equals(path.last()) && around.isFile(name + "/" + PACK_FILE))
        .toList();
  }

  /** Returns the text of {@code pack.yaml}; empty, with a finding, if it cannot be read. */
  Optional<SourceText> packFile(Findings findings) {
    return text(PACK_FILE, findings);
  }

  /** Returns the text of a file; empty, with a finding, if it cannot be read. */
  Optional<SourceText> text(String file, Findings findings) {
    return place.text(file, fileName(file), findings);
  }

  /** Reports that an inner folder cannot be listed, although it is there. */
  void reportUnlisted(String inner, Findings findings) {
    findings.add(
        FindingCode.UNREADABLE,
        Snippet.ofFile(fileName(inner)),
        "the folder cannot be listed",
        "check that this user may read it, and that no link in it leads back to it");
  }

  /** Returns how places call a file of this folder. */
  String fileName(String relative) {
    return name() + "/" + relative;
  }
}
