package org.onboardingrules.explanation.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.format.AccountFiles;

/** The example pack Invoice Automation, as it is and changed, and its accounts. */
public final class Compared {

  public static final LocalDate LAST_WEEK = LocalDate.of(2026, 3, 10);
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

  private static final Path FOLDER = Path.of("../rules-examples/packs/invoice-automation");
  private static final CompiledPack PACK = load(FOLDER);

  private Compared() {}

  /** Returns how an account of the pack stands on a day. */
  public static Explanation explained(String account, LocalDate asOf) {
    return PACK.explain(account(account), asOf);
  }

  /** Returns what changed for an account of the pack within a week. */
  public static Difference inAWeek(String account) {
    return Difference.between(explained(account, LAST_WEEK), explained(account, TODAY));
  }

  /**
   * Returns what changes for an account where some text of the pack is another.
   *
   * @param folder where the changed pack is put
   */
  public static Difference changed(
      Path folder, String account, String file, String from, String to) {
    CompiledPack changed = changed(folder, file, from, to);
    return Difference.between(explained(account, TODAY), changed.explain(account(account), TODAY));
  }

  /** Returns the pack with another text in one of its files. */
  static CompiledPack changed(Path folder, String file, String from, String to) {
    Path copy = folder.resolve("invoice-automation");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(FOLDER.relativize(each).toString());
        Files.createDirectories(target.getParent());
        Files.copy(each, target);
      }
      String text = Files.readString(copy.resolve(file));
      if (!text.contains(from)) {
        throw new AssertionError(file + " has no " + from);
      }
      Files.writeString(copy.resolve(file), text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return load(copy);
  }

  /**
   * Returns what changed for all accounts of the pack within a week.
   *
   * @param most how many are listed
   */
  public static DifferenceSummary allInAWeek(int most) {
    DifferenceTally tally = new DifferenceTally(most);
    for (Account account : accounts()) {
      tally.add(
          PACK.assess(account, LAST_WEEK),
          PACK.assess(account, TODAY),
          () -> inAWeek(account.id()));
    }
    return tally.summary();
  }

  static Account account(String id) {
    return accounts().stream().filter(account -> account.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Account> accounts() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("accounts"))) {
      return files.sorted().flatMap(file -> AccountFiles.read(file).accounts().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledPack load(Path folder) {
    try {
      return CompiledPack.load(folder);
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  static ConclusionChange of(Difference difference, ConclusionKind kind, String id) {
    return difference.conclusions().stream()
        .filter(change -> change.name().kind() == kind && change.name().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no change of " + ConclusionName.of(kind, id)));
  }

  static Optional<Change> of(Difference difference, ChangedPart part) {
    return difference.changes().stream().filter(change -> change.part() == part).findFirst();
  }
}
