package org.onboardingrules.explanation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.format.ExplanationText;
import org.onboardingrules.term.Language;

/**
 * The pack and the account under {@code src/test/resources/explained}: a criterion for each
 * construct that rules may use. Run it to write the texts beside them anew.
 */
public final class ExplainedExample {

  /** The folder of the pack. */
  public static final Path FOLDER = Path.of("src/test/resources/explained");

  /** The day for which it is explained. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private ExplainedExample() {}

  /** Returns the account. */
  public static Account account() {
    return AccountFiles.read(FOLDER.resolve("account.yaml")).accounts().get(0);
  }

  /** Returns its explanation. */
  public static Explanation explanation() throws Exception {
    return CompiledPack.load(FOLDER).explain(account(), AS_OF);
  }

  /** The account as a whole. */
  static String sheet(Language language) throws Exception {
    return ExplanationText.of(explanation(), language);
  }

  /** Each conclusion by itself. */
  static String conclusions(Language language) throws Exception {
    Explanation explanation = explanation();
    return explanation.conclusions().stream()
        .map(one -> ExplanationText.about(explanation, one.name(), language))
        .collect(Collectors.joining("\n"));
  }

  static Path file(String name, Language language) {
    return FOLDER.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
  }

  /** Writes the texts anew, for somebody to read what changed. */
  public static void main(String[] args) throws Exception {
    List<Path> written = new ArrayList<>();
    for (Language language : Language.values()) {
      written.add(write("sheet", language, sheet(language)));
      written.add(write("conclusions", language, conclusions(language)));
    }
    written.forEach(System.out::println);
  }

  private static Path write(String name, Language language, String text) throws IOException {
    return Files.writeString(file(name, language), text);
  }
}
