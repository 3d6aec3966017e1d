package org.onboardingrules.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onboardingrules.diagnostic.ValidationException;

/** The example packs, each read once. */
public final class ExamplePacks {

  /** All of them, by the path below {@code packs}. */
  public static final List<String> ALL =
      List.of(
          "standard-as-it-is",
          "invoice-automation",
          "enterprise-platform",
          "e-signature",
          "talent-scouting",
          "shift-scheduling/all-three",
          "shift-scheduling/three-shifts",
          "shift-scheduling/punched-in",
          "shift-scheduling/template-applied");

  private static final Path FOLDER = Path.of("../rules-examples/packs");
  private static final Map<String, TestedPack> READ = new ConcurrentHashMap<>();

  private ExamplePacks() {}

  /** Returns where a pack lies. */
  public static Path path(String name) {
    return FOLDER.resolve(name);
  }

  /** Returns a pack with its accounts and scenarios. */
  public static TestedPack of(String name) {
    return READ.computeIfAbsent(name, ExamplePacks::load);
  }

  private static TestedPack load(String name) {
    try {
      return TestedPack.load(path(name));
    } catch (ValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
