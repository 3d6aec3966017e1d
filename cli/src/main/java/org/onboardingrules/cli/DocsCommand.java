package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.argument.LanguageOption;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.format.DefinitionHtml;
import org.onboardingrules.format.DefinitionMarkdown;
import org.onboardingrules.pack.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what a pack defines as a page for people who do not read rules. Compiles nothing. */
@Command(
    name = "docs",
    description =
        "Writes what a pack defines as a readable page: each criterion, reason, risk and threshold"
            + " in words, with its sources.",
    exitCodeList = {
      "0:the page is written",
      "1:a pack with errors",
      "2:wrong use, or an input that cannot be read"
    },
    footer = {
      "  onboarding docs my-pack --out definition.md",
      "  onboarding docs my-pack --lang ja --format html --out definition.html",
      "  onboarding docs standard --lang ja"
    })
final class DocsCommand implements Callable<Integer> {

  /** How the page is written. */
  enum Format {
    MARKDOWN,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec @Nullable CommandSpec spec;

  @Mixin PackArgument pack = new PackArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "How to write: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.MARKDOWN;

  @Mixin LanguageOption language = new LanguageOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file (default: to the standard output).")
  @Nullable Path file;

  /** Returns 0 if the page is written, 1 if the pack has errors, which are printed instead. */
  @Override
  public Integer call() {
    try {
      Definition definition = EvaluatedPack.of(PackReading.of(pack.source())).definition();
      write(
          format == Format.HTML
              ? DefinitionHtml.of(definition, language.language())
              : DefinitionMarkdown.of(definition, language.language()));
      return ExitCode.OK;
    } catch (ValidationException e) {
      err().println(e.report());
      return ExitCode.SOFTWARE;
    }
  }

  private void write(String page) {
    if (file == null) {
      PrintWriter out = requireNonNull(spec).commandLine().getOut();
      out.print(page);
      out.flush();
      return;
    }
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw wrongUse("cannot write to `" + file + "`: " + e.getMessage());
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }

  private PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}
