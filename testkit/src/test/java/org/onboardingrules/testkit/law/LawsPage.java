package org.onboardingrules.testkit.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.testkit.ExamplePacks;
import org.onboardingrules.testkit.TestedPack;

/**
 * The page about laws, and the example in it: what becomes of a law if one character too few is
 * written in a copy of an example pack. Run, it writes the example anew.
 */
public final class LawsPage {

  static final Path PAGE = Path.of("../docs/laws.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)(<!-- counterexample -->\n```yaml\n)(.*?)(```)");

  private LawsPage() {}

  /** Writes the example, from the folder of the module. */
  public static void main(String[] args) throws IOException, ValidationException {
    String page = Files.readString(PAGE, UTF_8);
    String text = Matcher.quoteReplacement(found(Files.createTempDirectory("copy")));
    Files.writeString(PAGE, EXAMPLE.matcher(page).replaceFirst("$1" + text + "$3"), UTF_8);
  }

  /** Returns the example of the page. */
  static String written() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE, UTF_8));
    return example.find() ? example.group(2) : "";
  }

  /** Returns the counterexample that is found in a broken copy. */
  static String found(Path folder) throws IOException, ValidationException {
    copy(ExamplePacks.path("e-signature"), folder);
    change(
        folder.resolve("rules/completion.drl"),
        "total(\"use\") >= threshold(\"enough-contracts\")",
        "total(\"use\") == threshold(\"enough-contracts\")");
    TestedPack broken = TestedPack.load(folder);
    return Laws.of(broken).tries(2_000).run().of(Law.MORE_NEVER_UNDOES).text();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(file, copied);
        }
      }
    }
  }

  private static void change(Path file, String old, String changed) throws IOException {
    String text = Files.readString(file, UTF_8);
    if (!text.contains(old)) {
      throw new IllegalStateException(old + " is not in " + file);
    }
    Files.write(file, List.of(text.replace(old, changed)), UTF_8);
  }
}
