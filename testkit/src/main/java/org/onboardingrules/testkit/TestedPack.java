package org.onboardingrules.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;

/**
 * A rule pack with the accounts and scenarios that lie in its folder. Immutable and thread-safe;
 * make it once, because compiling takes seconds.
 */
public final class TestedPack {

  private final EvaluatedPack evaluated;
  private final List<Account> accounts;
  private final List<Scenario> scenarios;
  private @Nullable CompiledPack compiled;

  private TestedPack(EvaluatedPack evaluated, List<Account> accounts, List<Scenario> scenarios) {
    this.evaluated = evaluated;
    this.accounts = List.copyOf(accounts);
    this.scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads the pack that a path leads to, a folder or a jar, and its accounts and scenarios.
   *
   * @throws ValidationException with everything that is wrong with any of them
   */
  public static TestedPack load(Path path) throws ValidationException {
    return load(PackSource.at(path));
  }

  /**
   * Reads a pack, and its accounts and scenarios.
   *
   * @throws ValidationException with everything that is wrong with any of them
   */
  public static TestedPack load(PackSource source) throws ValidationException {
    PackReading reading = PackReading.of(source);
    EvaluatedPack evaluated = EvaluatedPack.of(reading);
    ScenarioBatch batch =
        ScenarioFiles.read(
            Optional.of(evaluated.pack()), reading.accountFiles(), reading.scenarioFiles());
    batch.report().throwIfErrors();
    List<Account> accounts =
        reading.accountFiles().stream()
            .flatMap(file -> AccountFiles.read(file).accounts().stream())
            .toList();
    return new TestedPack(evaluated, accounts, batch.scenarios());
  }

  /** Returns the pack. */
  public RulePack pack() {
    return evaluated.pack();
  }

  /** Returns the pack as customers are judged by it; compiled when it is first asked for. */
  public synchronized CompiledPack compiled() {
    if (compiled == null) {
      try {
        compiled = CompiledPack.compile(pack());
      } catch (ValidationException e) {
        throw new IllegalStateException("a pack that was checked does not compile", e);
      }
    }
    return compiled;
  }

  /** Returns the pack as the evaluator judges by it. */
  public EvaluatedPack evaluated() {
    return evaluated;
  }

  /** Returns the accounts below the folder {@code accounts}, in order of files. */
  public List<Account> accounts() {
    return accounts;
  }

  /** Returns the scenarios below the folder {@code scenarios}, in order of files; may be empty. */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** Returns the cases of the scenarios. */
  public Stream<Case> cases() {
    return scenarios.stream().map(scenario -> new Case(scenario.account(), scenario.asOf()));
  }

  /** Returns whether a file belongs to the pack itself, not to one that it extends. */
  public boolean isOwn(String file) {
    return file.startsWith(folder());
  }

  /** Returns the path of one of its own files inside of the pack. */
  public String within(String file) {
    return isOwn(file) ? file.substring(folder().length()) : file;
  }

  private String folder() {
    String manifest = pack().at().place().file();
    return manifest.substring(0, manifest.lastIndexOf('/') + 1);
  }

  /** Returns id and version of the pack. */
  @Override
  public String toString() {
    return pack().toString();
  }
}
