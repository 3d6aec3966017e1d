package org.onboardingrules.pack;

import org.onboardingrules.internal.file.Shelf;
import org.onboardingrules.internal.file.Shelves;
import org.onboardingrules.internal.file.SlashPath;

/**
 * The pack that comes with the library: what the sources say and what holds for every product. Any
 * pack can extend it by its name, wherever that pack lies.
 */
final class StandardPack {

  /** The name by which packs extend it; a folder of that name is meant only by a path. */
  static final String NAME = "standard";

  private static final SlashPath LIBRARY = SlashPath.of("org/onboardingrules");

  private StandardPack() {}

  /** Returns its folder. It names its rule files, so that no class loader has to list them. */
  static PackFolder folder() {
    return PackFolder.of(shelf(), SlashPath.of(NAME), ".");
  }

  static OpenPack open() {
    return new OpenPack(shelf(), folder(), "the pack `" + NAME + "` of the library");
  }

  private static Shelf shelf() {
    return Shelves.resources(StandardPack.class.getClassLoader(), LIBRARY);
  }
}
