package org.onboardingrules.data.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.data.report.ContradictionFound;
import org.onboardingrules.data.report.DataText;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.mapping.Mapping;

/** A folder with a mapping and its tables, and what came of it. */
public final class MappedFolder {

  private final Path folder;

  /** Takes a folder that is there. */
  public MappedFolder(Path folder) {
    this.folder = folder;
  }

  /** Adds a file. */
  public MappedFolder with(String file, String text) {
    return with(file, text, StandardCharsets.UTF_8);
  }

  MappedFolder with(String file, String text, Charset charset) {
    return with(file, text.getBytes(charset));
  }

  MappedFolder with(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of the tables: the accounts and the report, places without the folder. */
  public record Outcome(
      List<LabelledAccount> labelled, String report, List<ContradictionFound> contradictions) {

    List<Account> accounts() {
      return labelled.stream().map(LabelledAccount::account).toList();
    }

    Account account(String id) {
      return accounts().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
  }

  /** Loads the tables as {@code mapping.yaml} says and reads all accounts. */
  public Outcome read() {
    try (AccountTables tables =
            AccountTables.open(Mapping.read(folder.resolve("mapping.yaml")), fault -> {});
        Stream<LabelledAccount> all = tables.accounts()) {
      List<LabelledAccount> accounts = all.toList();
      String report = DataText.of(tables.faults(), tables.contradictions());
      return new Outcome(accounts, local(report), tables.contradictions());
    } catch (ValidationException e) {
      return new Outcome(List.of(), local(e.report().toString()), List.of());
    }
  }

  private String local(String report) {
    return report.replace(folder + "/", "");
  }
}
