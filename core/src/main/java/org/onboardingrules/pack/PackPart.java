package org.onboardingrules.pack;

import org.onboardingrules.source.Place;

/**
 * One of the packs that a pack is made of: itself, or one that it extends. Immutable.
 *
 * @param id its id
 * @param version its version
 * @param folder what the places in its files start with
 */
public record PackPart(String id, String version, String folder) {

  /** Returns whether a place lies in one of its files. */
  public boolean holds(Place place) {
    return place.file().startsWith(folder + "/");
  }
}
