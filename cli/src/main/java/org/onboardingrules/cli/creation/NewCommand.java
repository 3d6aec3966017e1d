package org.onboardingrules.cli.creation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a first pack, with rules, made-up customers, scenarios and a page on what comes next. */
@Command(
    name = "new",
    description = {
      "Writes a first rule pack into a folder: rules, made-up customers, scenarios, and a README"
          + " with the next steps. It extends the pack of the library by three criteria."
    },
    exitCodeList = {"0:the pack was written", "2:wrong use, or there is something in the folder"},
    footer = {
      "  onboarding new my-product",
      "  onboarding new packs/invoices --id invoice-automation --product \"Invoice Automation\""
    })
public final class NewCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder; it must be empty, or not be there.")
  private @Nullable Path folder;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The id of the pack (default: after the folder).")
  private @Nullable String id;

  @Option(
      names = "--product",
      paramLabel = "NAME",
      description = "The name of the product (default: after the id).")
  private @Nullable String product;

  /** Returns 0 if the pack was written. */
  @Override
  public Integer call() {
    Path target = requireNonNull(folder);
    refuseUsed(target);
    String name = id == null ? idOf(target) : id;
    if (!ID.matcher(name).matches()) {
      throw wrongUse(
          "`%s` cannot be the id of a pack\ngive one with `--id`: lower-case letters, digits and `-`"
                  .formatted(name)
              + ", such as `my-product`");
    }
    write(target, new Template(name, productOf(name), shown()));
    tellWhatIsNext();
    return ExitCode.OK;
  }

  /** The name goes into comments, which end with the line. */
  private String productOf(String name) {
    String given = product == null ? title(name) : product.strip();
    if (given.isEmpty() || given.codePoints().anyMatch(Character::isISOControl)) {
      throw wrongUse("`--product` is blank or has more than one line\ngive a name");
    }
    return given;
  }

  private void refuseUsed(Path target) {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw wrongUse("`" + target + "` is a file\ngive a folder that is empty, or not there");
    }
    try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
      if (files.findAny().isPresent()) {
        throw wrongUse(
            "there is something in `" + target + "`\ngive a folder that is empty, or not there");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("`" + target + "` cannot be read", e);
    }
  }

  private static void write(Path target, Template template) {
    try {
      template.write(target);
    } catch (IOException e) {
      throw new UncheckedIOException("`" + target + "` cannot be written", e);
    }
  }

  private static String idOf(Path target) {
    Path name = target.toAbsolutePath().normalize().getFileName();
    return name == null
        ? ""
        : name.toString()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_.]+", "-")
            .replaceAll("^-+|-+$", "");
  }

  private static String title(String id) {
    return Stream.of(id.split("-", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private void tellWhatIsNext() {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    out.println("wrote a pack to " + shown() + "; next:");
    out.println("  onboarding check " + shown());
    out.println(
        "  onboarding assess %s --accounts %s/accounts/sample.yaml --as-of 2026-03-31"
            .formatted(shown(), shown()));
    out.println("  onboarding test " + shown());
    out.println("and read " + shown() + "/README.md");
    out.flush();
  }

  /** Returns the folder as a shell takes it. */
  private String shown() {
    String path = requireNonNull(folder).toString();
    return path.matches("[\\p{L}\\p{N}_./~:\\\\-]+")
        ? path
        : "'" + path.replace("'", "'\\''") + "'";
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }
}
