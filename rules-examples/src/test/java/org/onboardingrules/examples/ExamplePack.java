package org.onboardingrules.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;

/** A pack below the folder {@code packs}, compiled, and what lies beside it. */
record ExamplePack(Path folder, CompiledPack compiled, AccountBatch sample) {

  private static final Path PACKS = Path.of("packs");

  /** Compiling takes seconds, and a compiled pack is immutable: all tests share one. */
  private static final Map<Path, ExamplePack> LOADED = new ConcurrentHashMap<>();

  /** Returns every pack, in order of folders: whatever has a {@code pack.yaml}. */
  static List<ExamplePack> all() {
    try (Stream<Path> files = Files.walk(PACKS)) {
      return files
          .filter(file -> file.endsWith("pack.yaml"))
          .map(Path::getParent)
          .sorted()
          .map(ExamplePack::in)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the pack of a name, which may lead through folders. */
  static ExamplePack named(String name) {
    return in(PACKS.resolve(name));
  }

  private static ExamplePack in(Path folder) {
    return LOADED.computeIfAbsent(folder, ExamplePack::load);
  }

  private static ExamplePack load(Path folder) {
    try {
      return new ExamplePack(
          folder, CompiledPack.load(folder), AccountFiles.read(files(folder.resolve("accounts"))));
    } catch (ValidationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  List<Path> accountFiles() {
    return files(folder.resolve("accounts"));
  }

  /** The rule files of its own, without those of a pack that it extends. */
  Stream<SourceText> ruleFiles() {
    return files(folder.resolve("rules")).stream().map(ExamplePack::text);
  }

  Account account(String id) {
    return sample.accounts().stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no account `" + id + "` in " + folder));
  }

  /** Reads the scenarios of the pack, and others that are about its accounts. */
  ScenarioBatch scenarios(Stream<SourceText> others) {
    return ScenarioFiles.read(
        Optional.of(compiled.pack()),
        accountFiles().stream().map(ExamplePack::text).toList(),
        Stream.concat(files(folder.resolve("scenarios")).stream().map(ExamplePack::text), others)
            .toList());
  }

  /** The README of the pack, or that of the folder of packs in which it lies. */
  Path readme() {
    return Stream.of(folder, folder.getParent())
        .map(place -> place.resolve("README.md"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no README.md describes " + folder));
  }

  /** The text of a file with the line ends of this code, however it was checked out. */
  static SourceText text(Path file) {
    try {
      return SourceText.of(file.toString(), Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name under which test reports show it. */
  @Override
  public String toString() {
    return PACKS.relativize(folder).toString();
  }
}
