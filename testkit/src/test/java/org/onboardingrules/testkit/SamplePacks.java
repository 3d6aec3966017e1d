package org.onboardingrules.testkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onboardingrules.diagnostic.ValidationException;

/** The packs beside the tests, each read once. */
public final class SamplePacks {

  private static final Map<String, TestedPack> LOADED = new ConcurrentHashMap<>();

  private SamplePacks() {}

  /** Returns the folder of a pack. */
  public static Path folder(String name) {
    return Path.of("src/test/resources/packs", name);
  }

  /** Returns a pack that has no fault. */
  public static TestedPack named(String name) {
    return LOADED.computeIfAbsent(name, SamplePacks::load);
  }

  private static TestedPack load(String name) {
    try {
      return TestedPack.load(folder(name));
    } catch (ValidationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
