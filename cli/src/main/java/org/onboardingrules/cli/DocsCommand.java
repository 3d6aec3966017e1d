package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.format.DefinitionHtml;
import org.onboardingrules.format.DefinitionMarkdown;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a pack defines as a page for people who do not read rules. Compiles nothing. */
@Command(
    name = "docs",
    description =
        "Writes what a pack defines as a readable page: each criterion, reason, risk and threshold"
            + " in words, with its sources.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  onboarding docs my-pack --out definition.md",
      "  onboarding docs my-pack --lang ja --format html --out definition.html",
      "  onboarding docs standard | less"
    })
final class DocsCommand implements Callable<Integer> {

  private static final Path STANDARD = Path.of("standard");

  /** How the page is written. */
  enum Format {
    MARKDOWN,
    HTML
  }

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PACK",
      description =
          "The folder or the jar of the rule pack, or `standard` for the pack of the library.")
  @Nullable Path pack;

  @Option(
      names = "--format",
      defaultValue = "markdown",
      description = "How to write: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.MARKDOWN;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description = "The language of the page: ${COMPLETION-CANDIDATES} (default: en).")
  Language language = Language.EN;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file (default: to the standard output).")
  @Nullable Path file;

  /** Returns 0 if the page is written, 1 if the pack has errors, which are printed instead. */
  @Override
  public Integer call() {
    PackReading reading = PackReading.of(source());
    if (isMissing(reading.report())) {
      throw wrongUse(reading.report().toString());
    }
    try {
      Definition definition = EvaluatedPack.of(reading).definition();
      write(
          format == Format.HTML
              ? DefinitionHtml.of(definition, language)
              : DefinitionMarkdown.of(definition, language));
      return ExitCode.OK;
    } catch (ValidationException e) {
      err().println(e.report());
      return ExitCode.SOFTWARE;
    }
  }

  private PackSource source() {
    Path path = requireNonNull(pack);
    boolean standard = path.equals(STANDARD) && Files.notExists(path);
    return standard ? PackSource.standard() : PackSource.at(path);
  }

  /** A place without a pack is a wrong call, not a wrong pack. */
  private static boolean isMissing(ValidationReport report) {
    return report.findings().stream().anyMatch(finding -> finding.code() == FindingCode.NO_PACK);
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
